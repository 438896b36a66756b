using Agenda.Figures;
using Agenda.Tests.Layout;
using Agenda.Tests.Model;

namespace Agenda.Tests.Figures;

/// <summary>What a figure says of the data of an agenda.</summary>
public sealed class FiguresOfAgendaTests
{
    [Fact]
    public void Bodies_are_read_from_the_top_down_and_a_loose_tie_is_said() => Assert.Equal(
        "Wie besluit en wie stuurt. Gemeenteraad. Stuurgroep (onder Gemeenteraad): portefeuillehouders; opdrachtgever; maandelijks. Werkgroep (onder Stuurgroep). Cranendonck (los verbonden met Gemeenteraad).",
        Alt("bestuur", """
            organisatie:
              organen:
                - {id: werkgroep, naam: Werkgroep, onder: stuurgroep}
                - {id: raad, naam: Gemeenteraad}
                - {id: stuurgroep, naam: Stuurgroep, wie: portefeuillehouders, rol: opdrachtgever, ritme: maandelijks, onder: raad}
                - {naam: Cranendonck, stippellijn: raad}
            """));

    [Fact]
    public void Teams_say_their_rhythm_and_fte() => Assert.Equal(
        "Organisatie in ringen, van binnen naar buiten. Kernteam (eens in de twee weken): Projectleider, circa 0,5 fte. Projectteam +: Basisteams, circa 0,05 fte per basisteam.",
        Alt("organisatie", """
            organisatie:
              teams:
                - {naam: Kernteam, ritme: eens in de twee weken, leden: [{functie: Projectleider, fte: "circa 0,5"}]}
                - {naam: Projectteam +, leden: [{functie: Basisteams, fte: "circa 0,05", per: basisteam}]}
            """));

    [Fact]
    public void A_route_says_when_each_step_is_ready_and_that_the_last_is_open() => Assert.Equal(
        "Marsroute. 1 Vaststellen visie. juni 2013, gereed. 2 Transitie. zonder termijn.",
        Alt("marsroute", "marsroute: {stappen: [{wat: Vaststellen visie, wanneer: juni 2013, aanduiding: gereed}, {wat: Transitie}]}"));

    [Fact]
    public void A_tree_links_only_what_its_author_linked_and_counts_what_stands_under_another()
    {
        const string yaml = """
            doelenboom:
              lagen:
                - {id: ksf, enkelvoud: succesfactor, meervoud: succesfactoren, code: KSF, punten: [{id: k1, titel: Beleid}, {id: k2, titel: Wonen, bij: d1}]}
                - {id: doelen-laag, enkelvoud: doelstelling, meervoud: doelstellingen, punten: [{id: d1, titel: Dichtbij huis}]}
                - {id: targets, enkelvoud: target, meervoud: targets, groepen: [{bij: d1, punten: [{titel: Wijknetwerk}, {titel: Preventie, nummer: "1.3"}]}]}
            """;
        Assert.Equal("Doelenboom. Succesfactoren: KSF 1 Beleid; KSF 2 Wonen (bij doelstelling 1). Doelstellingen: 1 Dichtbij huis. Targets: 2 targets bij 1.", Alt("doelenboom", yaml));
        Assert.Equal("targets. 1. Dichtbij huis: 1.1 Wijknetwerk; 1.3 Preventie.", Alt("doelenboom-targets", yaml));
    }

    [Fact]
    public void Costs_say_every_amount_and_shares_are_a_hundred_together()
    {
        const string yaml = """
            begroting:
              eenheid: miljoen
              jaren: [2018, 2019]
              posten:
                - {naam: Samenkracht, bedragen: ["5,25", "6,57"]}
                - {naam: Preventie, bedragen: ["3,29", "4,21"]}
              buiten_totaal: [{naam: Centrumtaken, bedragen: ["53,81", "57,35"]}]
            """;
        Assert.Equal("Kosten. In miljoenen euro’s. Samenkracht: 2018 5,25, 2019 6,57. Preventie: 2018 3,29, 2019 4,21. Centrumtaken (buiten het totaal): 2018 53,81, 2019 57,35.", Alt("kosten", yaml));
        Assert.Equal("Aandeel in het totaal. In procenten. Samenkracht: 61,2%. Preventie: 38,8%.", Alt("aandelen", yaml));
    }

    [Fact]
    public void Kinds_of_key_figures_are_never_in_one_drawing()
    {
        var figures = FiguresOfAgenda.Of(Gelezen.Goed("""
            kerncijfers:
              lijst:
                - {id: a, naam: Jeugd, waarde: 15%, soort: bezuiniging}
                - {id: b, naam: Hulp, waarde: 25%, soort: resterend}
                - {id: c, naam: Begeleiding, waarde: 75%, soort: resterend}
                - {id: d, naam: Prijs, waarde: € 3.000, per: eenheid, reeks: [{jaar: 2019, waarde: € 3.500}, {jaar: 2020, waarde: € 3.000}]}
            """));
        Assert.Equal(["kerncijfers-resterend", "reeks-d"], figures.Keys);
    }

    [Fact]
    public void Sliders_ladder_house_and_dilemmas_have_a_figure_each()
    {
        var figures = FiguresOfAgenda.Of(Gelezen.Goed("""
            uitgangspunten: {groepen: [{id: proces, titel: Proces, schuiven: [{naam: Breedte, links: smal, rechts: breed, waarde: 2}]}]}
            participatie: {ladder: {treden: [informeren, adviseren], gekozen: adviseren}}
            beleidshuis: {lagen: [Stadsvisie, [{naam: Agenda, eigen: ja}, Omgevingsagenda]]}
            beleidsvelden: {lijst: [{id: arbeid, titel: Arbeid, dilemmas: [{links: Wijk, rechts: Specialisatie}]}]}
            contouren: {lijst: [{titel: Dichtbij, punten: [een, twee]}]}
            bijeenkomst: {dagen: [{dag: 1, dagdelen: middag}]}
            """));
        Assert.Equal(["beleidshuis", "bijeenkomst", "contouren", "dilemmas-arbeid", "participatieladder", "schuiven-proces"], figures.Keys);
        Assert.All(figures.Values, figure => Assert.NotNull(figure.Draw(PlainStyle.Create(), 440_000)));
        Assert.Equal("Beleidshuis. Laag 1: Stadsvisie. Laag 2: Agenda (dit document); Omgevingsagenda.", figures["beleidshuis"].Draw(PlainStyle.Create(), 440_000)!.Alt);
    }

    private static string Alt(string name, string yaml) => FiguresOfAgenda.Of(Gelezen.Goed(yaml))[name].Draw(PlainStyle.Create(), 440_000)!.Alt;
}
