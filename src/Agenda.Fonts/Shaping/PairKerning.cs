using System.Numerics;
using Agenda.Fonts.Sfnt;

namespace Agenda.Fonts.Shaping;

/// <summary>
/// The space that two neighbouring glyphs take off or add, in font units: from GPOS (OpenType 1.9, lookup type 2), else from the older `kern` table.
/// </summary>
internal sealed class PairKerning
{
    private const int Pair = 2;
    private const int Extension = 9;
    private const int AdvanceFlag = 4;

    /// <summary>Pairs asked before: a text uses few hundreds of them, over and over. Its size is a power of two.</summary>
    private const int CacheSize = 2048;

    private readonly ReadOnlyMemory<byte> _gpos;
    private readonly ReadOnlyMemory<byte> _kern;
    private readonly Lookup[] _lookups;
    // The pair in the high half and its kerning in the low half of one number, so that an entry is always whole.
    private readonly ulong[] _cache = new ulong[CacheSize];

    public PairKerning(ReadOnlyMemory<byte> gpos, ReadOnlyMemory<byte> kern)
    {
        (_gpos, _kern) = (gpos, kern);
        _lookups = LayoutTable.Lookups(gpos.Span, [FontTag.Kerning], Extension);
    }

    public int Between(int first, int second)
    {
        var pair = (uint)first << 16 | (uint)second;
        ref var entry = ref _cache[(pair * 2654435761u) >> 21];
        // Glyph 0 twice is kept as any pair: an empty entry says that it has no kerning, which is true of a missing glyph.
        if (entry >> 32 == pair) return (int)(uint)entry;
        var kerning = _lookups.Length > 0 ? FromLookups(first, second) : FromKernTable(_kern.Span, pair);
        entry = (ulong)pair << 32 | (uint)kerning;
        return kerning;
    }

    private int FromLookups(int first, int second)
    {
        var gpos = _gpos.Span;
        var kerning = 0;
        foreach (var lookup in _lookups)
        {
            if (lookup.Type != Pair) continue;
            foreach (var subtable in lookup.Subtables)
            {
                var index = GlyphClasses.CoverageIndex(gpos, subtable + gpos.U16(subtable + 2), first);
                if (index < 0) continue;
                // The first subtable that knows the pair decides, even when it says 0.
                var found = gpos.U16(subtable) == 1 ? OfGlyphs(gpos, subtable, index, second) : OfClasses(gpos, subtable, first, second);
                if (found is not { } value) continue;
                kerning += value;
                break;
            }
        }
        return kerning;
    }

    private static int? OfGlyphs(ReadOnlySpan<byte> gpos, int subtable, int index, int second)
    {
        var set = subtable + gpos.U16(subtable + 10 + 2 * index);
        var size = 2 + SizeOfValues(gpos, subtable);
        var (low, high) = (0, gpos.U16(set) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = set + 2 + size * middle;
            var glyph = gpos.U16(record);
            if (second < glyph) high = middle - 1;
            else if (second > glyph) low = middle + 1;
            else return Advance(gpos, subtable, record + 2);
        }
        return null;
    }

    private static int? OfClasses(ReadOnlySpan<byte> gpos, int subtable, int first, int second)
    {
        var left = GlyphClasses.ClassOf(gpos, subtable + gpos.U16(subtable + 8), first);
        var right = GlyphClasses.ClassOf(gpos, subtable + gpos.U16(subtable + 10), second);
        var rights = gpos.U16(subtable + 14);
        if (left >= gpos.U16(subtable + 12) || right >= rights) return null;
        var record = subtable + 16L + (long)SizeOfValues(gpos, subtable) * (left * rights + right);
        return record < gpos.Length ? Advance(gpos, subtable, (int)record) : null;
    }

    private static int SizeOfValues(ReadOnlySpan<byte> gpos, int subtable) =>
        2 * (BitOperations.PopCount(gpos.U16(subtable + 4)) + BitOperations.PopCount(gpos.U16(subtable + 6)));

    /// <summary>The advance in the first glyph's value record: after the two placements, where those are there.</summary>
    private static int Advance(ReadOnlySpan<byte> gpos, int subtable, int record)
    {
        int format = gpos.U16(subtable + 4);
        return (format & AdvanceFlag) == 0 ? 0 : gpos.I16(record + 2 * BitOperations.PopCount((uint)(format & 3)));
    }

    /// <summary>OpenType 1.9, kern, format 0: pairs in order, horizontal.</summary>
    private static int FromKernTable(ReadOnlySpan<byte> kern, uint pair)
    {
        const int Horizontal = 1;
        var count = kern.U16(2);
        var (kerning, start) = (0, 4);
        for (var i = 0; i < count && start < kern.Length; i++)
        {
            int coverage = kern.U16(start + 4);
            if ((coverage & 0xFF07) == Horizontal) kerning += FromPairs(kern, start, pair);
            start += Math.Max(6, (int)kern.U16(start + 2));
        }
        return kerning;
    }

    private static int FromPairs(ReadOnlySpan<byte> kern, int start, uint pair)
    {
        var (low, high) = (0, kern.U16(start + 6) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = start + 14 + 6 * middle;
            var here = kern.U32(record);
            if (pair < here) high = middle - 1;
            else if (pair > here) low = middle + 1;
            else return kern.I16(record + 4);
        }
        return 0;
    }
}
