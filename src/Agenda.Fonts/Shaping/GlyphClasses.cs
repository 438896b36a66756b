using Agenda.Fonts.Sfnt;

namespace Agenda.Fonts.Shaping;

/// <summary>Sets of glyphs in a layout table, searched in place (OpenType 1.9, common table formats).</summary>
internal static class GlyphClasses
{
    /// <summary>A glyph's index in a coverage table; -1 when it is not covered.</summary>
    public static int CoverageIndex(ReadOnlySpan<byte> table, int coverage, int glyph)
    {
        var isRanges = table.U16(coverage) == 2;
        var size = isRanges ? 6 : 2;
        var (low, high) = (0, table.U16(coverage + 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = coverage + 4 + size * middle;
            var first = table.U16(entry);
            if (glyph < first) high = middle - 1;
            else if (glyph > (isRanges ? table.U16(entry + 2) : first)) low = middle + 1;
            else return isRanges ? table.U16(entry + 4) + glyph - first : middle;
        }
        return -1;
    }

    /// <summary>The class that a class definition gives a glyph; 0 for one that it does not name.</summary>
    public static int ClassOf(ReadOnlySpan<byte> table, int definition, int glyph)
    {
        if (table.U16(definition) == 1)
        {
            var index = glyph - table.U16(definition + 2);
            return index >= 0 && index < table.U16(definition + 4) ? table.U16(definition + 6 + 2 * index) : 0;
        }
        var (low, high) = (0, table.U16(definition + 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = definition + 4 + 6 * middle;
            if (glyph < table.U16(range)) high = middle - 1;
            else if (glyph > table.U16(range + 2)) low = middle + 1;
            else return table.U16(range + 4);
        }
        return 0;
    }
}
