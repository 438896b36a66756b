using System.Collections.Immutable;

namespace Agenda.Fonts;

/// <summary>A piece of text as glyphs of one face: after ligatures, with kerning in the advances.</summary>
/// <param name="Advance">The sum of the glyphs' advances, in font units.</param>
public sealed record ShapedText(string Text, ImmutableArray<ShapedGlyph> Glyphs, int Advance)
{
    /// <summary>The width at a size, in the unit of that size; rounded once for the whole piece, to the nearest.</summary>
    public int Width(int size, int unitsPerEm) => (int)(((long)Advance * size + unitsPerEm / 2) / unitsPerEm);
}

/// <summary>One glyph of a shaped text.</summary>
/// <param name="Id">The glyph's index in the font file; 0 where the font lacks the character.</param>
/// <param name="Advance">To the next glyph, in font units, kerning included.</param>
/// <param name="TextStart">Where its characters start in <see cref="ShapedText.Text"/>, in UTF-16 units.</param>
/// <param name="TextLength">How many UTF-16 units it shows: more than one for a ligature.</param>
public readonly record struct ShapedGlyph(ushort Id, int Advance, int TextStart, int TextLength);
