namespace Agenda.Fonts.Sfnt;

/// <summary>The four letters that name a table, a script or a feature, as one number (OpenType 1.9, data types).</summary>
internal static class FontTag
{
    public const uint Head = 0x68656164, Hhea = 0x68686561, Maxp = 0x6D617870, Hmtx = 0x686D7478, Cmap = 0x636D6170;
    public const uint Loca = 0x6C6F6361, Glyf = 0x676C7966, Os2 = 0x4F532F32, Name = 0x6E616D65, Post = 0x706F7374;
    public const uint Gsub = 0x47535542, Gpos = 0x47504F53, Kern = 0x6B65726E;

    public const uint Latin = 0x6C61746E, DefaultScript = 0x44464C54, Dutch = 0x4E4C4420;

    public const uint Composition = 0x63636D70, Localized = 0x6C6F636C, Ligatures = 0x6C696761, TabularFigures = 0x746E756D, Kerning = 0x6B65726E;

    public static string Text(uint tag) => string.Create(4, tag, static (text, value) =>
    {
        for (var i = 0; i < 4; i++) text[i] = (char)(value >> (24 - 8 * i) & 0xFF);
    });
}
