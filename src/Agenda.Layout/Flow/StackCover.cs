using System.Collections.Immutable;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>
    /// A page of its own: the sender at the top of the coloured field, title and subtitle at its foot, the bands of the opgaven under it, then the
    /// stamp, and what else there is at the foot of the page.
    /// </summary>
    private void StackCover(Container cover, Column column)
    {
        var parts = new List<(ContainerKind? Kind, List<Slice> Slices)>();
        var around = column with { Parent = column.Parent.Add(cover.Kind.Tag), IsStructural = false };
        foreach (var block in cover.Content)
        {
            var part = block as Container;
            var parent = part is null ? around.Parent : ElementOf(part.Kind, around.Parent);
            var inside = around with { Parent = parent, Text = CoverText(part, around) };
            var ownKind = part is not null && IsCoverKind(part.Kind) ? part.Kind : null;
            parts.Add((ownKind, ownKind is null ? Apart([block], around) : Apart(part!.Content, inside)));
        }
        _flow.NewPage();
        var page = AddSlice(_style.Page.Height, column);
        page.FullPage = true;
        var fieldHeight = FieldHeight(parts);
        PaintField(page, fieldHeight, column);
        PlaceParts(parts, page, fieldHeight);
        _flow.NewPage();
    }

    private static bool IsCoverKind(ContainerKind kind) =>
        kind == ContainerKind.Sender || kind == ContainerKind.Title || kind == ContainerKind.Subtitle || kind == ContainerKind.Stamp || kind == ContainerKind.Colophon;

    private static TextRole CoverRole(ContainerKind? kind) =>
        kind == ContainerKind.Sender ? TextRole.Sender :
        kind == ContainerKind.Title ? TextRole.Title :
        kind == ContainerKind.Subtitle ? TextRole.Subtitle :
        kind == ContainerKind.Stamp ? TextRole.Stamp :
        TextRole.Body;

    /// <summary>As the style has it, but never divided or stretched; smaller where a word of it would not fit on a line.</summary>
    private TextStyle CoverText(Container? part, Column column)
    {
        var text = _style.Texts[CoverRole(part?.Kind)] with { Justify = false, Hyphenate = false };
        foreach (var block in part?.Content ?? [])
        {
            if (block is Paragraph paragraph) text = Fitted(text, paragraph.Content, column);
        }
        return text;
    }

    /// <summary>Stacks blocks beside the flow.</summary>
    private List<Slice> Apart(ImmutableArray<Block> blocks, Column column)
    {
        var main = _flow;
        _flow = new SliceFlow();
        Blocks(blocks, column);
        var slices = _flow.Slices;
        _flow = main;
        return slices;
    }

    private static int HeightOf(List<Slice> slices)
    {
        var height = 0;
        for (var i = 0; i < slices.Count; i++) height += (i > 0 ? slices[i].Before : 0) + slices[i].Height;
        return height;
    }

    /// <summary>The style's height, less where what comes under it asks for room, and at least what sender and title need.</summary>
    private int FieldHeight(List<(ContainerKind? Kind, List<Slice> Slices)> parts)
    {
        var needed = _style.Page.Margins.Top;
        foreach (var (kind, slices) in parts)
        {
            if (IsInField(kind)) needed += HeightOf(slices) + CoverGap;
        }
        var (stamps, foot) = HeightsBelow(parts);
        var room = _style.Page.Height - _style.Page.Margins.Bottom - BelowField - stamps - foot;
        return Math.Max(Math.Min(_style.Cover.FieldHeight, room), needed + CoverGap);
    }

    /// <summary>From the foot of the field to what comes under it.</summary>
    private int BelowField => (_style.Cover.Bands ? _style.Cover.BandHeight : 0) + CoverGap * 3 / 2;

    /// <summary>What the stamps take, with the gap under each, and what stands at the foot of the page.</summary>
    private (int Stamps, int Foot) HeightsBelow(List<(ContainerKind? Kind, List<Slice> Slices)> parts)
    {
        var (stamps, foot) = (0, 0);
        foreach (var (kind, slices) in parts)
        {
            if (kind == ContainerKind.Stamp) stamps += HeightOf(slices) + StampPadding + CoverGap;
            else if (!IsInField(kind)) foot += HeightOf(slices) + (foot > 0 ? CoverGap / 2 : 0);
        }
        return (stamps, foot);
    }

    private int CoverGap => _style.Texts[TextRole.Subtitle].Leading;

    private static bool IsInField(ContainerKind? kind) => kind is not null && kind != ContainerKind.Stamp && kind != ContainerKind.Colophon;

    private void PaintField(Slice page, int fieldHeight, Column column)
    {
        var cover = _style.Cover;
        page.Marks.Add(new PaintMark(0, 0, _style.Page.Width, fieldHeight, Resolve(cover.Field, column.Accent)));
        if (cover.Bands) PaintBands(page, fieldHeight, cover.BandHeight);
    }

    private void PlaceParts(List<(ContainerKind? Kind, List<Slice> Slices)> parts, Slice page, int fieldHeight)
    {
        var titleHeight = 0;
        foreach (var (kind, slices) in parts)
        {
            if (kind == ContainerKind.Title || kind == ContainerKind.Subtitle) titleHeight += HeightOf(slices) + (titleHeight > 0 ? CoverGap / 2 : 0);
        }
        var (stampsHeight, footHeight) = HeightsBelow(parts);
        var sender = _style.Page.Margins.Top;
        var title = fieldHeight - CoverGap * 3 / 2 - titleHeight;
        var below = fieldHeight + BelowField;
        var foot = Math.Max(below + stampsHeight, _style.Page.Height - _style.Page.Margins.Bottom - footHeight);
        foreach (var (kind, slices) in parts)
        {
            if (kind == ContainerKind.Stamp) below = PlaceStamp(slices, page, below);
            else if (kind == ContainerKind.Sender) sender = Place(slices, page, sender) + CoverGap / 2;
            else if (kind == ContainerKind.Title || kind == ContainerKind.Subtitle) title = Place(slices, page, title) + CoverGap / 2;
            else foot = Place(slices, page, foot) + CoverGap / 2;
        }
    }

    /// <summary>Puts slices on the cover from a height down; gives the height below them.</summary>
    private static int Place(List<Slice> slices, Slice page, int y)
    {
        for (var i = 0; i < slices.Count; i++)
        {
            if (i > 0) y += slices[i].Before;
            foreach (var mark in slices[i].Marks) page.Marks.Add(mark.Down(y));
            y += slices[i].Height;
        }
        return y;
    }

    /// <summary>A line around the words, as a stamp leaves.</summary>
    private int PlaceStamp(List<Slice> slices, Slice page, int y)
    {
        var style = _style.Texts[TextRole.Stamp];
        var (height, width) = (HeightOf(slices), 0);
        foreach (var slice in slices)
        {
            foreach (var mark in slice.Marks)
            {
                if (mark is LineMark line) width = Math.Max(width, line.Line.Width);
            }
        }
        if (width == 0) return y;
        var padding = StampPadding;
        var colour = Resolve(style.Colour, -1);
        page.Marks.Add(new PaintMark(ColumnX, y, width + 2 * padding, height + padding, null, colour, StampLine, padding / 2));
        foreach (var slice in slices)
        {
            for (var i = 0; i < slice.Marks.Count; i++)
            {
                if (slice.Marks[i] is LineMark line) slice.Marks[i] = line with { X = line.X + padding };
            }
        }
        return Place(slices, page, y + padding / 2) + padding / 2 + CoverGap;
    }

    private int StampPadding => _style.Texts[TextRole.Stamp].Size * 2 / 3;

    private const int StampLine = 1_200;
}
