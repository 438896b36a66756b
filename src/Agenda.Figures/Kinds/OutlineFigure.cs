using System.Collections.Immutable;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Who stands under whom: a box a body, further to the right the deeper it is, with a line from the one above. Any number and any depth stay readable.</summary>
/// <param name="Nodes">Each after the one it stands under.</param>
public sealed record OutlineFigure(string Name, ImmutableArray<OutlineNode> Nodes) : IFigure
{
    private const int Step = 22_000;

    public Drawing? Draw(Style style, int width)
    {
        if (Nodes.IsDefaultOrEmpty) return null;
        var pen = new Pen(style, width);
        var step = Math.Min(Step, width / 2 / (Nodes.Max(node => node.Depth) + 1));
        var bottoms = new int[Nodes.Max(node => node.Depth) + 2];
        var y = 0;
        for (var i = 0; i < Nodes.Length; i++)
        {
            if (i > 0) y += Pen.Gap;
            y = DrawNode(pen, Nodes[i], Nodes[i].Depth * step, step, bottoms, y);
            pen.EndPart(y, Pen.Gap, Describe(Nodes[i]));
        }
        return pen.Finish(y, $"{Name}. {string.Join(' ', Nodes.Select(Describe))}", Name);
    }

    /// <param name="bottoms">For each depth, where a line down from the last box at that depth starts.</param>
    private static int DrawNode(Pen pen, OutlineNode node, int x, int step, int[] bottoms, int y)
    {
        var room = pen.Width - x - 2 * Pen.Padding;
        var name = pen.Wrap(node.Name, room, isBold: true);
        var detail = pen.Wrap(node.Detail, room);
        var height = name.Height + detail.Height + 2 * Pen.Padding;
        var fill = node.Depth == 0 ? pen.Colours.Line : pen.Colours.Box;
        pen.Box(x, y, pen.Width - x, height, fill, pen.Colours.Line);
        pen.Put(name, x + Pen.Padding, y + Pen.Padding, pen.Readable(fill));
        pen.Put(detail, x + Pen.Padding, y + Pen.Padding + name.Height, pen.Readable(fill));
        if (node.Depth > 0)
        {
            var (stem, middle) = (x - step / 2, y + height / 2);
            pen.Line(pen.Colours.Line, (stem, bottoms[node.Depth - 1]), (stem, middle));
            if (node.IsLoose) pen.DashedLine(stem, x, middle, pen.Colours.Line);
            else pen.Line(pen.Colours.Line, (stem, middle), (x, middle));
        }
        bottoms[node.Depth] = y + height;
        return y + height;
    }

    private static string Describe(OutlineNode node)
    {
        var above = node.Above.Length == 0 ? "" : node.IsLoose ? $" (los verbonden met {node.Above})" : $" (onder {node.Above})";
        var detail = node.Detail.Length == 0 ? "" : $": {node.Detail.TrimEnd('.')}";
        return $"{node.Name}{above}{detail}.";
    }
}

/// <param name="Detail">Who it is, what it does; empty for none.</param>
/// <param name="Above">The name of what it stands under; empty at depth 0.</param>
/// <param name="IsLoose">Advises or exchanges, does not answer to it: a broken line.</param>
public sealed record OutlineNode(string Name, string Detail, int Depth, string Above = "", bool IsLoose = false);
