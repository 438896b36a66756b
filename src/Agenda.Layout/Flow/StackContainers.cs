using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    private void StackContainer(Container container, Column column)
    {
        if (container.Kind == ContainerKind.Cover)
        {
            StackCover(container, column);
            return;
        }
        column = column with { Accent = AccentOf(container, column.Accent), Parent = ElementOf(container.Kind, column.Parent) };
        if (container.Kind == ContainerKind.Opgave) StackOpgave(container, column);
        else if (_style.Boxes.TryGetValue(container.Kind.Name, out var box)) StackBox(container, box, column);
        else
        {
            _flow.Anchor(container.Id);
            StackTitle(container, TitleWithoutBox(), column);
            Blocks(container.Content, InContainer(container.Kind, column));
            StackSource(container, column);
        }
    }

    /// <summary>A part about an opgave can begin on a page of its own, with its heading on a band in its colour.</summary>
    private void StackOpgave(Container container, Column column)
    {
        if (_style.Opgave.NewPage) _flow.NewPage();
        _flow.Anchor(container.Id);
        var content = container.Content;
        if (_style.Opgave.BandPadding is { } padding && column.Accent >= 0 && content is [Heading, ..])
        {
            Blocks(content[..1], column with { Band = padding });
            content = content[1..];
        }
        Blocks(content, column);
    }

    /// <summary>Paragraphs, lists and contents are elements of their own kind: a container of theirs adds none.</summary>
    private static Node ElementOf(ContainerKind kind, Node parent) => kind.Tag is "P" or "L" or "TOC" ? parent : parent.Add(kind.Tag);

    private int AccentOf(Container container, int around)
    {
        if (container["opgave"] is not { } ids) return around;
        foreach (var id in ids.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var index = _document.Opgaven.IndexOf(id);
            if (index >= 0) return index;
        }
        return around;
    }

    private Column InContainer(ContainerKind kind, Column column)
    {
        var role =
            kind == ContainerKind.Lead ? TextRole.Lead :
            kind == ContainerKind.Citation ? TextRole.Citation :
            kind == ContainerKind.Highlight ? TextRole.Highlight :
            (TextRole?)null;
        return role is { } own ? column with { Text = _style.Texts[own] } : column;
    }

    private void StackBox(Container container, BoxStyle box, Column column)
    {
        var first = _flow.Slices.Count;
        var paint = PaintOf(box, column.Accent);
        var tab = container["label"] is { Length: > 0 } label && box.Label is { } background ? (label, background) : ((string, StyleColour)?)null;
        _flow.Open(box.SpaceBefore, column.X, column.Width, paint, tab is null ? box.Padding : 0, box.Padding);
        _flow.Anchor(container.Id);
        if (tab is { } written) StackTab(written.Item1, Resolve(written.Item2, column.Accent), box, column);
        var inside = column.Indented(box.BarWidth + box.Padding, column.Parent);
        // Bullets and numbers inside take the colour of the box's title: the two belong together.
        inside = inside with
        {
            Width = inside.Width - box.Padding,
            Ink = box.Text is { } ink ? Resolve(ink, column.Accent) : column.Ink,
            Mark = Resolve(box.Title.Colour, column.Accent),
        };
        if (tab is null && container["label"] is { } plain)
            StackText(plain, box.LabelText, inside, container.Span, 0, box.LabelText.SpaceAfter, keepWithNext: true);
        StackTitle(container, box.Title, inside);
        Blocks(container.Content, InContainer(container.Kind, inside));
        StackSource(container, inside);
        _flow.Close(box.SpaceAfter, box.KeepTogether && HeightFrom(first) <= ColumnHeight ? Keep.Soft : Keep.None);
    }

    private FramePaint PaintOf(BoxStyle box, int accent) => new(
        box.Background is { } background ? Resolve(background, accent) : null,
        box.Bar is { } bar ? Resolve(bar, accent) : null,
        box.BarWidth,
        box.Border is { } border ? Resolve(border, accent) : null);

    /// <summary>The tab fills the box's top left corner, against its bar.</summary>
    private void StackTab(string label, Colour background, BoxStyle box, Column column)
    {
        var style = box.LabelText;
        // The tab has a ground of its own: the ink of the box is not for it.
        var look = LookOf(style, column with { Ink = null }, column.Parent.Add("P"));
        var room = column.Width - box.BarWidth - 2 * box.Padding;
        var lines = Setter.Set(label, look, style, room, Alignment.Left);
        var slice = AddSlice(lines.Count * style.Leading + style.Size / 2, column);
        var widest = 0;
        foreach (var line in lines) widest = Math.Max(widest, line.Width);
        slice.Marks.Add(new PaintMark(column.X, 0, box.BarWidth + widest + 2 * box.Padding, slice.Height, background));
        for (var i = 0; i < lines.Count; i++) slice.Put(lines[i], column.X + box.BarWidth + box.Padding, style.Size / 4 + i * style.Leading);
        slice.KeepWithNext = Keep.Hard;
        _flow.After(box.Padding * 3 / 4);
    }

    private void StackTitle(Container container, TextStyle style, Column column)
    {
        if (container["titel"] is not { Length: > 0 } title) return;
        StackText(title, style, column, container.Span, style.SpaceBefore, style.SpaceAfter, keepWithNext: true);
    }

    private TextStyle TitleWithoutBox() => _style.Texts[TextRole.Heading4];

    private void StackSource(Container container, Column column)
    {
        if (container["bron"] is not { Length: > 0 } source) return;
        if (_flow.Slices.Count > 0) _flow.Slices[^1].KeepWithNext = Keep.Hard;
        var style = _style.Texts[TextRole.Caption];
        StackText("– " + source, style, column, container.Span, style.SpaceBefore, style.SpaceAfter);
    }

    private int HeightFrom(int first)
    {
        var height = 0;
        for (var i = first; i < _flow.Slices.Count; i++)
        {
            height += _flow.Slices[i].Before + _flow.Slices[i].Height + _flow.Slices[i].ClosePadding;
            for (var frame = _flow.Slices[i].Frame; frame is not null && frame.First == i; frame = frame.Parent) height += frame.OpenPadding;
        }
        return height;
    }
}
