using System.Collections.Immutable;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Dilemmas: two things that pull at each other, with an arrow both ways between them.</summary>
public sealed record PairFigure(string Name, ImmutableArray<Pair> Pairs) : IFigure
{
    private const int ArrowWidth = 40_000;
    private const int ArrowSize = 5_000;

    public Drawing? Draw(Style style, int width)
    {
        if (Pairs.IsDefaultOrEmpty) return null;
        var pen = new Pen(style, width);
        var boxWidth = (width - ArrowWidth) / 2;
        var y = 0;
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (i > 0) y += Pen.Gap;
            var left = pen.Wrap(Pairs[i].Left, boxWidth - 2 * Pen.Padding, isBold: true);
            var right = pen.Wrap(Pairs[i].Right, boxWidth - 2 * Pen.Padding, isBold: true);
            var height = Math.Max(left.Height, right.Height) + 2 * Pen.Padding;
            DrawSide(pen, left, 0, y, boxWidth, height);
            DrawSide(pen, right, boxWidth + ArrowWidth, y, boxWidth, height);
            DrawArrow(pen, boxWidth + 4_000, boxWidth + ArrowWidth - 4_000, y + height / 2);
            y += height;
            pen.EndPart(y, Pen.Gap, Describe(Pairs[i]));
        }
        return pen.Finish(y, $"{Name}. {string.Join(' ', Pairs.Select(Describe))}", Name);
    }

    private static void DrawSide(Pen pen, TextBlock text, int x, int y, int width, int height)
    {
        pen.Box(x, y, width, height, pen.Colours.Box, pen.Colours.Line);
        pen.Put(text, x, y + (height - text.Height) / 2, pen.Readable(pen.Colours.Box), width);
    }

    private static void DrawArrow(Pen pen, int from, int to, int middle)
    {
        pen.Line(pen.Colours.Line, (from + ArrowSize, middle), (to - ArrowSize, middle));
        pen.Triangle((from + ArrowSize, middle - ArrowSize), (from, middle), (from + ArrowSize, middle + ArrowSize), pen.Colours.Line);
        pen.Triangle((to - ArrowSize, middle - ArrowSize), (to, middle), (to - ArrowSize, middle + ArrowSize), pen.Colours.Line);
    }

    private static string Describe(Pair pair) => $"{pair.Left} tegenover {pair.Right}.";
}

public sealed record Pair(string Left, string Right);
