using Agenda.Diagnostics;
using Agenda.Styles;

namespace Agenda.Tests.Styles;

public sealed class StyleLoaderTests
{
    private const string Delta = "formaat: 1\nextends: basis\n";

    [Theory]
    [InlineData("basis")]
    [InlineData("vijfheerenlanden")]
    public void Our_own_styles_load_without_a_finding(string name)
    {
        var style = TestStyles.Own(name);
        Assert.Equal(name, style.Style.Name);
        Assert.All(Enum.GetValues<TextRole>(), role => Assert.NotNull(style.Style.Texts[role]));
        Assert.Equal("basis", style.Chain[^1].Name);
    }

    [Fact]
    public void A_style_says_only_what_differs()
    {
        var found = new DiagnosticBag();
        var library = new TestStyles(("proef", Delta + "tekst:\n  kop1: {grootte: 30}\nbladzijde:\n  marges: {links: 50 mm}\n"));
        var own = StyleLoader.Load("proef", library, found)!.Style;
        var basis = TestStyles.Own("basis").Style;
        Assert.Empty(found);
        var (before, after) = (basis.Texts[TextRole.Heading1], own.Texts[TextRole.Heading1]);
        Assert.Equal(30_000, after.Size);
        Assert.Equal((before.Leading, before.Colour, before.SpaceAfter, before.NewPage, before.Face.PostScriptName), (after.Leading, after.Colour, after.SpaceAfter, after.NewPage, after.Face.PostScriptName));
        Assert.Equal(basis.Page.Margins with { Left = 141_732 }, own.Page.Margins);
        Assert.Equal(basis.Accents.AsEnumerable(), own.Accents);
    }

    [Fact]
    public void A_colour_of_the_palette_changes_everything_that_uses_it()
    {
        var found = new DiagnosticBag();
        var own = StyleLoader.Load("proef", new TestStyles(("proef", Delta + "kleuren: {bes: \"#6a1b4d\", blauw: bes}\n")), found)!.Style;
        Assert.Empty(found);
        Assert.Equal("#6a1b4d", own.Texts[TextRole.Heading1].Colour.Fixed.ToString());
        Assert.Equal("#6a1b4d", own.Cover.Field.Fixed.ToString());
        Assert.Equal(new StyleColour(own.Cover.Field.Fixed, AccentShade.Strong), own.Texts[TextRole.Heading2].Colour);
    }

    [Fact]
    public void None_takes_away_what_the_style_below_has()
    {
        var found = new DiagnosticBag();
        var own = StyleLoader.Load("proef", new TestStyles(("proef", Delta + "dozen:\n  opdracht: {balk: geen, achtergrond: geen}\nbladzijde: {koplijn: geen, kopregel: {links: \"\"}}\n")), found)!.Style;
        Assert.Empty(found);
        Assert.Null(own.Boxes["opdracht"].Bar);
        Assert.Equal(0, own.Boxes["opdracht"].BarWidth);
        Assert.Null(own.Boxes["opdracht"].Background);
        Assert.Null(own.Page.HeaderRule);
        Assert.Equal("", own.Page.Header.Left);
    }

    [Fact]
    public void An_unknown_style_offers_the_one_that_was_meant()
    {
        var found = new DiagnosticBag();
        Assert.Null(StyleLoader.Load("vijfherenlanden", new TestStyles(), found));
        Assert.Equal(StyleDiagnostics.UnknownStyle, Assert.Single(found).Kind);
        Assert.Equal("bedoelde u `vijfheerenlanden`?", found.Single().Hint);
    }

    [Fact]
    public void Styles_that_extend_each_other_are_an_error_at_the_last_word()
    {
        var found = new DiagnosticBag();
        var library = new TestStyles(("een", "formaat: 1\nextends: twee\n"), ("twee", "formaat: 1\nextends: een\n"));
        Assert.Null(StyleLoader.Load("een", library, found));
        Assert.Equal("AG702 style.yaml:2:10", $"{found.Single().Code} {found.Single().Span}");
        Assert.Contains("`een` → `twee` → `een`", found.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kleuren: {blauw: \"#12345\"}\n", "AG703 style.yaml:3:18")]
    [InlineData("kleuren: {blauw: roze}\n", "AG703 style.yaml:3:18")]
    [InlineData("tekst: {kop1: {kleur: opgave}}\n", "AG703 style.yaml:3:23")]
    [InlineData("figuren: {lijn: opgave of blauw}\n", "AG703 style.yaml:3:17")]
    [InlineData("kleuren: {een: twee, twee: een}\ntekst: {kop1: {kleur: een}}\n", "AG704")]
    [InlineData("tekst: {kop1: {grootte: groot}}\n", "AG705 style.yaml:3:25")]
    [InlineData("bladzijde: {breedte: 21 inch}\n", "AG705 style.yaml:3:22")]
    [InlineData("tekst: {kop1: {letter: latoo}}\n", "AG706 style.yaml:3:24")]
    [InlineData("lettertypen: {lato: {gewoon: weg.ttf}}\n", "AG707 style.yaml:3:30")]
    [InlineData("opgavekleuren: []\n", "AG709 style.yaml:3:1")]
    [InlineData("tekst: {kop1: {grootte: 2}}\n", "AG710 style.yaml:3:25")]
    [InlineData("tekst: {kop1: {grootte: 40, regelafstand: 30}}\n", "AG710 style.yaml:3:43")]
    [InlineData("bladzijde: {voetregel: {links: \"{bladzijde}\"}}\n", "AG711 style.yaml:3:32")]
    [InlineData("tekst: {kop9: {grootte: 40}}\n", "AG020 style.yaml:3:9")]
    [InlineData("lettertypen: {zwaar: {vet: x.ttf}}\n", "AG022 style.yaml:3:15")]
    public void A_mistake_is_an_error_where_it_was_typed(string yaml, string expected)
    {
        var found = TestStyles.Findings(Delta + yaml);
        Assert.StartsWith(expected, $"{found.First().Code} {found.First().Span}", StringComparison.Ordinal);
    }

    [Fact]
    public void Another_format_says_what_to_do()
    {
        var found = TestStyles.Findings("formaat: 2\nextends: basis\n");
        Assert.Equal("AG026 style.yaml:1:10", $"{found.Single().Code} {found.Single().Span}");
    }

    [Fact]
    public void A_style_that_extends_nothing_must_be_whole()
    {
        var found = TestStyles.Findings("formaat: 1\nkleuren: {}\n");
        Assert.Contains(found, finding => finding.Message.Contains("`lettertypen`", StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.Message.Contains("`tekst`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10.5", 10_500)]
    [InlineData("10,5", 10_500)]
    [InlineData("12 pt", 12_000)]
    [InlineData("25.4 mm", 72_000)]
    [InlineData("2,54cm", 72_000)]
    [InlineData("0", 0)]
    public void Lengths_are_points_unless_they_have_a_unit(string written, int expected)
    {
        var found = new DiagnosticBag();
        var own = StyleLoader.Load("proef", new TestStyles(("proef", Delta + $"tekst: {{kop2: {{voor: \"{written}\"}}}}\n")), found);
        Assert.Empty(found);
        Assert.Equal(expected, own!.Style.Texts[TextRole.Heading2].SpaceBefore);
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("3 meter")]
    [InlineData("99999 mm")]
    [InlineData("mm")]
    [InlineData("1,5,5")]
    public void What_is_no_length_is_an_error(string written) =>
        Assert.Equal("AG705", TestStyles.Findings(Delta + $"tekst: {{kop2: {{voor: \"{written}\"}}}}\n").First().Code);
}
