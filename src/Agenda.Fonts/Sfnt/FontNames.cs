using System.Text;

namespace Agenda.Fonts.Sfnt;

/// <summary>The names in a font file (OpenType 1.9, name).</summary>
internal static class FontNames
{
    private const int Family = 1;
    private const int PostScript = 6;
    private const int TypographicFamily = 16;
    private const int English = 0x409;

    /// <summary>A name that PDF can write: printable ASCII without delimiters (ISO 32000-1, 7.3.5); `Lettertype` where the font has none.</summary>
    public static string PostScriptName(ReadOnlySpan<byte> table)
    {
        var name = new StringBuilder();
        foreach (var c in Find(table, PostScript))
        {
            if (c is > ' ' and < '\x7F' && !"()<>[]{}/%#".Contains(c, StringComparison.Ordinal)) name.Append(c);
        }
        return name.Length == 0 ? "Lettertype" : name.ToString();
    }

    /// <summary>As a person names it: `Lato`; the PostScript name where the font has none.</summary>
    public static string FamilyName(ReadOnlySpan<byte> table)
    {
        var name = Find(table, TypographicFamily);
        if (name.Length == 0) name = Find(table, Family);
        return name.Length == 0 ? PostScriptName(table) : name;
    }

    private static string Find(ReadOnlySpan<byte> table, int wanted)
    {
        var count = table.U16(2);
        var texts = table.From(table.U16(4));
        var found = "";
        for (var i = 0; i < count; i++)
        {
            var record = 6 + 12 * i;
            if (table.U16(record + 6) != wanted) continue;
            var (platform, language) = (table.U16(record), table.U16(record + 4));
            var text = texts.From(table.U16(record + 10));
            text = text[..Math.Min(text.Length, table.U16(record + 8))];
            var isUnicode = platform is 0 or 3;
            if (found.Length == 0 || (isUnicode && language == English))
                found = isUnicode ? Encoding.BigEndianUnicode.GetString(text) : Encoding.Latin1.GetString(text);
        }
        return found;
    }
}
