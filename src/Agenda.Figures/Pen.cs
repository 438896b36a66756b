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

    private readonly List<Shape> _shapes = [];

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

    public Drawing Finish(int height, string alt) => new(Width, height, alt, [.. _shapes]);

    /// <summary>With a full stop at its end.</summary>
    public static string Sentence(string text) => text is [.., '.' or '!' or '?' or '…'] ? text : text + ".";
}
