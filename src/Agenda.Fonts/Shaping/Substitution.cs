using Agenda.Fonts.Sfnt;

namespace Agenda.Fonts.Shaping;

/// <summary>
/// Replaces glyphs by others: ligatures, and single glyphs by tabular figures or a Dutch form (OpenType 1.9, GSUB, lookup types 1 and 4).
/// Lookups that depend on context are left alone: none of the features used here needs them for Dutch.
/// </summary>
internal sealed class Substitution(ReadOnlyMemory<byte> table, params ReadOnlySpan<uint> features)
{
    private const int Single = 1;
    private const int Ligature = 4;
    private const int Extension = 7;

    private readonly Lookup[] _lookups = LayoutTable.Lookups(table.Span, features, Extension);

    /// <summary>Whether the font has any of these features.</summary>
    public bool IsEmpty => _lookups.Length == 0;

    /// <summary>Applies every lookup to a text; a ligature takes over the characters of its parts.</summary>
    /// <returns>How many glyphs are left.</returns>
    public int Apply(Span<ShapedGlyph> glyphs)
    {
        var gsub = table.Span;
        foreach (var lookup in _lookups)
        {
            if (lookup.Type is Single or Ligature) glyphs = glyphs[..Apply(gsub, lookup, glyphs)];
        }
        return glyphs.Length;
    }

    private static int Apply(ReadOnlySpan<byte> gsub, Lookup lookup, Span<ShapedGlyph> glyphs)
    {
        var written = 0;
        for (var read = 0; read < glyphs.Length;)
        {
            var rest = glyphs[read..];
            var used = lookup.Type == Single ? ReplaceOne(gsub, lookup, rest, out var glyph) : ReplaceMany(gsub, lookup, rest, out glyph);
            glyphs[written++] = glyph;
            read += used;
        }
        return written;
    }

    private static int ReplaceOne(ReadOnlySpan<byte> gsub, Lookup lookup, ReadOnlySpan<ShapedGlyph> glyphs, out ShapedGlyph result)
    {
        result = glyphs[0];
        foreach (var subtable in lookup.Subtables)
        {
            var index = GlyphClasses.CoverageIndex(gsub, subtable + gsub.U16(subtable + 2), result.Id);
            if (index < 0) continue;
            var isDelta = gsub.U16(subtable) == 1;
            result = result with { Id = isDelta ? (ushort)(result.Id + gsub.U16(subtable + 4)) : gsub.U16(subtable + 6 + 2 * index) };
            break;
        }
        return 1;
    }

    private static int ReplaceMany(ReadOnlySpan<byte> gsub, Lookup lookup, ReadOnlySpan<ShapedGlyph> glyphs, out ShapedGlyph result)
    {
        result = glyphs[0];
        foreach (var subtable in lookup.Subtables)
        {
            var index = GlyphClasses.CoverageIndex(gsub, subtable + gsub.U16(subtable + 2), result.Id);
            if (index < 0) continue;
            var set = subtable + gsub.U16(subtable + 6 + 2 * index);
            var count = gsub.U16(set);
            for (var i = 0; i < count; i++)
            {
                var ligature = set + gsub.U16(set + 2 + 2 * i);
                var parts = gsub.U16(ligature + 2);
                if (!Matches(gsub, ligature, parts, glyphs)) continue;
                var last = glyphs[parts - 1];
                result = new ShapedGlyph(gsub.U16(ligature), 0, result.TextStart, last.TextStart + last.TextLength - result.TextStart);
                return parts;
            }
        }
        return 1;
    }

    private static bool Matches(ReadOnlySpan<byte> gsub, int ligature, int parts, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        if (parts == 0 || parts > glyphs.Length) return false;
        for (var i = 1; i < parts; i++)
        {
            if (gsub.U16(ligature + 2 + 2 * i) != glyphs[i].Id) return false;
        }
        return true;
    }
}
