namespace Agenda.Fonts.Sfnt;

/// <summary>From a Unicode character to a glyph, read in place (OpenType 1.9, cmap, formats 4 and 12).</summary>
internal readonly struct CharacterMap
{
    private const ushort UnicodePlatform = 0;
    private const ushort WindowsPlatform = 3;
    private const ushort WindowsSymbol = 0;

    private readonly ReadOnlyMemory<byte> _map;
    private readonly bool _isSegmented;

    private CharacterMap(ReadOnlyMemory<byte> map, bool isSegmented) => (_map, _isSegmented) = (map, isSegmented);

    public bool IsFound => !_map.IsEmpty;

    /// <summary>The widest Unicode map of a `cmap` table; not found when the table has none.</summary>
    public static CharacterMap Find(ReadOnlyMemory<byte> table)
    {
        var best = default(CharacterMap);
        var cmap = table.Span;
        var count = cmap.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + 8 * i;
            var platform = cmap.U16(record);
            if (platform != UnicodePlatform && (platform != WindowsPlatform || cmap.U16(record + 2) == WindowsSymbol)) continue;
            var offset = cmap.Offset32(record + 4);
            var format = cmap.U16(offset);
            if (format == 12) return new CharacterMap(table[offset..], true);
            if (format == 4 && !best.IsFound) best = new CharacterMap(table[offset..], false);
        }
        return best;
    }

    /// <summary>0 for a character that the font lacks.</summary>
    public int Glyph(int character) => _isSegmented ? GlyphOfGroup(_map.Span, character) : GlyphOfSegment(_map.Span, character);

    private static int GlyphOfGroup(ReadOnlySpan<byte> map, int character)
    {
        var (low, high) = (0, Math.Min(map.Offset32(12), map.Length / 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = 16 + 12 * middle;
            if (character < map.U32(group)) high = middle - 1;
            else if (character > map.U32(group + 4)) low = middle + 1;
            else return (int)Math.Min(map.U32(group + 8) + (character - map.U32(group)), ushort.MaxValue);
        }
        return 0;
    }

    private static int GlyphOfSegment(ReadOnlySpan<byte> map, int character)
    {
        if (character >= 0xFFFF) return 0;
        // Four arrays of one length: ends, (two bytes), starts, deltas, offsets.
        var size = map.U16(6) & ~1;
        var (low, high) = (0, size / 2 - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (map.U16(14 + 2 * middle) < character) low = middle + 1;
            else high = middle;
        }
        var start = 16 + size + 2 * low;
        if (high < 0 || character > map.U16(14 + 2 * low) || character < map.U16(start)) return 0;
        var delta = map.U16(start + size);
        var place = start + 2 * size;
        var offset = map.U16(place);
        if (offset == 0) return (character + delta) & 0xFFFF;
        var glyph = map.U16(place + offset + 2 * (character - map.U16(start)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
