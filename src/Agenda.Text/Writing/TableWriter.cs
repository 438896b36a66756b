using System.Collections.Immutable;
using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Text.Writing;

/// <summary>Writes a table as a pipe table, its columns under each other as long as it stays narrow enough to read; notes come under it.</summary>
internal sealed class TableWriter(BlockWriter blocks)
{
    /// <summary>In characters; a wider table is not padded, because its lines would wrap anyway.</summary>
    private const int WidestPadded = 140;

    public void Write(Table table, List<Piece> pieces)
    {
        blocks.AddCaption("Tabel", table.Number, table.Caption, pieces);
        var count = Math.Max(table.Columns.Length, 1);
        var rows = new List<string[]>();
        if (table.Rows.IsEmpty || table.Rows[0].Kind != RowKind.Head) rows.Add(Enumerable.Repeat("", count).ToArray());
        var notes = new List<string>();
        foreach (var row in table.Rows)
        {
            if (row.Kind == RowKind.Note) notes.AddRange(row.Cells.Where(cell => !cell.Content.IsEmpty).Select(cell => blocks.Line(cell.Content)));
            else rows.Add(Cells(row, count, isBold: row.Kind is RowKind.Total or RowKind.Subtotal || row.Kind == RowKind.Head && rows.Count > 0));
        }
        pieces.Add(new Piece(Lines(rows, table.Columns)));
        foreach (var note in notes) pieces.Add(new Piece(note));
    }

    private string[] Cells(TableRow row, int count, bool isBold)
    {
        var cells = new List<string>(count);
        foreach (var cell in row.Cells)
        {
            ImmutableArray<Inline> content = isBold && !cell.Content.IsEmpty ? [new Strong(cell.Content, default)] : cell.Content;
            cells.Add(blocks.Line(content, InlinePlace.Cell));
            for (var i = 1; i < cell.ColumnSpan; i++) cells.Add("");
        }
        while (cells.Count < count) cells.Add("");
        return [.. cells.Take(count)];
    }

    private static string Lines(List<string[]> rows, ImmutableArray<TableColumn> columns)
    {
        var count = rows[0].Length;
        var widths = new int[count];
        for (var i = 0; i < count; i++) widths[i] = Math.Max(3, rows.Max(row => row[i].Length));
        if (widths.Sum() + 3 * count > WidestPadded) Array.Fill(widths, 0);
        var text = new StringBuilder();
        for (var r = 0; r < rows.Count; r++)
        {
            if (r > 0) text.Append('\n');
            for (var i = 0; i < count; i++)
            {
                var right = IsRight(columns, i);
                text.Append("| ").Append(right ? rows[r][i].PadLeft(widths[i]) : rows[r][i].PadRight(widths[i])).Append(' ');
            }
            text.Append('|');
            if (r == 0) Rule(text, widths, columns);
        }
        return text.ToString();
    }

    private static void Rule(StringBuilder text, int[] widths, ImmutableArray<TableColumn> columns)
    {
        text.Append('\n');
        for (var i = 0; i < widths.Length; i++)
        {
            var width = Math.Max(3, widths[i]);
            text.Append("| ").Append('-', IsRight(columns, i) ? width - 1 : width).Append(IsRight(columns, i) ? ": " : " ");
        }
        text.Append('|');
    }

    private static bool IsRight(ImmutableArray<TableColumn> columns, int index) => index < columns.Length && columns[index].Kind is ColumnKind.Amount or ColumnKind.Number;
}
