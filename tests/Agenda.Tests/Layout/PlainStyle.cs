using System.Collections.Immutable;
using Agenda.Fonts;
using Agenda.Styles;

namespace Agenda.Tests.Layout;

/// <summary>A house style for tests: one body size, round lengths, the fonts of the repository.</summary>
internal static class PlainStyle
{
    public static readonly Colour Ink = new(0x1d, 0x27, 0x33);
    public static readonly Colour Blue = new(0x0b, 0x4f, 0x7d);
    public static readonly Colour Line = new(0xc9, 0xd3, 0xdc);
    public static readonly ImmutableArray<Accent> Accents =
    [
        new(new Colour(0x0b, 0x53, 0x94), new Colour(0xe3, 0xee, 0xf8)),
        new(new Colour(0x3d, 0x7a, 0x2e), new Colour(0xe9, 0xf3, 0xe5)),
    ];

    private static readonly FontFace Regular = TestFonts.Face("Regular");
    private static readonly FontFace Italic = TestFonts.Face("Italic");
    private static readonly FontFace Bold = TestFonts.Face("Bold");
    private static readonly FontFace BoldItalic = TestFonts.Face("BoldItalic");

    public static Style Create(bool justify = false, bool hyphenate = true, int columnWidth = 440_000)
    {
        var margin = (595_000 - columnWidth) / 2;
        return new Style(
            "proef",
            new PageStyle(595_000, 842_000, new Margins(80_000, margin, 80_000, margin), new RunningText("{titel}", "", "{hoofdstuk}"), new RunningText("{gemeente}", "", "{pagina} van {paginas}"), new StyleColour(Line, AccentShade.Strong)),
            Texts(justify, hyphenate),
            Boxes(),
            new TableStyle(new StyleColour(Blue), new StyleColour(Line), new StyleColour(Line), new StyleColour(Blue), 6_000, 4_000, 8_000, 12_000),
            new ListStyle(18_000, "•", "–", new StyleColour(Blue, AccentShade.Strong), 3_000, 8_000),
            Accents,
            new NumberingStyle(2, 1, "Bijlage", 2),
            new CoverStyle(new StyleColour(Blue), 500_000, true, 20_000),
            new FigureStyle(Blue, Accents[0].Tint, Ink, new Colour(0x4a, 0x56, 0x63)),
            ImmutableSortedDictionary<string, string>.Empty);
    }

    private static TextStyle Text(int size, int leading, int before = 0, int after = 0, bool justify = false, bool hyphenate = false, bool newPage = false, Colour? colour = null) =>
        new(Regular, Italic, Bold, BoldItalic, size, leading, new StyleColour(colour ?? Ink), before, after, justify, hyphenate, newPage, new StyleColour(Blue));

    private static ByRole<TextStyle> Texts(bool justify, bool hyphenate) => new([.. new Dictionary<TextRole, TextStyle>
    {
        [TextRole.Body] = Text(10_000, 15_000, 0, 7_000, justify, hyphenate),
        [TextRole.Heading1] = Text(28_000, 34_000, 30_000, 20_000, newPage: true),
        [TextRole.Heading2] = Text(16_000, 21_000, 20_000, 7_000),
        [TextRole.Heading3] = Text(13_000, 17_000, 14_000, 5_000),
        [TextRole.Heading4] = Text(10_000, 15_000, 10_000, 3_000),
        [TextRole.Title] = Text(44_000, 50_000, colour: Colour.White),
        [TextRole.Subtitle] = Text(18_000, 25_000, colour: Colour.White),
        [TextRole.Sender] = Text(13_000, 18_000, colour: Colour.White),
        [TextRole.Stamp] = Text(11_000, 15_000),
        [TextRole.Lead] = Text(13_000, 20_000, 0, 9_000),
        [TextRole.Citation] = Text(12_000, 18_000, 0, 7_000),
        [TextRole.Highlight] = Text(16_000, 23_000, 8_000, 8_000),
        [TextRole.Contents1] = Text(11_000, 16_000, 9_000, 2_000),
        [TextRole.Contents2] = Text(10_000, 14_000, 0, 1_000),
        [TextRole.Note] = Text(8_000, 11_000, 0, 2_000),
        [TextRole.TableBody] = Text(9_000, 13_000, hyphenate: true),
        [TextRole.TableHead] = Text(9_000, 13_000, colour: Colour.White),
        [TextRole.Caption] = Text(9_000, 12_000, 0, 4_000),
        [TextRole.Header] = Text(8_000, 11_000),
        [TextRole.Footer] = Text(8_000, 11_000),
        [TextRole.Figure] = Text(9_000, 12_000),
        [TextRole.Code] = Text(9_000, 13_000),
    }.OrderBy(text => text.Key).Select(text => text.Value)]);

    private static ImmutableSortedDictionary<string, BoxStyle> Boxes()
    {
        var (strong, tint) = (new StyleColour(Blue, AccentShade.Strong), new StyleColour(Line, AccentShade.Tint));
        var (title, tab) = (Text(11_000, 16_000, 0, 5_000), Text(10_000, 14_000, colour: Colour.White));
        return new Dictionary<string, BoxStyle>
        {
            ["opdracht"] = new(tint, strong, 4_000, null, 12_000, 12_000, 14_000, title, null, strong, tab, true),
            ["kaders"] = new(tint, null, 0, new StyleColour(Line), 12_000, 12_000, 14_000, title, null, null, tab, false),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
