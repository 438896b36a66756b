using System.Collections.Immutable;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Teams around each other: each ring encloses the ones within it, and its words stand between its edge and theirs.</summary>
/// <param name="Rings">From the inmost outwards.</param>
public sealed record RingFigure(ImmutableArray<Ring> Rings) : IFigure
{
    private const int Inset = 14_000;

    /// <summary>More rings leave the inmost no room, and do not go on on another page: then teams stand under each other.</summary>
    private const int MostRings = 8;

    private const string Name = "Organisatie in ringen, van binnen naar buiten";

    public Drawing? Draw(Style style, int width)
    {
        if (Rings.IsDefaultOrEmpty) return null;
        if (Rings.Length > MostRings) return new OutlineFigure(Name, [.. Rings.Select(ring => new OutlineNode(HeadOf(ring), string.Join("; ", ring.Members), 0))]).Draw(style, width);
        var pen = new Pen(style, width);
        // The depth of rings is bounded by what can still be read in the inmost.
        var inset = Math.Min(Inset, width / 3 / Rings.Length);
        var y = 0;
        for (var i = Rings.Length - 1; i >= 0; i--) y += Pen.Padding + HeightOf(Measure(pen, Rings[i], width - 2 * inset * (Rings.Length - 1 - i)));
        var height = y + (2 * Rings.Length - 1) * Pen.Padding;
        DrawRings(pen, inset, height);
        return pen.Finish(height, Describe());
    }

    private void DrawRings(Pen pen, int inset, int height)
    {
        int x = 0, top = 0, bottom = height, width = pen.Width;
        for (var i = Rings.Length - 1; i >= 0; i--)
        {
            var fill = i == 0 ? pen.Colours.Line : (Rings.Length - 1 - i) % 2 == 0 ? pen.Colours.Box : Colour.White;
            pen.Box(x, top, width, bottom - top, fill, pen.Colours.Line);
            var text = Measure(pen, Rings[i], width);
            var y = top + Pen.Padding;
            foreach (var block in text)
            {
                pen.Put(block, x + Pen.Padding, y, pen.Readable(fill));
                y += block.Height;
            }
            (x, width, top, bottom) = (x + inset, width - 2 * inset, y + Pen.Padding, bottom - Pen.Padding);
        }
    }

    private static TextBlock[] Measure(Pen pen, Ring ring, int width)
    {
        var room = width - 2 * Pen.Padding;
        var blocks = new TextBlock[ring.Members.Length + 1];
        blocks[0] = pen.Wrap(HeadOf(ring), room, isBold: true);
        for (var i = 0; i < ring.Members.Length; i++) blocks[i + 1] = pen.Wrap(ring.Members[i], room);
        return blocks;
    }

    private static string HeadOf(Ring ring) => ring.Rhythm.Length == 0 ? ring.Name : $"{ring.Name} ({ring.Rhythm})";

    private static int HeightOf(TextBlock[] blocks)
    {
        var height = 0;
        foreach (var block in blocks) height += block.Height;
        return height;
    }

    private string Describe()
    {
        var text = new StringBuilder(Name).Append('.');
        foreach (var ring in Rings)
        {
            text.Append(' ').Append(HeadOf(ring));
            if (!ring.Members.IsEmpty) text.Append(": ").AppendJoin("; ", ring.Members);
            text.Append('.');
        }
        return text.ToString();
    }
}

/// <param name="Members">Each as one line: `Projectleider, circa 0,5 fte`.</param>
/// <param name="Rhythm">How often it meets; empty when not known.</param>
public sealed record Ring(string Name, string Rhythm, ImmutableArray<string> Members);
