using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    private const int QuoteBarWidth = 2_000;
    private const int RuleThickness = 500;

    /// <summary>Stands in by the indent of a list, with a bar beside it.</summary>
    private void StackQuote(Quote quote, Column column)
    {
        var paint = new FramePaint(null, Resolve(_style.List.Mark, column.Accent), QuoteBarWidth, null);
        _flow.Open(column.Text.SpaceAfter, column.X, column.Width, paint, 0, 0);
        Blocks(quote.Content, column.Indented(_style.List.Indent, column.Parent.Add("BlockQuote")) with { ParagraphGap = null, IsStructural = false });
        _flow.Close(column.Text.SpaceAfter, Keep.None);
    }

    /// <summary>Keeps the author's lines; one that is too long is cut where it reaches the edge.</summary>
    private void StackCode(CodeBlock code, Column column)
    {
        var style = _style.Texts[TextRole.Code];
        var look = LookOf(style, column, column.Parent.Add("P").Add("Code"));
        var lines = new List<Line>();
        foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
        {
            // A no-break space keeps the author's indentation; a line without anything still takes its place.
            var shown = line.Length == 0 ? "\u00A0" : line.TrimEnd('\r').Replace("\t", "    ", StringComparison.Ordinal).Replace(' ', '\u00A0');
            var before = lines.Count;
            lines.AddRange(Setter.Set(shown, look, style with { Hyphenate = false }, column.Width, Alignment.Left, code.Span));
            if (lines.Count == before) lines.AddRange(Setter.Set("\u00A0", look, style, column.Width, Alignment.Left));
        }
        AddLines(lines, column, column.Text.SpaceAfter, column.Text.SpaceAfter);
    }

    private void StackRule(Column column)
    {
        _flow.Before(column.Text.SpaceAfter);
        var slice = AddSlice(column.Text.Leading, column);
        var third = column.Width / 3;
        var colour = Resolve(_style.Table.Rule, column.Accent);
        slice.Marks.Add(new PaintMark(column.X + third, column.Text.Leading / 2, third, RuleThickness, colour));
        _flow.After(column.Text.SpaceAfter);
    }
}
