using System.Collections.Immutable;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Layers above each other, each with its boxes: a policy house, or a goal tree whose layers need no parents.</summary>
/// <param name="IsHouse">With a roof, and layers against each other.</param>
/// <param name="Side">What stands beside the layers; empty for nothing.</param>
public sealed record LayerFigure(string Name, ImmutableArray<Layer> Layers, bool IsHouse = false, string Side = "") : IFigure
{
    private const int RoofHeight = 30_000;
    private const int NarrowestBox = 92_000;

    public Drawing? Draw(Style style, int width)
    {
        if (Layers.IsDefaultOrEmpty || Layers.All(layer => layer.Boxes.IsEmpty)) return null;
        var pen = new Pen(style, width);
        var side = Side.Length == 0 ? 0 : width / 5;
        var room = width - (side == 0 ? 0 : side + Pen.Gap);
        var y = 0;
        if (IsHouse)
        {
            pen.Triangle((0, RoofHeight), (room / 2, 0), (room, RoofHeight), pen.Colours.Line);
            y = RoofHeight + Pen.Gap / 2;
        }
        var top = y;
        for (var i = 0; i < Layers.Length; i++)
        {
            if (i > 0) y += LayerGap;
            y = DrawLayer(pen, Layers[i], i, room, y);
        }
        return pen.Finish(side > 0 ? DrawSide(pen, room + Pen.Gap, side, top, y) : y, Describe(), Name);
    }

    private int LayerGap => IsHouse ? Pen.Gap / 2 : Pen.Gap * 2;

    private int DrawLayer(Pen pen, Layer layer, int index, int room, int y)
    {
        if (layer.Name.Length > 0)
        {
            var name = pen.Wrap(layer.Name, room, isBold: true);
            pen.Put(name, 0, y, pen.Colours.BoxText);
            y += name.Height + Pen.Gap / 3;
        }
        var most = Math.Clamp((room + Pen.Gap) / (NarrowestBox + Pen.Gap), 1, Math.Max(1, layer.Boxes.Length));
        var rows = (layer.Boxes.Length + most - 1) / most;
        var columns = rows == 0 ? 1 : (layer.Boxes.Length + rows - 1) / rows;
        for (var first = 0; first < layer.Boxes.Length; first += columns)
        {
            if (first > 0) y += Pen.Gap / 2;
            var count = Math.Min(columns, layer.Boxes.Length - first);
            y += DrawRow(pen, layer, first, count, room, y, IsHouse ? -1 : index);
            // A house, and what has something beside all of it, is one.
            if (!IsHouse && Side.Length == 0) pen.EndPart(y, first + count < layer.Boxes.Length ? Pen.Gap / 2 : LayerGap, Describe(index, first, count));
        }
        return y;
    }

    private static int DrawRow(Pen pen, Layer layer, int first, int count, int room, int y, int accentIndex)
    {
        var boxWidth = (room - (count - 1) * Pen.Gap / 2) / count;
        var texts = new TextBlock[count];
        var height = 0;
        for (var i = 0; i < count; i++)
        {
            var box = layer.Boxes[first + i];
            texts[i] = pen.Wrap(box.Named, boxWidth - 2 * Pen.Padding, box.IsOwn);
            height = Math.Max(height, texts[i].Height + 2 * Pen.Padding);
        }
        for (var i = 0; i < count; i++)
        {
            var accent = pen.AccentOf(accentIndex);
            var fill = layer.Boxes[first + i].IsOwn ? accent.Strong : accent.Tint;
            var x = i * (boxWidth + Pen.Gap / 2);
            pen.Box(x, y, boxWidth, height, fill, accent.Strong);
            pen.Put(texts[i], x, y + (height - texts[i].Height) / 2, pen.Readable(fill), boxWidth);
        }
        return height;
    }

    private int DrawSide(Pen pen, int x, int sideWidth, int top, int bottom)
    {
        var text = pen.Wrap(Side, sideWidth - 2 * Pen.Padding);
        var height = Math.Max(bottom - top, text.Height + 2 * Pen.Padding);
        pen.Box(x, top, sideWidth, height, null, pen.Colours.Muted);
        pen.Put(text, x, top + (height - text.Height) / 2, pen.Colours.BoxText, sideWidth);
        return Math.Max(bottom, top + height);
    }

    private string Describe()
    {
        var text = new StringBuilder(Name).Append('.');
        for (var i = 0; i < Layers.Length; i++) text.Append(' ').Append(Describe(i, 0, Layers[i].Boxes.Length));
        if (Side.Length > 0) text.Append(" Ernaast: ").Append(Pen.Sentence(Side));
        return text.ToString();
    }

    private string Describe(int index, int first, int count)
    {
        var layer = Layers[index];
        var boxes = layer.Boxes.Skip(first).Take(count).Select(box => box.IsOwn ? $"{box.Named} (dit document)" : box.Named);
        return $"{(layer.Name.Length > 0 ? layer.Name : $"Laag {index + 1}")}: {string.Join("; ", boxes)}.";
    }
}

/// <param name="Name">Above its boxes; empty for none.</param>
public sealed record Layer(string Name, ImmutableArray<LayerBox> Boxes);

/// <param name="Links">Codes of what it belongs to in another layer; empty for none.</param>
/// <param name="IsOwn">The document itself: filled.</param>
public sealed record LayerBox(string Code, string Title, string Links = "", bool IsOwn = false)
{
    public string Named => (Code.Length == 0 ? Title : $"{Code} {Title}") + (Links.Length == 0 ? "" : $" (bij {Links})");
}
