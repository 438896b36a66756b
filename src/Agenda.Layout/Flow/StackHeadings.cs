using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    private void StackHeading(Heading heading, Column column)
    {
        if (!column.IsStructural)
        {
            StackPlainHeading(heading, _style.Texts[RoleOf(heading.Level)], column);
            return;
        }
        var level = LevelOf(heading);
        var style = _style.Texts[RoleOf(level)];
        var node = column.Parent.Add("H" + Math.Min(level, 6).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (style.NewPage || heading.StartsPage) _flow.NewPage();
        if (IsOpening(level, style, column))
        {
            StackOpening(heading, style, node, column);
            return;
        }
        if (column.Band is { } padding && column.IsStructural) column = OpenBand(style, padding, column);
        style = Fitted(style, heading.Content, heading.Number is null ? column : column.Indented(2 * style.Size, node));
        var look = LookOf(style, column, node);
        _flow.Anchor(heading.Id);
        var first = _flow.Slices.Count;
        var before = column.Band is null ? style.SpaceBefore : 0;
        var number = heading.Number is { } given ? Setter.SetLabel(given.Text, look, style.Leading) : null;
        var indent = number is null ? 0 : number.Width + style.Size / 2;
        if (number is not null && indent > column.Width / 5)
        {
            AddLines(NumberedLines(heading, look, style, column), column, before, style.SpaceAfter, keepWithNext: true);
        }
        else
        {
            if (number is not null) _flow.Label(new LineLabel(number, column.X));
            var lines = Setter.Set(heading.Content, look, style, column.Width - indent, Alignment.Balanced, heading.Span);
            AddLines(lines, column.Indented(indent, node), before, style.SpaceAfter, keepWithNext: true);
        }
        if (_flow.HasLabels) _flow.TakeLabels(AddSlice(style.Leading, column), number!.Baseline);
        if (column.Band is not null) _flow.Close(style.SpaceAfter * 2, Keep.Hard);
        if (_flow.Slices.Count == first) return;
        if (style.Rule is { } rule) PaintRule(rule, style, _flow.Slices[^1], column);
        var slice = _flow.Slices[first];
        slice.Sinks = style.NewPage;
        if (style.NewPage && level == 1) PaintBands(slice, -_style.Page.Margins.Top - slice.Before, _style.Opening.BandHeight);
        slice.Heading = new HeadingMark(heading.Level, TitleOf(heading));
    }

    /// <summary>The line stands as far under the words as a descender reaches twice.</summary>
    private void PaintRule(RuleStyle rule, TextStyle style, Slice last, Column column)
    {
        var width = rule.Width == 0 ? column.Width : Math.Min(rule.Width, column.Width);
        last.Marks.Add(new PaintMark(column.X, last.Height + style.Size / 5, width, rule.Thickness, Resolve(rule.Colour, column.Accent)));
    }

    /// <summary>One more than the headings that this one stands under: levels do not skip, whatever the author wrote (ISO 14289-1, 7.4.2), nor do looks.</summary>
    private int LevelOf(Heading heading)
    {
        while (_levels.TryPeek(out var above) && above >= heading.Level) _levels.Pop();
        _levels.Push(heading.Level);
        return _levels.Count;
    }

    /// <summary>The band is as wide as the column; its text stands in by the padding, in white.</summary>
    private Column OpenBand(TextStyle style, int padding, Column column)
    {
        var paint = new FramePaint(_style.Accents[column.Accent % _style.Accents.Length].Strong, null, 0, null);
        _flow.Open(style.SpaceBefore, column.X, column.Width, paint, padding, padding);
        return column with { X = column.X + padding, Width = column.Width - 2 * padding, Ink = Colour.White };
    }

    /// <summary>A heading in a quote or a list heads no part of the document: it is a paragraph that looks like one.</summary>
    private void StackPlainHeading(Heading heading, TextStyle style, Column column)
    {
        var small = heading.Level < 4 ? _style.Texts[TextRole.Heading4] : style;
        _flow.Anchor(heading.Id);
        var lines = Setter.Set(heading.Content, LookOf(small, column, column.Parent.Add("P")), small, column.Width, Alignment.Left, heading.Span);
        AddLines(lines, column, small.SpaceBefore, small.SpaceAfter, keepWithNext: true);
    }

    /// <summary>A wide number (`Bijlage 1`) stands before the title without a margin of its own.</summary>
    private List<Line> NumberedLines(Heading heading, Look look, TextStyle style, Column column)
    {
        var lines = new List<Line>();
        var collector = Setter.Begin();
        collector.AddText(heading.Number!.Text.Replace(' ', '\u00A0') + "\u2002", look, hyphenate: false);
        collector.AddText(" ", look);
        collector.Add(heading.Content, look);
        Setter.SetCollected(lines, style, look, column.Width, Alignment.Balanced, heading.Span);
        return lines;
    }

    private static string TitleOf(Heading heading)
    {
        var title = PlainText.Of(heading.Content);
        return heading.Number is { } number ? $"{number.Text} {title}" : title;
    }

    private static TextRole RoleOf(int level) => level switch
    {
        1 => TextRole.Heading1,
        2 => TextRole.Heading2,
        3 => TextRole.Heading3,
        _ => TextRole.Heading4,
    };
}
