using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Inline = Agenda.Text.Syntax.Inline;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using Table = Agenda.Text.Syntax.Table;
using TableCell = Agenda.Text.Syntax.TableCell;
using TableRow = Agenda.Text.Syntax.TableRow;

namespace Agenda.Text.Reading;

/// <summary>Turns a pipe table into ours. A column that is set right holds numbers; the first column names the rows when its head is empty.</summary>
internal sealed class TableConverter(Places places, InlineConverter inlines)
{
    public Table Convert(MarkdigTable table)
    {
        // Markdig keeps one more alignment than there are columns where the line ends in a pipe, and makes no cell at all of a pipe alone.
        var count = Math.Max(1, table.Max(row => ((ContainerBlock)row).Count));
        var columns = ImmutableArray.CreateBuilder<TableColumn>(count);
        for (var i = 0; i < count; i++)
        {
            var right = i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right;
            columns.Add(new TableColumn(right ? ColumnKind.Number : ColumnKind.Text));
        }
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        var named = false;
        foreach (var block in table)
        {
            var row = (Markdig.Extensions.Tables.TableRow)block;
            var cells = Cells(row, count);
            if (row.IsHeader) named = cells[0].Content.IsEmpty;
            else if (named) cells[0] = cells[0] with { IsRowHeader = true };
            rows.Add(new TableRow(row.IsHeader ? RowKind.Head : RowKind.Body, [.. cells]));
        }
        return new Table(columns.DrainToImmutable(), rows.DrainToImmutable(), [], null, places.Of(SpanOf(table)));
    }

    private TableCell[] Cells(Markdig.Extensions.Tables.TableRow row, int count)
    {
        var cells = new TableCell[count];
        for (var i = 0; i < count; i++)
        {
            var content = ImmutableArray<Inline>.Empty;
            if (i < row.Count && row[i] is Markdig.Extensions.Tables.TableCell { Count: > 0 } cell && cell[0] is LeafBlock text)
                content = inlines.ConvertBlock(text, AttributePlace.None, out _);
            cells[i] = new TableCell(content);
        }
        return cells;
    }

    /// <summary>Markdig does not always give the table itself a place: from its first cell to its last.</summary>
    private static SourceSpan SpanOf(MarkdigTable table)
    {
        if (!table.Span.IsEmpty && table.Span.End > 0) return table.Span;
        var span = SourceSpan.Empty;
        foreach (var leaf in table.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null || leaf.Inline.Span.IsEmpty) continue;
            span = span.IsEmpty ? leaf.Inline.Span : new SourceSpan(Math.Min(span.Start, leaf.Inline.Span.Start), Math.Max(span.End, leaf.Inline.Span.End));
        }
        return span;
    }
}
