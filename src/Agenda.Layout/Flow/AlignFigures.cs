using Agenda.Layout.Lines;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

/// <param name="Tails">The widest tail of the figures in each column; 0 where none has one.</param>
internal sealed record ColumnSizes(int[] Widths, int[] Tails);

internal sealed partial class BlockStacker
{
    /// <summary>
    /// Figures under each other align on their decimal comma: what stands after the whole figure (`,5`, `%`) is its tail, and a shorter tail leaves room at
    /// its right. What is no figure (`p.m.`, `n.t.b.`) ends where the longest tail ends.
    /// </summary>
    private int[] TailsOf(Table table, Column column)
    {
        var tails = new int[table.Columns.Length];
        foreach (var row in table.Rows)
        {
            if (row.Kind is RowKind.Head or RowKind.Note) continue;
            var at = 0;
            foreach (var cell in row.Cells)
            {
                if (at < tails.Length && cell.ColumnSpan == 1 && IsNumeric(table.Columns[at]))
                    tails[at] = Math.Max(tails[at], TailWidth(cell, CellLook(row.Kind, true, column, null)) ?? 0);
                at += cell.ColumnSpan;
            }
        }
        return tails;
    }

    /// <summary>What stays free at the right of a cell.</summary>
    private int TailRoom(TableRow row, TableCell cell, Look look, int widest) =>
        widest == 0 || row.Kind is RowKind.Head or RowKind.Note || TailWidth(cell, look) is not { } own ? 0 : Math.Max(0, widest - own);

    private static bool IsNumeric(TableColumn column) => column.Kind is ColumnKind.Amount or ColumnKind.Number;

    private int? TailWidth(TableCell cell, Look look)
    {
        var text = PlainText.Of(cell.Content);
        if (TailStart(text) is not { } start) return null;
        return start == text.Length ? 0 : Setter.SetLine(text, look, look.Size).Width - Setter.SetLine(text[..start], look, look.Size).Width;
    }

    /// <summary>Where the whole figure in a text ends; null without a figure.</summary>
    internal static int? TailStart(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0) return null;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsGrouping(text, at))) at++;
        return at;
    }

    private static bool IsGrouping(string text, int at) => text[at] is '.' or ' ' or '\u00A0' or '\u202F' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
