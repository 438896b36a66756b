using System.Collections.Immutable;

namespace Agenda.Fonts.Subsetting;

/// <summary>A TrueType file with some of a face's glyphs, numbered anew without gaps.</summary>
/// <param name="Glyphs">By new number: the glyph in the face. Ascending; the first is 0, the shape for what is missing.</param>
/// <param name="Data">The whole file; the same glyphs give the same bytes.</param>
public sealed record FontSubset(ImmutableArray<ushort> Glyphs, ReadOnlyMemory<byte> Data)
{
    /// <summary>The new number of a glyph of the face; 0 for one that was not asked for.</summary>
    public ushort NewId(ushort glyph) => Glyphs.BinarySearch(glyph) is >= 0 and var index ? (ushort)index : (ushort)0;
}
