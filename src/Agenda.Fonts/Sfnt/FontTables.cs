namespace Agenda.Fonts.Sfnt;

/// <summary>The tables of one font file, as slices of it (OpenType 1.9, table directory). A table that the file lacks is empty.</summary>
internal sealed class FontTables
{
    public ReadOnlyMemory<byte> Head { get; private set; }

    public ReadOnlyMemory<byte> Hhea { get; private set; }

    public ReadOnlyMemory<byte> Maxp { get; private set; }

    public ReadOnlyMemory<byte> Hmtx { get; private set; }

    public ReadOnlyMemory<byte> Cmap { get; private set; }

    public ReadOnlyMemory<byte> Loca { get; private set; }

    public ReadOnlyMemory<byte> Glyf { get; private set; }

    public ReadOnlyMemory<byte> Os2 { get; private set; }

    public ReadOnlyMemory<byte> Name { get; private set; }

    public ReadOnlyMemory<byte> Post { get; private set; }

    public ReadOnlyMemory<byte> Gsub { get; private set; }

    public ReadOnlyMemory<byte> Gpos { get; private set; }

    public ReadOnlyMemory<byte> Kern { get; private set; }

    public int GlyphCount => Maxp.Span.U16(4);

    public bool HasLongOffsets => Head.Span.U16(50) == 1;

    /// <summary>How many glyphs have an advance of their own; the others have that of the last of these.</summary>
    public int MetricCount => Hhea.Span.U16(34);

    /// <summary>Finds the tables.</summary>
    /// <param name="outside">The first used table that lies outside the file, or 0.</param>
    public static FontTables Read(ReadOnlyMemory<byte> file, out uint outside)
    {
        var tables = new FontTables();
        var directory = file.Span;
        outside = 0;
        var count = directory.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + 16 * i;
            var (tag, start, length) = (directory.U32(record), (long)directory.U32(record + 8), (long)directory.U32(record + 12));
            var isInside = start + length <= file.Length;
            var isUsed = tables.Set(tag, isInside ? file.Slice((int)start, (int)length) : default);
            if (isUsed && !isInside && outside == 0) outside = tag;
        }
        return tables;
    }

    /// <summary>Where a glyph's outline starts in `glyf`; of the number after the last glyph: where the last ends.</summary>
    public long OutlineStart(int glyph) => HasLongOffsets ? Loca.Span.U32(4 * glyph) : 2L * Loca.Span.U16(2 * glyph);

    /// <summary>A glyph's outline; empty for a glyph without one, like the space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var (start, end) = (OutlineStart(glyph), OutlineStart(glyph + 1));
        return start < end && end <= Glyf.Length ? Glyf.Span[(int)start..(int)end] : [];
    }

    /// <summary>In font units.</summary>
    public int Advance(int glyph) => Hmtx.Span.U16(4 * Math.Min(glyph, MetricCount - 1));

    /// <summary>From the origin to the left edge of the outline, in font units.</summary>
    public short LeftSideBearing(int glyph) =>
        Hmtx.Span.I16(glyph < MetricCount ? 4 * glyph + 2 : 4 * MetricCount + 2 * (glyph - MetricCount));

    private bool Set(uint tag, ReadOnlyMemory<byte> table)
    {
        switch (tag)
        {
            case FontTag.Head: Head = table; break;
            case FontTag.Hhea: Hhea = table; break;
            case FontTag.Maxp: Maxp = table; break;
            case FontTag.Hmtx: Hmtx = table; break;
            case FontTag.Cmap: Cmap = table; break;
            case FontTag.Loca: Loca = table; break;
            case FontTag.Glyf: Glyf = table; break;
            case FontTag.Os2: Os2 = table; break;
            case FontTag.Name: Name = table; break;
            case FontTag.Post: Post = table; break;
            case FontTag.Gsub: Gsub = table; break;
            case FontTag.Gpos: Gpos = table; break;
            case FontTag.Kern: Kern = table; break;
            default: return false;
        }
        return true;
    }
}
