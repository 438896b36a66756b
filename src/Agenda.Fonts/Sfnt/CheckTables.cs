using Agenda.Diagnostics;

namespace Agenda.Fonts.Sfnt;

/// <summary>Judges a font file before anything is read from it: afterwards every glyph's outline and advance is known to be there.</summary>
internal static class CheckTables
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;

    // OpenType 1.9, OS/2, fsType.
    private const int RestrictedLicense = 0x0002;
    private const int LesserRestrictions = 0x000C;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    /// <summary>The tables, or null when the font cannot be used: then the reason has been reported.</summary>
    public static FontTables? Open(ReadOnlyMemory<byte> file, SourceSpan place, DiagnosticBag found)
    {
        if (OtherKind(file.Span) is { } kind)
        {
            found.Report(FontDiagnostics.NotTrueType, place, $"dit is {kind}, geen TrueType-lettertype", "gebruik de `.ttf` van dit lettertype");
            return null;
        }
        var tables = FontTables.Read(file, out var outside);
        var broken = outside != 0 ? FontTag.Text(outside) : BrokenTable(tables);
        if (broken is not null)
        {
            found.Report(FontDiagnostics.BrokenTable, place, $"het lettertype is beschadigd: onderdeel `{broken.TrimEnd()}` ontbreekt of klopt niet", "haal het bestand opnieuw op");
            return null;
        }
        if (!MayBeEmbedded(tables.Os2.Span))
        {
            found.Report(FontDiagnostics.EmbeddingForbidden, place, $"de maker van `{FontNames.FamilyName(tables.Name.Span)}` staat opnemen in een document niet toe", "kies een ander lettertype");
            return null;
        }
        return tables;
    }

    /// <summary>What a file is when it is no TrueType font.</summary>
    private static string? OtherKind(ReadOnlySpan<byte> file) => file.U32(0) switch
    {
        TrueType or AppleTrueType => null,
        0x4F54544F => "een lettertype met PostScript-contouren",
        0x774F4646 or 0x774F4632 => "een lettertype voor het web",
        0x74746366 => "een verzameling lettertypen",
        _ => "een ander soort bestand",
    };

    private static string? BrokenTable(FontTables tables)
    {
        var head = tables.Head.Span;
        if (head.Length < 54 || head.U16(18) is < 16 or > 16384 || head.U16(50) > 1) return "head";
        if (tables.Hhea.Length < 36 || tables.MetricCount == 0) return "hhea";
        if (tables.Maxp.Length < 32 || tables.GlyphCount == 0) return "maxp";
        if (tables.Hmtx.Length < 4 * tables.MetricCount) return "hmtx";
        if (tables.Loca.Length < (tables.GlyphCount + 1) * (tables.HasLongOffsets ? 4 : 2)) return "loca";
        if (tables.Cmap.Length < 4) return "cmap";
        return BrokenOutline(tables);
    }

    private static string? BrokenOutline(FontTables tables)
    {
        var loca = tables.Loca.Span;
        var glyf = tables.Glyf.Span;
        var (isLong, glyphs) = (tables.HasLongOffsets, tables.GlyphCount);
        var start = 0L;
        for (var glyph = 0; glyph <= glyphs; glyph++)
        {
            var end = isLong ? loca.U32(4 * glyph) : 2L * loca.U16(2 * glyph);
            if (end < start || end > glyf.Length) return "loca";
            // What stands before the first glyph belongs to none.
            if (glyph > 0 && end > start && IsBroken(glyf[(int)start..(int)end], glyphs)) return "glyf";
            start = end;
        }
        return null;
    }

    private static bool IsBroken(ReadOnlySpan<byte> outline, int glyphs)
    {
        if (outline.Length < 10) return true;
        if (!GlyphComponents.IsComposite(outline)) return false;
        var parts = new GlyphComponents(outline);
        while (parts.MoveNext())
        {
            if (parts.Glyph >= glyphs) return true;
        }
        return parts.IsBroken;
    }

    /// <summary>Only what is written counts: a font that says nothing may be embedded. We embed the used glyphs, which is subsetting.</summary>
    private static bool MayBeEmbedded(ReadOnlySpan<byte> os2)
    {
        int type = os2.U16(8);
        // Of several licence bits the least restrictive holds (OS/2 version 2 and before allow more than one).
        var isRestricted = (type & RestrictedLicense) != 0 && (type & LesserRestrictions) == 0;
        return !isRestricted && (type & (NoSubsetting | BitmapsOnly)) == 0;
    }
}
