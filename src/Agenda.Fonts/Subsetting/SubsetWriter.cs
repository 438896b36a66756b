using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Agenda.Fonts.Sfnt;

namespace Agenda.Fonts.Subsetting;

/// <summary>Writes the tables that a PDF needs of a TrueType font (ISO 32000-1, 9.9, table 126), for a part of its glyphs.</summary>
internal static class SubsetWriter
{
    public static FontSubset Write(FontTables tables, IEnumerable<ushort> wanted)
    {
        var glyphs = WithParts(tables, wanted);
        var (glyf, loca) = CopyOutlines.Copy(tables, glyphs);
        // In the order of their tags, as the directory wants them.
        var data = Assemble(
        [
            (FontTag.Glyf, glyf),
            (FontTag.Head, Head(tables)),
            (FontTag.Hhea, WithCount(tables.Hhea.Span[..36], 34, glyphs.Length)),
            (FontTag.Hmtx, Metrics(tables, glyphs)),
            (FontTag.Loca, loca),
            (FontTag.Maxp, Maxima(tables, glyphs.Length)),
        ]);
        return new FontSubset(ImmutableCollectionsMarshal.AsImmutableArray(glyphs), data);
    }

    /// <summary>The wanted glyphs, glyph 0, and everything that these are made of; ascending.</summary>
    private static ushort[] WithParts(FontTables tables, IEnumerable<ushort> wanted)
    {
        var isIn = new bool[tables.GlyphCount];
        var todo = new Stack<int>();
        Visit(0);
        foreach (var glyph in wanted) Visit(glyph);
        while (todo.TryPop(out var glyph))
        {
            var parts = new GlyphComponents(tables.Outline(glyph));
            while (parts.MoveNext()) Visit(parts.Glyph);
        }
        var glyphs = new ushort[isIn.AsSpan().Count(true)];
        for (int old = 0, index = 0; old < isIn.Length; old++)
        {
            if (isIn[old]) glyphs[index++] = (ushort)old;
        }
        return glyphs;

        void Visit(int glyph)
        {
            if (glyph >= isIn.Length || isIn[glyph]) return;
            isIn[glyph] = true;
            todo.Push(glyph);
        }
    }

    private static byte[] Head(FontTables tables)
    {
        const int InstructionsDecide = 0x0014;
        var head = tables.Head.Span[..54].ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(16), (ushort)(tables.Head.Span.U16(16) & ~InstructionsDecide));
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Maxima(FontTables tables, int count)
    {
        var maxp = WithCount(tables.Maxp.Span[..32], 4, count);
        // One zone, and nothing that instructions would need.
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(14), 1);
        maxp.AsSpan(16, 12).Clear();
        return maxp;
    }

    private static byte[] WithCount(ReadOnlySpan<byte> table, int place, int count)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(place), (ushort)count);
        return copy;
    }

    private static byte[] Metrics(FontTables tables, ushort[] glyphs)
    {
        var hmtx = new byte[4 * glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)tables.Advance(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), tables.LeftSideBearing(glyphs[i]));
        }
        return hmtx;
    }

    /// <summary>OpenType 1.9, organization of an OpenType font: the directory, the tables at multiples of four, the checksums.</summary>
    private static byte[] Assemble(ReadOnlySpan<(uint Tag, byte[] Table)> tables)
    {
        const uint WholeFile = 0xB1B0AFBA;
        var start = 12 + 16 * tables.Length;
        var size = start;
        foreach (var (_, table) in tables) size += Padded(table.Length);
        var file = new byte[size];
        WriteHeader(file, tables.Length);
        var (record, head) = (12, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, start);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record), tag);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(start, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), start);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            if (tag == FontTag.Head) head = start;
            start += Padded(table.Length);
            record += 16;
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), WholeFile - Checksum(file));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(16 * count - (16 << power)));
    }

    private static int Padded(int length) => length + 3 & ~3;

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        uint sum = 0;
        for (var i = 0; i < words.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(words[i..]);
        return sum;
    }
}
