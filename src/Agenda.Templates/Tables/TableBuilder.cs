using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Collects the rows of a table. A column in which no row has anything is left out.</summary>
internal sealed class TableBuilder(TableRequest request, params ReadOnlySpan<(string Head, ColumnKind Kind)> columns)
{
    private readonly ImmutableArray<(string Head, ColumnKind Kind)> _columns = [.. columns];
    private readonly List<(RowKind Kind, ImmutableArray<Inline>[] Cells)> _rows = [];

    public void Row(params ImmutableArray<Inline>[] cells) => _rows.Add((RowKind.Body, cells));

    public void Row(RowKind kind, params ImmutableArray<Inline>[] cells) => _rows.Add((kind, cells));

    /// <summary>A remark over the full width.</summary>
    public void Note(string text, SourceSpan span) => _rows.Add((RowKind.Note, [[new TextRun(text, span)]]));

    /// <summary>Null without a row.</summary>
    /// <param name="header">The column that names each row.</param>
    /// <param name="addition">Said after the caption, between brackets.</param>
    public Table? Build(string? id, int header, string addition = "")
    {
        if (_rows.TrueForAll(row => row.Kind == RowKind.Note)) return null;
        var used = new bool[_columns.Length];
        foreach (var (kind, cells) in _rows)
        {
            for (var i = 0; kind != RowKind.Note && i < cells.Length; i++) used[i] |= !cells[i].IsEmpty;
        }
        var kept = ImmutableArray.CreateBuilder<TableColumn>();
        var head = ImmutableArray.CreateBuilder<TableCell>();
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!used[i]) continue;
            kept.Add(new TableColumn(_columns[i].Kind));
            head.Add(new TableCell([new TextRun(_columns[i].Head, request.Place)]));
        }
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(new TableRow(RowKind.Head, head.DrainToImmutable()));
        foreach (var (kind, cells) in _rows) rows.Add(Row(kind, cells, used, header, kept.Count));
        return new Table(kept.DrainToImmutable(), rows.DrainToImmutable(), request.CaptionWith(addition), id, request.Place);
    }

    private static TableRow Row(RowKind kind, ImmutableArray<Inline>[] cells, bool[] used, int header, int count)
    {
        if (kind == RowKind.Note) return new TableRow(kind, [new TableCell(cells[0], ColumnSpan: count)]);
        var kept = ImmutableArray.CreateBuilder<TableCell>();
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i]) kept.Add(new TableCell(i < cells.Length ? cells[i] : [], IsRowHeader: i == header));
        }
        return new TableRow(kind, kept.DrainToImmutable());
    }
}
