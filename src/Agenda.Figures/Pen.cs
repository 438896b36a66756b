using System.Collections.Immutable;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Puts shapes and words of one drawing on a sheet, in the colours and letters of a style.</summary>
internal sealed class Pen(Style style, int width)
{
    public const int Gap = 8_000;
    public const int Padding = 6_000;
    public const int Radius = 4_000;
    public const int LineWidth = 1_000;

    /// <summary>A dash and the space after it, of a broken line.</summary>
    private const int Dash = 3_000;

    /// <summary>No lower than this is a part of a drawing, but the last: a page holds several.</summary>
    private const int LeastPart = 120_000;

    private readonly List<Shape> _shapes = [];
    private readonly List<PartEnd> _ends = [];

    public TextStyle Text { get; } = style.Texts[TextRole.Figure];

    public FigureStyle Colours { get; } = style.Figure;

    public int Width { get; } = width;

    public Accent AccentOf(int index) => index < 0
        ? new Accent(style.Figure.Line, style.Figure.Box)
        : style.Accents[index % style.Accents.Length];

    public TextBlock Wrap(string text, int room, bool isBold = false) =>
        TextBlock.Wrap(text, isBold ? Text.Bold : Text.Face, Text.Size, Text.Leading, Math.Max(room, Text.Size));

    public int WidthOf(string text, bool isBold = false) => TextBlock.WidthOf(text, isBold ? Text.Bold : Text.Face, Text.Size);

    /// <summary>White on a dark ground, the style's own colour on a light one: whichever differs more (WCAG 2.2, 1.4.3).</summary>
    public Colour Readable(Colour ground) =>
        Colour.White.ContrastWith(ground) > Colours.BoxText.ContrastWith(ground) ? Colour.White : Colours.BoxText;

    public void Box(int x, int y, int boxWidth, int height, Colour? fill, Colour? border = null) =>
        _shapes.Add(new Box(x, y, boxWidth, height, fill, border, border is null ? 0 : LineWidth, Radius));

    public void Bar(int x, int y, int barWidth, int height, Colour fill) => _shapes.Add(new Box(x, y, barWidth, height, fill, null, 0, 0));

    public void Dot(int centreX, int centreY, int size, Colour fill) =>
        _shapes.Add(new Box(centreX - size / 2, centreY - size / 2, size, size, fill, null, 0, size / 2));

    public void Line(Colour colour, params ReadOnlySpan<(int X, int Y)> points) => _shapes.Add(new Polyline([.. points], colour, LineWidth));

    public void DashedLine(int fromX, int toX, int y, Colour colour)
    {
        for (var x = fromX; x < toX; x += 2 * Dash) Line(colour, (x, y), (Math.Min(x + Dash, toX), y));
    }

    public void Triangle((int X, int Y) a, (int X, int Y) b, (int X, int Y) c, Colour fill) => _shapes.Add(new Polygon([a, b, c], fill));

    /// <summary>From a top left corner; centred over a width when one is given.</summary>
    public void Put(TextBlock text, int x, int y, Colour colour, int centreOver = 0) => text.Put(_shapes, x, y, colour, centreOver);

    /// <summary>One line; it ends at a right edge.</summary>
    public void PutRight(string text, int right, int y, Colour colour, bool isBold = false) => Put(Wrap(text, int.MaxValue / 2, isBold), right - WidthOf(text, isBold), y, colour);

    /// <summary>Here the drawing can go on on another page.</summary>
    /// <param name="y">Under the last shape so far.</param>
    /// <param name="gap">From there to the next.</param>
    /// <param name="words">What was drawn since the place before, in words.</param>
    public void EndPart(int y, int gap, string words) => _ends.Add(new PartEnd(_shapes.Count, y, gap, words));

    /// <param name="name">What each part is a part of; empty for a drawing that has none.</param>
    public Drawing Finish(int height, string alt, string name = "") => new(Width, height, alt, [.. _shapes]) { Parts = Parts(name) };

    private readonly record struct PartEnd(int Shapes, int Y, int Gap, string Words);

    private ImmutableArray<Drawing> Parts(string name)
    {
        var parts = ImmutableArray.CreateBuilder<Drawing>();
        var (from, top) = (0, 0);
        var words = new StringBuilder(name).Append('.');
        for (var i = 0; i < _ends.Count; i++)
        {
            words.Append(' ').Append(_ends[i].Words);
            if (_ends[i].Y - top < LeastPart && i + 1 < _ends.Count) continue;
            parts.Add(new Drawing(Width, _ends[i].Y - top, words.ToString(), ShapesOf(from, _ends[i].Shapes, top)));
            (from, top) = (_ends[i].Shapes, _ends[i].Y + _ends[i].Gap);
            words.Clear().Append(name).Append(", vervolg.");
        }
        return parts.DrainToImmutable();
    }

    /// <summary>Moved up to the top of their part; a line that comes from a part above starts there.</summary>
    private ImmutableArray<Shape> ShapesOf(int from, int to, int top)
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>(to - from);
        for (var i = from; i < to; i++)
        {
            var shape = _shapes[i].Down(-top);
            shapes.Add(shape is Polyline line ? line with { Points = [.. line.Points.Select(point => (point.X, Math.Max(0, point.Y)))] } : shape);
        }
        return shapes.MoveToImmutable();
    }

    /// <summary>With a full stop at its end.</summary>
    public static string Sentence(string text) => text is [.., '.' or '!' or '?' or '…'] ? text : text + ".";
}
