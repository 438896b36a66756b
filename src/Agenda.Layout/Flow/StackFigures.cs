using System.Collections.Immutable;
using System.Globalization;
using Agenda.Figures;
using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>Between the parts of a figure that stands on several pages.</summary>
    private const int PartGap = 8_000;

    /// <summary>A figure with its caption below; together in a `Div`, because a caption inside the figure is hidden behind its description.</summary>
    private void StackFigure(FigureBlock figure, Column column)
    {
        if (_figures.Draw(figure.Name, column.Width) is not { } drawing) return;
        var captionRoom = CaptionRoom(figure.Caption);
        var room = ColumnHeight - captionRoom;
        if ((drawing.Width > column.Width || drawing.Height > room) && WideColumn(column) is { } wide
            && _figures.Draw(figure.Name, wide.Width) is { } wider && wider.Width <= wide.Width && wider.Height <= HeightOf(wide) - captionRoom)
        {
            (drawing, column, room) = (wider, wide, HeightOf(wide) - captionRoom);
            TakeAlong(_flow.Slices.Count);
        }
        var picture = new Picture(figure.Id, figure.Number, figure.Caption);
        if (drawing.Height > room && !drawing.Parts.IsEmpty && drawing.Parts.All(part => part.Height <= room))
        {
            StackParts(drawing.Parts, picture, column);
            return;
        }
        if (drawing.Height > room)
        {
            var message = $"figuur `{figure.Name}` is hoger dan de bladzijde en is verkleind";
            _found.Report(LayoutDiagnostics.ShrunkFigure, figure.Span, message, "geef de onderdelen kortere titels");
            drawing = Scale.Down(drawing, room);
        }
        var group = column.Parent.Add("Div");
        PutPicture(MarkOf(drawing, group, column), drawing.Height, picture, group, column);
    }

    /// <summary>Figures one under another, as many as each page holds; the first has what refers to the whole, the last has the caption.</summary>
    private void StackParts(ImmutableArray<Drawing> parts, in Picture picture, Column column)
    {
        var group = column.Parent.Add("Div");
        var gap = column.Text.SpaceAfter * 2;
        _flow.Before(gap);
        _flow.Anchor(picture.Id);
        foreach (var part in parts[..^1])
        {
            var slice = AddSlice(part.Height, column);
            _flow.TakeLabels(slice, 0);
            slice.Marks.Add(MarkOf(part, group, column));
            _flow.After(PartGap);
        }
        PutPicture(MarkOf(parts[^1], group, column), parts[^1].Height, picture with { Id = null }, group, column, PartGap);
    }

    private static DrawingMark MarkOf(Drawing drawing, Node group, Column column) =>
        new(drawing, column.X + (column.Width - drawing.Width) / 2, 0, new Node("Figure", group) { Alt = drawing.Alt });

    /// <summary>What a drawing and an image have besides what they show.</summary>
    private readonly record struct Picture(string? Id, int Number, ImmutableArray<Inline> Caption);

    /// <summary>Three lines, and the gap above them.</summary>
    private int CaptionRoom(ImmutableArray<Inline> content)
    {
        var caption = _style.Texts[TextRole.Caption];
        return content.IsEmpty ? 0 : caption.SpaceBefore + 3 * caption.Leading;
    }

    private void PutPicture(Mark mark, int height, in Picture picture, Node group, Column column, int? before = null)
    {
        _flow.Before(before ?? column.Text.SpaceAfter * 2);
        _flow.Anchor(picture.Id);
        var slice = AddSlice(height, column);
        _flow.TakeLabels(slice, 0);
        slice.Marks.Add(mark);
        _flow.After(column.Text.SpaceAfter * 2);
        if (picture.Caption.IsEmpty) return;
        slice.KeepWithNext = Keep.Hard;
        var caption = _style.Texts[TextRole.Caption];
        var lines = CaptionLines(Word("figuur", "Figuur"), picture.Number, picture.Caption, group.Add("Caption"), column);
        _flow.After(0);
        AddLines(lines, column, Math.Max(caption.SpaceBefore, caption.Size / 2), column.Text.SpaceAfter * 2);
    }

    /// <summary>`Figuur 1` in bold, then what it shows.</summary>
    private List<Line> CaptionLines(string word, int number, ImmutableArray<Inline> content, Node node, Column column)
    {
        var style = _style.Texts[TextRole.Caption];
        var look = LookOf(style, column, node);
        var lines = new List<Line>();
        var collector = Setter.Begin();
        if (number > 0)
        {
            collector.AddText(string.Create(CultureInfo.InvariantCulture, $"{word}\u00A0{number}"), look.With(bold: true, italic: false));
            collector.AddText(" ", look);
        }
        collector.Add(content, look);
        Setter.SetCollected(lines, style, look, column.Width, Alignment.Left, default);
        return lines;
    }
}
