using Agenda.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Model;

public sealed class VerdelingTests
{
    private const string Begroting = """
        begroting:
          eenheid: euro
          jaren: [2018, 2019]
          posten:
            - {naam: Procesbegeleider, bedragen: [51.700, 25.800]}
            - {naam: 24-uurs conferentie, bedragen: [25.250, 9.500]}
            - {naam: Communicatie adviseur, bedragen: [13.000, 7.000]}
            - {naam: Overig, bedragen: [3.000, 2.000]}
          gedrukt_totaal: [92.950, 44.300]
          verdeling:
            sleutel: gelijk
            gedrukt: {Nederweert: 68.625, Weert: 68.625}
        """;

    private const string Gemeenten = "[{naam: Nederweert, inwoners: 17000}, {naam: Weert, inwoners: 50000}]";

    [Fact]
    public void Two_municipalities_pay_half_each()
    {
        var agenda = Gelezen.Goed(Begroting, Gemeenten);
        Assert.Equal("68.625", Gelezen.Waarde(agenda, "begroting.verdeling.weert.totaal"));
        Assert.Equal("46.475", Gelezen.Waarde(agenda, "begroting.verdeling.nederweert.bedragen.0"));
        Assert.Equal("137.250", Gelezen.Waarde(agenda, "begroting.totaal"));
        Assert.Equal([56.5m, 25.3m, 14.6m, 3.6m], agenda.Begroting!.Posten.Select(post => post.Aandeel));
    }

    [Fact]
    public void By_inhabitants_the_shares_are_still_the_whole()
    {
        var agenda = Gelezen.Goed(Begroting.Replace("sleutel: gelijk", "sleutel: inwoners", StringComparison.Ordinal), Gemeenten);
        Assert.Equal([92_950m, 44_300m], [.. Enumerable.Range(0, 2).Select(jaar => agenda.Begroting!.Verdeling!.Aandelen.Sum(aandeel => aandeel.Bedragen[jaar].Waarde!.Value))]);
    }

    [Fact]
    public void Percentages_are_a_hundred_together() => Assert.Equal(
        "AG123 deel.yaml:12:5: de percentages zijn samen 99, en geen 100",
        Gelezen.Fout(Begroting.Replace("sleutel: gelijk\n", "sleutel: percentages\n    percentages: {Nederweert: 49, Weert: 50}\n", StringComparison.Ordinal), Gemeenten));

    [Fact]
    public void A_share_is_of_a_municipality_of_the_document() => Assert.Equal(
        "AG124 deel.yaml:12:15: `Leudal` is geen gemeente van deze agenda",
        Gelezen.Fout(Begroting.Replace("{Nederweert: 68.625", "{Leudal: 68.625", StringComparison.Ordinal), Gemeenten));

    [Fact]
    public void Without_inhabitants_there_is_no_division_by_them() => Assert.StartsWith(
        "AG123 deel.yaml:11:14: van Nederweert is het aantal inwoners niet bekend",
        Gelezen.Fout(Begroting.Replace("sleutel: gelijk", "sleutel: inwoners", StringComparison.Ordinal), "[{naam: Nederweert}, {naam: Weert}]"), StringComparison.Ordinal);

    [Fact]
    public void A_budget_without_years_has_one_column()
    {
        var agenda = Gelezen.Goed("""
            begroting:
              eenheid: euro
              periode: 2025-2026
              posten:
                - {nummer: "1", naam: Communicatie en participatie, bedrag: 30.000}
                - {nummer: "2", naam: Inhuur advies, bedrag: 70.000}
              gedrukt_totaal: 100.000
              dekking_tekst: Het geld staat al in de begroting.
            """);
        Assert.Equal("100.000", Gelezen.Waarde(agenda, "begroting.totaal"));
        Assert.Equal(1, agenda.Begroting!.Kolommen);
    }

    /// <summary>Amounts in cents, weights from zero: rounding never loses a cent, and nobody is a cent from what is due.</summary>
    [Fact]
    public void Parts_are_exactly_the_whole() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<byte[]>(), (cents, weights) =>
        {
            var bedrag = cents / 100m;
            var gewichten = weights.Select(weight => (decimal)weight).ToArray();
            var delen = Verdeel.Naar(bedrag, [.. gewichten], 2);
            var totaal = gewichten.Sum();
            return delen.Length == gewichten.Length
                && (delen.Length == 0 || delen.Sum() == bedrag)
                && delen.Select((deel, i) => Math.Abs(deel - (totaal == 0 ? bedrag / delen.Length : bedrag * gewichten[i] / totaal))).All(fout => fout <= 0.01m);
        }).Check(Text.Property.Configuration);
}
