using System.Buffers.Binary;
using Agenda.Fonts.Sfnt;

namespace Agenda.Fonts.Subsetting;

/// <summary>
/// Copies outlines with the glyphs they name renumbered, and without their instructions: those fit outlines to the coarse pixels of old screens, and
/// take up much of a font file. What is printed or shown at today's sizes does not use them.
/// </summary>
internal static class CopyOutlines
{
    private const ushort HasInstructions = 0x0100;

    /// <summary>The `glyf` table of the new file, and where each glyph starts in it.</summary>
    /// <param name="glyphs">The old numbers, ascending.</param>
    public static (byte[] Glyf, byte[] Loca) Copy(FontTables tables, ReadOnlySpan<ushort> glyphs)
    {
        var size = 0;
        foreach (var glyph in glyphs) size += tables.Outline(glyph).Length + 3;
        var (glyf, loca, end) = (new byte[size], new byte[4 * (glyphs.Length + 1)], 0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var outline = tables.Outline(glyphs[i]);
            var target = glyf.AsSpan(end);
            var length = GlyphComponents.IsComposite(outline) ? CopyComposite(outline, target, glyphs) : CopySimple(outline, target);
            // An outline starts at a multiple of four, as the format recommends.
            end += length + 3 & ~3;
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (i + 1)), end);
        }
        return (glyf[..Math.Min(end, size)], loca);
    }

    private static int CopySimple(ReadOnlySpan<byte> outline, Span<byte> target)
    {
        if (outline.IsEmpty) return 0;
        var lengthPlace = 10 + 2 * outline.I16(0);
        var rest = lengthPlace + 2 + outline.U16(lengthPlace);
        if (rest > outline.Length)
        {
            // Not as the format says: left as it is, for the reader to judge.
            outline.CopyTo(target);
            return outline.Length;
        }
        outline[..lengthPlace].CopyTo(target);
        outline[rest..].CopyTo(target[(lengthPlace + 2)..]);
        return outline.Length - outline.U16(lengthPlace);
    }

    private static int CopyComposite(ReadOnlySpan<byte> outline, Span<byte> target, ReadOnlySpan<ushort> glyphs)
    {
        outline.CopyTo(target);
        var parts = new GlyphComponents(outline);
        while (parts.MoveNext())
        {
            var flags = outline.U16(parts.Start) & ~HasInstructions;
            BinaryPrimitives.WriteUInt16BigEndian(target[parts.Start..], (ushort)flags);
            BinaryPrimitives.WriteUInt16BigEndian(target[(parts.Start + 2)..], (ushort)glyphs.BinarySearch((ushort)parts.Glyph));
        }
        target[parts.End..outline.Length].Clear();
        return parts.End;
    }
}
