using Agenda.Layout.Lines;
using Agenda.Layout.Pages;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    private const int TotalRuleThickness = 1_000;

    /// <summary>The size, in hundredths, of a table that would not fit otherwise: still larger than a note.</summary>
    private const int SmallTable = 85;

    /// <summary>A table no higher than this part of a page stays whole where it can, and one of few rows when it is no higher than twice that.</summary>
    private const int SmallPart = 6;

    private const int FewRows = 5;

    private int _tableScale = 100;

    /// <summary>A small table is full: its columns stand nearer to each other.</summary>
    private int CellPaddingX => _tableScale == 100 ? _style.Table.CellPaddingX : _style.Table.CellPaddingX / 2;

    private void StackTable(Table table, Column column)
    {
        if (table.Columns.IsEmpty) return;
        var node = column.Parent.Add("Table");
        var tails = TailsOf(table, column);
        var widths = WidthsOf(table, column, tails, out var isTooNarrow);
        if (isTooNarrow && WideColumn(column) is { } wide)
        {
            column = wide;
            widths = WidthsOf(table, column, tails, out isTooNarrow);
            TakeAlong(_flow.Slices.Count);
        }
        if (isTooNarrow)
        {
            _tableScale = SmallTable;
            tails = TailsOf(table, column);
            widths = WidthsOf(table, column, tails, out _);
        }
        _flow.Before(_style.Table.SpaceBefore);
        _flow.Anchor(table.Id);
        var first = _flow.Slices.Count;
        if (!table.Caption.IsEmpty) StackTableCaption(table, node, column);
        var head = new List<Slice>();
        var (section, isHead, stripe, heads) = (node, false, false, HeadRows(table));
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            var inHead = i < heads && heads < table.Rows.Length;
            if (i == 0 || inHead != isHead) section = node.Add(inHead ? "THead" : "TBody");
            isHead = inHead;
            var from = _flow.Slices.Count;
            StackRow(table, row, new ColumnSizes(widths, tails), column, section.Add("TR"), stripe, head);
            if (row.Kind == RowKind.Body) stripe = !stripe;
            if (inHead) head.AddRange(_flow.Slices[from..]);
            if (HoldsNext(table, i, isHead)) _flow.Slices[^1].KeepWithNext = Keep.Hard;
        }
        var isShort = table.Rows.Length - head.Count <= FewRows;
        if (HeightFrom(first) <= HeightOf(column) * (isShort ? 2 : 1) / SmallPart) _flow.KeepFrom(first, Keep.Soft);
        _flow.After(_style.Table.SpaceAfter);
        _tableScale = 100;
    }

    /// <summary>How many rows are the table's head. When there are no others, they are its body: a head of nothing is not allowed (ISO 14289-1, 7.5).</summary>
    private static int HeadRows(Table table)
    {
        var count = 0;
        while (count < table.Rows.Length && table.Rows[count].Kind == RowKind.Head) count++;
        return count;
    }

    /// <summary>Never a head without a row, nor a last row or a sum without the row above it.</summary>
    private static bool HoldsNext(Table table, int row, bool isHead) => row < table.Rows.Length - 1
        && (isHead || row == table.Rows.Length - 2 || table.Rows[row + 1].Kind is RowKind.Total or RowKind.Subtotal or RowKind.Note);

    private void StackTableCaption(Table table, Node node, Column column)
    {
        var style = _style.Texts[TextRole.Caption];
        var lines = CaptionLines(Word("tabel", "Tabel"), table.Number, table.Caption, node.Add("Caption"), column);
        AddLines(lines, column, 0, Math.Max(style.SpaceAfter, style.Size / 2), keepWithNext: true);
    }

    private void StackRow(Table table, TableRow row, ColumnSizes sizes, Column column, Node node, bool stripe, List<Slice> head)
    {
        var cells = SetCells(table, row, sizes, column, node);
        var (lineCount, leading) = (1, RowText(row.Kind).Leading);
        foreach (var cell in cells) lineCount = Math.Max(lineCount, cell.Lines.Count);
        var padding = _style.Table.CellPaddingY;
        var headHeight = 0;
        foreach (var slice in head) headHeight += slice.Height;
        // A head that takes a third of the page is not repeated: it would leave no room for what it heads.
        if (headHeight > HeightOf(column) / 3) headHeight = 0;
        // A row moves as a whole; only one that no page can hold is divided, line by line.
        var isWhole = lineCount * leading + 2 * padding + headHeight <= HeightOf(column);
        var step = isWhole ? lineCount : 1;
        for (var start = 0; start < lineCount; start += step)
        {
            var piece = new RowPiece(row.Kind, stripe, start == 0, start + step == lineCount);
            var top = piece.IsFirst ? padding : 0;
            var slice = AddSlice(step * leading + top + (piece.IsLast ? padding : 0), column);
            if (row.Kind != RowKind.Head && headHeight > 0) slice.RepeatedHead = head;
            if (piece.IsFirst) _flow.TakeLabels(slice, padding + leading * 3 / 4);
            // As with the lines of a paragraph: none stands alone at either side of a page break.
            if (!piece.IsLast && (piece.IsFirst || start == lineCount - 2)) slice.KeepWithNext = Keep.Hard;
            PaintRow(piece, slice, column);
            foreach (var cell in cells) PutCell(cell, start, step, top, slice, column);
        }
    }

    private readonly record struct RowPiece(RowKind Kind, bool IsStriped, bool IsFirst, bool IsLast);

    private void PutCell(SetCell cell, int start, int shown, int top, Slice slice, Column column)
    {
        if (start == 0) slice.Marks.Add(new ElementMark(cell.Node));
        var y = top;
        for (var i = start; i < Math.Min(start + shown, cell.Lines.Count); i++)
        {
            slice.Put(cell.Lines[i], column.X + cell.X + CellPaddingX, y);
            y += cell.Lines[i].Height;
        }
    }

    private void PaintRow(in RowPiece row, Slice slice, Column column)
    {
        var table = _style.Table;
        var background = row.Kind == RowKind.Head ? table.HeadBackground : row.Kind == RowKind.Body && row.IsStriped ? table.Stripe : null;
        // Where the row goes on, its ground reaches under the next piece: no seam shows.
        var height = slice.Height + (row.IsLast ? 0 : RuleThickness);
        if (background is { } ground) slice.Marks.Add(new PaintMark(column.X, 0, column.Width, height, Resolve(ground, column.Accent)));
        if (row.IsFirst && row.Kind == RowKind.Head && table.HeadRule is { } above) PaintRowRule(slice, 0, TotalRuleThickness, above, column);
        if (row.IsFirst && row.Kind == RowKind.Total) PaintRowRule(slice, 0, TotalRuleThickness, table.TotalRule, column);
        if (!row.IsLast) return;
        if (row.Kind == RowKind.Head && table.HeadRule is { } under) PaintRowRule(slice, slice.Height - TotalRuleThickness, TotalRuleThickness, under, column);
        if (row.Kind is RowKind.Body or RowKind.Subtotal or RowKind.Total) PaintRowRule(slice, slice.Height - RuleThickness, RuleThickness, table.Rule, column);
    }

    private void PaintRowRule(Slice slice, int y, int thickness, StyleColour colour, Column column) =>
        slice.Marks.Add(new PaintMark(column.X, y, column.Width, thickness, Resolve(colour, column.Accent)));

    private readonly record struct SetCell(Node Node, int X, List<Line> Lines);

    private List<SetCell> SetCells(Table table, TableRow row, ColumnSizes sizes, Column column, Node rowNode)
    {
        var cells = new List<SetCell>(row.Cells.Length);
        var (at, x, widths) = (0, 0, sizes.Widths);
        // A column is narrow: a ragged edge there looks better than words in pieces.
        var text = RowText(row.Kind) is { Justify: false } ragged ? ragged with { Hyphenate = false } : RowText(row.Kind);
        foreach (var cell in row.Cells)
        {
            if (at >= widths.Length) break;
            var span = Math.Clamp(row.Kind == RowKind.Note && row.Cells.Length == 1 ? widths.Length : cell.ColumnSpan, 1, widths.Length - at);
            var width = 0;
            for (var i = at; i < at + span; i++) width += widths[i];
            var node = CellNode(row, cell, span, rowNode);
            var isNumeric = row.Kind != RowKind.Note && table.Columns[at + span - 1].Kind is ColumnKind.Amount or ColumnKind.Number;
            var look = CellLook(row.Kind, isNumeric, column, node);
            var room = Math.Max(1, width - 2 * CellPaddingX);
            var tail = isNumeric && span == 1 ? TailRoom(row, cell, look, sizes.Tails[at]) : 0;
            // In a column that is far too narrow nothing aligns.
            if (tail < room / 2) room -= tail;
            var lines = Setter.Set(cell.Content, look, text, room, isNumeric ? Alignment.Right : Alignment.Left, table.Span);
            cells.Add(new SetCell(node, x, lines));
            (at, x) = (at + span, x + width);
        }
        return cells;
    }

    private static Node CellNode(TableRow row, TableCell cell, int span, Node rowNode)
    {
        if (row.Kind == RowKind.Head) return new Node("TH", rowNode) { Scope = TableScope.Column, ColumnSpan = span };
        if (cell.IsRowHeader) return new Node("TH", rowNode) { Scope = TableScope.Row, ColumnSpan = span };
        return new Node("TD", rowNode) { ColumnSpan = span };
    }

    private Look CellLook(RowKind kind, bool isNumeric, Column column, Node? node)
    {
        var look = LookOf(RowText(kind), kind == RowKind.Head ? column with { Ink = null } : column, node);
        if (kind is RowKind.Total or RowKind.Subtotal) look = look.With(bold: true, italic: false);
        return isNumeric ? look with { Tabular = true } : look;
    }

    private TextStyle RowText(RowKind kind)
    {
        var text = _style.Texts[kind switch
        {
            RowKind.Head => TextRole.TableHead,
            RowKind.Note => TextRole.Note,
            _ => TextRole.TableBody,
        }];
        return _tableScale == 100 || kind == RowKind.Note ? text : text with { Size = text.Size * _tableScale / 100, Leading = text.Leading * _tableScale / 100 };
    }

    /// <param name="isTooNarrow">Whether not even every word has room.</param>
    private int[] WidthsOf(Table table, Column column, int[] tails, out bool isTooNarrow)
    {
        isTooNarrow = false;
        foreach (var given in table.Columns)
        {
            if (given.Share > 0) return ColumnShares.ByShare(table, column.Width);
        }
        var needs = NeedsOf(table, column, tails);
        var sum = 0L;
        // One long word is divided rather than laid on its side.
        foreach (var width in needs.Least) sum += Math.Min(width, column.Width / 4);
        isTooNarrow = sum > column.Width;
        return ColumnShares.ByContent(needs, column.Width);
    }

    private ColumnNeeds NeedsOf(Table table, Column column, int[] tails)
    {
        var count = table.Columns.Length;
        var needs = new ColumnNeeds(count, 2 * CellPaddingX + _style.Texts[TextRole.TableBody].Size);
        for (var i = 0; i < count; i++) needs.Grows[i] = table.Columns[i].Kind == ColumnKind.Text;
        foreach (var row in table.Rows)
        {
            // A remark runs over all columns.
            if (row is { Kind: RowKind.Note, Cells.Length: 1 }) continue;
            var at = 0;
            foreach (var cell in row.Cells)
            {
                if (at < count && cell.ColumnSpan == 1)
                {
                    var isNumeric = IsNumeric(table.Columns[at]);
                    var look = CellLook(row.Kind, isNumeric, column, null);
                    var (narrow, wide) = Setter.Measure(cell.Content, look);
                    if (isNumeric) wide += TailRoom(row, cell, look, tails[at]);
                    // An amount is never divided over lines.
                    // Nor is a short head: `Stand (1 tot 5)`.
                    if (isNumeric && (row.Kind != RowKind.Head || wide < column.Width / 6)) narrow = wide;
                    needs.Add(at, narrow + 2 * CellPaddingX, wide + 2 * CellPaddingX);
                }
                at += cell.ColumnSpan;
            }
        }
        return needs;
    }
}
