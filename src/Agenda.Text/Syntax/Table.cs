using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Text.Syntax;

/// <summary>A table whose columns and rows have a kind, so that every writer knows what it sets.</summary>
/// <param name="Caption">Empty for none.</param>
/// <param name="Number">From one through the document, for tables with a caption; 0 before compose and without.</param>
public sealed record Table(
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Rows,
    ImmutableArray<Inline> Caption,
    string? Id,
    SourceSpan Span,
    int Number = 0) : Block(Span);

/// <param name="Share">The part of the width relative to the other columns; 0 lets layout decide from the content.</param>
public sealed record TableColumn(ColumnKind Kind, int Share = 0);

public enum ColumnKind
{
    Text,

    /// <summary>Money: set right, figures of equal width.</summary>
    Amount,

    /// <summary>A count: set right.</summary>
    Number,

    Date,
}

/// <summary>A row; a cell that spans columns counts for as many as it spans.</summary>
public sealed record TableRow(RowKind Kind, ImmutableArray<TableCell> Cells);

public enum RowKind
{
    Head,
    Body,
    Subtotal,
    Total,

    /// <summary>A remark over the full width.</summary>
    Note,
}

/// <param name="IsRowHeader">The cell names its row: a screen reader reads it with each other cell.</param>
public sealed record TableCell(ImmutableArray<Inline> Content, bool IsRowHeader = false, int ColumnSpan = 1);
