using Agenda.Styles;

namespace Agenda.Tests.Styles;

public sealed class ContrastTests
{
    private const string Delta = "formaat: 1\nextends: basis\n";

    [Fact]
    public void Text_with_too_little_contrast_is_an_error_with_the_ratio_and_a_colour_that_passes()
    {
        var found = TestStyles.Findings(Delta + "tekst: {gewoon: {kleur: \"#999999\"}}\n");
        var first = found.First(finding => finding.Code == "AG708");
        Assert.Equal("style.yaml:3:25", first.Span.ToString());
        Assert.Contains("2,84 op 1; er is 4,5 nodig", first.Message, StringComparison.Ordinal);
        Assert.Contains("`#767676`", first.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_the_value_is_named_and_said_once()
    {
        var found = TestStyles.Findings(Delta + "kleuren:\n  geel: \"#e0c060\"\n  blauw: geel\n");
        Assert.All(found, finding => Assert.Contains(finding.Related, place => place.Span.ToString() == "style.yaml:4:9"));
        Assert.Equal(found.Count, found.Select(finding => finding.Message[finding.Message.IndexOf(':', StringComparison.Ordinal)..]).Distinct().Count());
    }

    [Fact]
    public void Large_text_needs_less()
    {
        Assert.Empty(TestStyles.Findings(Delta + "tekst: {kop1: {kleur: \"#8a8a8a\"}}\n"));
        Assert.Contains(TestStyles.Findings(Delta + "tekst: {kop4: {kleur: \"#8a8a8a\"}}\n"), finding => finding.Code == "AG708");
    }

    [Fact]
    public void The_colour_of_every_opgave_is_judged()
    {
        var found = TestStyles.Findings(Delta + "opgavekleuren:\n  - {sterk: \"#0f4c75\", tint: \"#e6eff6\"}\n  - {sterk: \"#e8b400\", tint: \"#fff6d6\"}\n");
        Assert.All(found, finding => Assert.Equal("AG708", finding.Code));
        Assert.Contains(found, finding => finding.Span.ToString() == "style.yaml:5:13" && finding.Message.StartsWith("witte tekst", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cover_is_judged_against_its_field()
    {
        var found = TestStyles.Findings(Delta + "omslag: {veld: lucht}\n");
        Assert.Contains(found, finding => finding.Message.StartsWith("tekst `titel`", StringComparison.Ordinal) && finding.Related.Any(place => place.Span.ToString() == "style.yaml:3:16"));
    }

    [Fact]
    public void A_box_is_judged_with_the_text_in_it()
    {
        var found = TestStyles.Findings(Delta + "dozen: {kaders: {achtergrond: \"#445566\"}}\n");
        Assert.Contains(found, finding => finding.Message.StartsWith("de tekst in `kaders`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#777777", "#ffffff")]
    [InlineData("#0000ff", "#000000")]
    [InlineData("#808080", "#7f7f7f")]
    public void The_nearest_colour_passes(string text, string ground)
    {
        Assert.True(Colour.TryParse(text, out var ink) & Colour.TryParse(ground, out var paper));
        var nearest = ink.NearestWithContrast(paper, 4.5);
        Assert.True(nearest!.Value.ContrastWith(paper) >= 4.5);
    }
}
