using System.Collections.Immutable;
using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>In hundredths: a title gets no smaller than this to keep a long word whole.</summary>
    private const int SmallestTitle = 60;

    private bool IsOpening(int level, TextStyle style, Column column) =>
        level == 1 && style.NewPage && _style.Opening.Field is not null && column is { IsStructural: true, IsWide: false, Band: null };

    /// <summary>
    /// A chapter that begins with a field over the whole width of the sheet: the title at its foot, a large number above the title. All of it is one slice at
    /// the top of its page.
    /// </summary>
    private void StackOpening(Heading heading, TextStyle style, Node node, Column column)
    {
        var opening = _style.Opening;
        style = Fitted(style, heading.Content, column);
        var look = LookOf(style, column, node);
        var number = heading.Number is { } given && opening.NumberSize > 0 ? NumberLine(given.Text, look, column) : null;
        var title = heading.Number is null || number is not null
            ? Setter.Set(heading.Content, look, style, column.Width, Alignment.Balanced, heading.Span)
            : NumberedLines(heading, look, style, column);
        var (top, foot) = (_style.Page.Margins.Top, style.Leading * 2 / 3);
        var words = (number?.Height ?? 0) + title.Count * style.Leading + foot;
        var field = Math.Max(opening.FieldHeight, top / 2 + words);
        _flow.Anchor(heading.Id);
        var slice = AddSlice(Math.Max(0, field + opening.BandHeight - top), column);
        (slice.Before, slice.Sinks, slice.KeepWithNext) = (0, true, Keep.Hard);
        slice.Heading = new HeadingMark(heading.Level, TitleOf(heading));
        slice.Marks.Add(new PaintMark(0, -top, _style.Page.Width, field, Resolve(opening.Field!.Value, column.Accent), IsOfSheet: true));
        PaintBands(slice, field - top, opening.BandHeight);
        var y = field - top - words;
        if (number is not null) slice.Put(number, column.X, y);
        y += number?.Height ?? 0;
        foreach (var line in title)
        {
            slice.Put(line, column.X, y);
            y += line.Height;
        }
        _flow.After(style.SpaceAfter);
    }

    /// <summary>The number of a chapter in its own size; a long one (`Bijlage 1`) in a smaller one, so that it takes no more than half the column.</summary>
    private Line NumberLine(string number, Look look, Column column)
    {
        var large = look with { Size = _style.Opening.NumberSize, Colour = Resolve(_style.Opening.NumberColour, column.Accent) };
        var line = Setter.SetLabel(number, large, large.Size * 11 / 10);
        if (line.Width <= column.Width / 2) return line;
        var size = (int)((long)large.Size * column.Width / 2 / line.Width);
        return Setter.SetLabel(number, large with { Size = size }, size * 11 / 10);
    }

    /// <summary>The text, smaller where a word alone is wider than its column: a title is not divided.</summary>
    private TextStyle Fitted(TextStyle style, ImmutableArray<Inline> content, Column column)
    {
        var (least, _) = Setter.Measure(content, LookOf(style, column, null));
        if (least <= column.Width) return style;
        var size = Math.Max(style.Size * SmallestTitle / 100, (int)((long)style.Size * column.Width / least) / 500 * 500);
        return style with { Size = size, Leading = (int)((long)style.Leading * size / style.Size) };
    }

    /// <summary>A band in the colour of each opgave, side by side over the whole width; in every accent when there are no opgaven.</summary>
    private void PaintBands(Slice slice, int y, int height)
    {
        var count = _document.Opgaven.IsEmpty ? _style.Accents.Length : _document.Opgaven.Length;
        if (height == 0) return;
        var from = 0;
        for (var i = 0; i < count; i++)
        {
            var to = (int)((long)_style.Page.Width * (i + 1) / count);
            slice.Marks.Add(new PaintMark(from, y, to - from, height, _style.Accents[i % _style.Accents.Length].Strong, IsOfSheet: true));
            from = to;
        }
    }
}
