using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>Each entry is a link to its heading: number, title, a leader of dots and the page (ISO 32000-1, 14.8.4.2).</summary>
    private void StackContents(Contents contents, Column column)
    {
        if (contents.Entries.IsEmpty) return;
        var edge = NumberEdges(contents, column);
        var levels = new Stack<Node>();
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            var entry = contents.Entries[i];
            var first = _flow.Slices.Count;
            var depth = Math.Max(1, entry.Level);
            if (levels.Count == 0) levels.Push(column.Parent.Add("TOC"));
            while (levels.Count > depth) levels.Pop();
            while (levels.Count < depth) levels.Push(levels.Peek().Add("TOC"));
            StackEntry(entry, column, levels.Peek().Add("TOCI"), edge);
            // A chapter stays with the first section under it.
            _flow.KeepFrom(first, Keep.Hard);
            if (i < contents.Entries.Length - 1 && contents.Entries[i + 1].Level > entry.Level) _flow.Hold(_flow.Slices.Count - 1, Keep.Hard);
        }
        _flow.After(column.Text.SpaceAfter);
    }

    private void StackEntry(ContentsEntry entry, Column column, Node item, (int First, int Second) edge)
    {
        var style = EntryStyle(entry.Level);
        var link = item.Add("Reference").Add("Link");
        var spoken = entry.Number is null ? entry.Title : $"{entry.Number} {entry.Title}";
        var look = LookOf(style, column, link);
        var x = EntryX(entry.Level, edge);
        var titleX = x + (entry.Level <= 1 ? edge.First : edge.Second);
        if (entry.Number is { } number)
        {
            var label = Setter.SetLabel(number, look, style.Leading);
            _flow.Label(new LineLabel(label, column.X + x));
            titleX = Math.Max(titleX, x + label.Width + style.Size / 2);
        }
        else titleX = x;
        // Room for four figures and a bit of leader stays free at the right.
        var reserved = style.Size * 3;
        var lines = Setter.Set(entry.Title, look, style, column.Width - titleX - reserved, Alignment.Left);
        if (lines.Count == 0) return;
        AddLines(lines, column with { X = column.X + titleX }, style.SpaceBefore, style.SpaceAfter);
        var (last, line) = (_flow.Slices[^1], lines[^1]);
        var leader = LookOf(_style.Texts[TextRole.Contents2], column, null) with { Size = style.Size };
        var from = column.X + titleX + line.Width;
        // One area over the whole entry, so that a reader can point at any of it and a screen reader meets one link.
        var mark = new LinkMark(link, $"Ga naar {spoken}", null, entry.TargetId);
        var area = new EntryArea(mark, column.X + x, column.X + column.Width, (lines.Count - 1) * line.Height);
        // The same for every level, so that all leaders end under each other; numbers of one, two and three figures fit beside it.
        var leaderEnd = column.X + column.Width - 2 * EntryStyle(1).Size;
        last.Marks.Add(new PageNumberMark(look, leader, from, leaderEnd, area, 0, line.Baseline, line.Height));
    }

    /// <summary>How wide the numbers of the first level, and of the levels below, are with the gap after them.</summary>
    private (int First, int Second) NumberEdges(Contents contents, Column column)
    {
        int first = 0, second = 0;
        foreach (var entry in contents.Entries)
        {
            // A number with a word in it (`Bijlage 1`) does not push the other titles away.
            if (entry.Number is not { } number || number.Contains(' ', StringComparison.Ordinal)) continue;
            var style = EntryStyle(entry.Level);
            var width = Setter.SetLabel(number, LookOf(style, column, null), style.Leading).Width + style.Size * 3 / 4;
            if (entry.Level <= 1) first = Math.Max(first, width);
            else second = Math.Max(second, width);
        }
        return (first, second);
    }

    private static int EntryX(int level, (int First, int Second) edge) => level switch
    {
        <= 1 => 0,
        _ => edge.First + (level - 2) * edge.Second,
    };

    private TextStyle EntryStyle(int level) => _style.Texts[level <= 1 ? TextRole.Contents1 : TextRole.Contents2];
}
