using System.Collections.Immutable;
using Agenda.Layout.Flow;
using Agenda.Layout.Pages;

namespace Agenda.Layout.Lines;

/// <summary>A line of text, ready to be put somewhere.</summary>
/// <param name="Width">Of what is seen: without the space at its end.</param>
/// <param name="Height">From the top of this line to the top of the next.</param>
/// <param name="Baseline">From the top of the line.</param>
/// <param name="Notes">The footnotes that are referred to from this line; null for none.</param>
internal sealed record Line(LinePiece[] Pieces, int Width, int Height, int Baseline, List<NoteMark>? Notes);

/// <summary>A stretch of a line in one look.</summary>
/// <param name="X">From the left edge of the column.</param>
/// <param name="Width">Without the space at the end of the line.</param>
/// <param name="Note">Of the mark of a footnote.</param>
internal readonly record struct LinePiece(Look Look, int X, int Width, string Text, ImmutableArray<PlacedGlyph> Glyphs, NoteMark? Note);

internal enum Alignment
{
    Left,
    Right,
    Centre,
    Justify,

    /// <summary>At the left, with lines of about one length: headings.</summary>
    Balanced,
}
