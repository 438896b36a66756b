namespace Agenda.Tests.Model;

/// <summary>The parts that municipal documents have besides those of the examples; each text shows how its part is written.</summary>
public sealed class DelenTests
{
    [Fact]
    public void Parties_have_a_role_and_the_roles_they_had()
    {
        var agenda = Gelezen.Goed("""
            partijen:
              titel: Opdrachtgevers
              lijst:
                - naam: De Risse Groep
                  soort: organisatie
                  rol: adviseur
                  eerdere_rollen: [opdrachtgever]
                - {naam: Cranendonck, soort: gemeente, rol: uitwisseling van resultaten, eerdere_rollen: opdrachtgever}
            """, "[{naam: Nederweert, rol: opdrachtgever}, {naam: Weert, rol: opdrachtgever}]");
        Assert.Equal(["adviseur", "uitwisseling van resultaten"], agenda.Partijen!.Lijst.Select(partij => partij.Rol));
        Assert.All(agenda.Partijen.Lijst, partij => Assert.Equal(["opdrachtgever"], partij.EerdereRollen.AsEnumerable()));
        Assert.All(agenda.Gegevens.Gemeenten, gemeente => Assert.Equal("opdrachtgever", gemeente.Rol));
    }

    [Fact]
    public void A_key_figure_is_asked_for_by_its_id_and_prints_as_it_was_written()
    {
        var agenda = Gelezen.Goed("""
            kerncijfers:
              lijst:
                - {id: reserve, naam: Reserve, waarde: ruim zes miljoen euro, soort: reserve, wanneer: eind 2018}
                - {id: korting, naam: Korting, waarde: € 500, per: standaard eenheid per jaar}
                - {id: minder-subsidie, naam: Minder subsidie, waarde: circa 300.000 euro}
                - {id: hulp, naam: Resterend budget hulp, waarde: 25%, soort: resterend}
                - {id: begeleiding, naam: Resterend budget begeleiding, waarde: 75%, soort: resterend}
                - {id: later, naam: Nog niet bekend, waarde: n.t.b.}
            """);
        Assert.Equal("ruim zes miljoen euro", Gelezen.Waarde(agenda, "kerncijfers.reserve"));
        Assert.Equal("circa 300.000 euro", Gelezen.Waarde(agenda, "kerncijfers.minder_subsidie"));
        Assert.Equal("25%", Gelezen.Waarde(agenda, "kerncijfers.hulp"));
        Assert.Equal([6_000_000m, 500m, 300_000m, 25m, 75m], agenda.Kerncijfers!.Lijst.Take(5).Select(cijfer => cijfer.Waarde.Value!.Waarde));
        Assert.Equal(["euro", "euro", "euro", "%", "%"], agenda.Kerncijfers.Lijst.Take(5).Select(cijfer => cijfer.Waarde.Value!.Eenheid));
        Assert.Equal("n.t.b.", agenda.Kerncijfers.Lijst[5].Waarde.Later!.Where);
        Assert.Equal(["resterend"], agenda.Kerncijfers.Soorten.AsEnumerable());
    }

    [Fact]
    public void A_quantity_without_a_number_is_reported() => Assert.Equal(
        "AG120 deel.yaml:2:46: in `heel veel geld` staat geen getal op de plek waar dat hoort",
        Gelezen.Fout("kerncijfers:\n  lijst: [{id: tekort, naam: Tekort, waarde: heel veel geld}]\n"));

    [Fact]
    public void A_contour_has_steps_and_points_that_can_nest()
    {
        var agenda = Gelezen.Goed("""
            contouren:
              horizon: ongeveer 5 jaar
              aanhef: Over vijf jaar treffen we aan
              lijst:
                - id: inclusief
                  titel: Inclusief
                  tekst: Iedereen doet mee.
                  treden: [de inwoner, familie en buren, professional]
                  punten:
                    - tekst: De opvang verschuift.
                      onder: [passend onderwijs in de gewone school, werk in gewone bedrijven]
                    - Kennis is dichtbij.
            """);
        var contour = Assert.Single(agenda.Contouren!.Lijst);
        Assert.Equal([2, 0], contour.Punten.Select(punt => punt.Onder.Length));
        Assert.Equal(3, contour.Treden.Length);
    }

    [Fact]
    public void A_slider_stands_on_its_scale()
    {
        const string yaml = """
            uitgangspunten:
              groepen:
                - titel: Uitgangspunten proces
                  reconstructie: De waarden zijn afgeleid uit de tekst.
                  schuiven:
                    - {naam: Breedte, links: smal, rechts: breed, waarde: 2}
            """;
        Assert.Equal(2, Gelezen.Goed(yaml).Uitgangspunten!.Groepen[0].Schuiven[0].Waarde);
        Assert.Equal("AG125 deel.yaml:6:63: een schuif loopt van 1 tot 5, en hier staat 6", Gelezen.Fout(yaml.Replace("waarde: 2", "waarde: 6", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_policy_house_has_layers_of_one_or_more()
    {
        var agenda = Gelezen.Goed("""
            beleidshuis:
              lagen:
                - Stadsvisie
                - [{naam: Samenlevingsagenda, eigen: ja}, Omgevingsagenda]
              terzijde: [Onderzoeken]
            """);
        Assert.Equal([1, 2], agenda.Beleidshuis!.Lagen.Select(laag => laag.Length));
        Assert.True(agenda.Beleidshuis.Lagen[1][0].IsEigen);
    }

    [Fact]
    public void A_chosen_rung_is_on_the_ladder()
    {
        const string yaml = """
            participatie:
              doelgroepen:
                - {naam: Verbonden partijen, leden: [CJG, SWC], voorbeelden: ja, via: overleg}
              ladder:
                treden: [informeren, raadplegen, adviseren]
                gekozen: [raadplegen]
              momenten:
                - {regel: begin en einde van elke hoofdfase, wat: bericht, aan: iedereen}
            """;
        Assert.Equal(["raadplegen"], Gelezen.Goed(yaml).Participatie!.Ladder!.Gekozen.AsEnumerable());
        Assert.Equal("AG108 deel.yaml:6:15: `raadpleegen` is geen trede van deze ladder", Gelezen.Fout(yaml.Replace("[raadplegen]", "[raadpleegen]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fte_are_summed_as_far_as_they_are_known()
    {
        var agenda = Gelezen.Goed("""
            organisatie:
              organen:
                - {id: raad, naam: Gemeenteraad}
                - {id: stuurgroep, naam: Stuurgroep, onder: raad, ritme: maandelijks}
              teams:
                - naam: Kernteam
                  ritme: eens in de twee weken
                  leden:
                    - {functie: Projectleider, fte: "circa 0,5"}
                    - {functie: Assistent, fte: "circa 0,4"}
                    - {functie: Strategisch adviseur, fte: "circa 0,1"}
                    - {functie: Beleidsadviseur, fte: "circa 0,2"}
                - naam: Projectteam +
                  leden:
                    - {functie: Diverse basisteams, fte: "circa 0,05", per: basisteam, aantal: n.t.b.}
              uren: {totaal: circa 3600, fte: "2,6"}
            """);
        Assert.Equal("1,2", Gelezen.Waarde(agenda, "organisatie.fte"));
        Assert.Equal("ja", Gelezen.Waarde(agenda, "organisatie.fte_open"));
        Assert.Equal("1.384,6", Gelezen.Waarde(agenda, "organisatie.uren.per_fte"));
        Assert.Equal("circa 0,05", agenda.Organisatie!.Teams[1].Leden[0].Fte.Value!.Tekst);
    }

    [Fact]
    public void A_body_stands_under_one_that_exists() => Assert.StartsWith(
        "AG101 deel.yaml:2:47:", Gelezen.Fout("organisatie:\n  organen: [{naam: Stuurgroep, id: sg, onder: raad}]\n"), StringComparison.Ordinal);

    [Fact]
    public void Requirements_are_counted_over_all_kinds()
    {
        var agenda = Gelezen.Goed("""
            eisen:
              soorten:
                - naam: Randvoorwaarden
                  code: RV
                  omschrijving: Hierover is geen gesprek.
                  punten:
                    - {id: rv-1, titel: Lokaal wat kan, tekst: De kracht van dorpen telt.}
                    - Past bij de afspraken.
                - {naam: Functionele eisen, code: FE, punten: [Maatwerk is leidend.]}
            """);
        Assert.Equal("3", Gelezen.Waarde(agenda, "eisen.aantal"));
    }

    [Fact]
    public void Building_blocks_have_letters_and_questions_or_moments()
    {
        var agenda = Gelezen.Goed("""
            bouwstenen:
              vragen: [Hoe gaat het nu?, Wat kan beter?]
              lijst:
                - titel: Onze visie op meedoen
                  soort: vragen
                  punten: [Wie is ons?, Wat is zelfredzaamheid?]
                - titel: Afstemming
                  tekst: We leren van elkaar.
                  momenten:
                    - {titel: Bij de start, tekst: Wie doet er mee?}
            """);
        Assert.Equal(["A", "B"], agenda.Bouwstenen!.Lijst.Select(steen => steen.Letter));
        Assert.Equal("2", Gelezen.Waarde(agenda, "bouwstenen.punten"));
        Assert.True(agenda.Bouwstenen.Lijst[0].ZijnVragen);
    }

    [Fact]
    public void A_conference_counts_its_seats_and_dagdelen()
    {
        var agenda = Gelezen.Goed("""
            bijeenkomst:
              titel: 24-uurs conferentie
              dagen:
                - {dag: 1, dagdelen: middag}
                - {dag: 2, dagdelen: [ochtend, middag]}
                - {dag: 3, dagdelen: ochtend}
              plaatsen_per_groep: 8
              groepen: [Inwoners, Vrijwilligersorganisaties, {naam: Overig, plaatsen: 4}]
              sponsor: de wethouders in de stuurgroep
              kernthemas: [De hele olifant in de kamer]
              termijn: {wat: het implementatieplan ligt bij de raden, duur: drie tot vier maanden, na: de conferentie}
            """);
        Assert.Equal("20", Gelezen.Waarde(agenda, "bijeenkomst.plaatsen"));
        Assert.Equal("4", Gelezen.Waarde(agenda, "bijeenkomst.dagdelen"));
    }

    [Fact]
    public void Policy_fields_have_scales_assignments_and_dilemmas()
    {
        var agenda = Gelezen.Goed("""
            beleidsvelden:
              lijst:
                - id: arbeid
                  titel: Ontwikkelopdracht arbeidsparticipatie
                  ontwikkelingen: De bevolking vergrijst.
                  eind: [maatwerk dichtbij, resultaten beheersbaar]
                  aanvang: Versnippering in de keten.
                  opdracht: [Ontwikkel de regierol.]
                  lijsten: [{titel: Keuzes, soort: genummerd, punten: [Wat kan de doelgroep?]}]
                  dilemmas: [{links: Loondispensatie, rechts: Concurrentievervalsing}]
                  momenten: [{wanneer: 1 januari 2015, wat: De begeleiding gaat naar de gemeente}]
            """);
        var veld = Assert.Single(agenda.Beleidsvelden!.Lijst);
        Assert.Equal((2, 1, 1), (veld.Eind.Length, veld.Aanvang.Length, veld.Dilemmas.Length));
    }

    [Fact]
    public void Points_of_steering_have_only_the_tags_that_it_names()
    {
        const string yaml = """
            sturing:
              tags: [beter, goedkoper]
              lijsten:
                - id: meetpunten
                  titel: Meetpunten
                  punten: [{tekst: Prijs van diensten, tags: goedkoper}]
            """;
        Assert.Equal(["goedkoper"], Gelezen.Goed(yaml).Sturing!.Kop.Lijsten[0].Punten[0].Tags.AsEnumerable());
        Assert.StartsWith("AG109 deel.yaml:6:50: `goedkoop`", Gelezen.Fout(yaml.Replace("tags: goedkoper", "tags: goedkoop", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_have_numbers_and_their_parts_letters_or_none()
    {
        var agenda = Gelezen.Goed("""
            planning:
              stappen:
                - {wanneer: Juni 2018, wat: Besluit over het traject, wie: Raad}
                - wanneer: 4e kwartaal 2018
                  wat: Conferentie
                  wie: KaapZ
                  onder:
                    - {wanneer: 4e kwartaal 2018, wat: Uitwerken resultaten, wie: [Werkgroep, Procesbegeleider], begeleiding: KaapZ}
            traject:
              deelstappen: letters
              stappen:
                - {wat: Deskresearch, onder: [{wat: Feiten en cijfers}, {wat: Factsheets}]}
                - {wat: Gesprekken, nummer: nee}
            marsroute:
              stappen:
                - {wat: Vaststellen visie, wanneer: juni 2013, aanduiding: gereed, wie: [colleges, raden]}
                - {wat: Transitie, punten: [ruimte voor dynamiek]}
            """);
        Assert.Equal(["1", "2"], agenda.Planning!.Stappen.Select(stap => stap.Nummer));
        Assert.Equal("", agenda.Planning.Stappen[1].Onder[0].Nummer);
        Assert.Equal(["a", "b"], agenda.Traject!.Stappen[0].Onder.Select(stap => stap.Nummer));
        Assert.Equal("", agenda.Traject.Stappen[1].Nummer);
        Assert.Null(agenda.Marsroute!.Stappen[1].Wanneer.Value);
    }

    [Fact]
    public void A_phase_has_products_and_decisions()
    {
        var agenda = Gelezen.Goed("""
            planning:
              fasen:
                - id: fase-1
                  nummer: "1"
                  titel: Koersdocument
                  fasen:
                    - {titel: Besluitvorming, nummer: "1.4", wanneer: september 2025 - november 2025, inhoud: n.t.b., mijlpalen: [{titel: College, wanneer: uiterlijk 23 september, soort: besluit}]}
                  producten: [{id: koers, titel: Koersdocument}]
                  besluiten: [{orgaan: Gemeenteraad, wat: stelt het koersdocument vast, wanneer: november 2025, product: koers}]
            """);
        var fase = agenda.Planning!.Fasen[0];
        Assert.Equal("koers", fase.Besluiten[0].Product!.Id);
        Assert.Equal("n.t.b.", fase.Fasen[0].Inhoud.Later!.Where);
        Assert.Equal(2, agenda.Planning.AlleFasen.Count());
        Assert.Single(agenda.Planning.AlleBesluiten);
    }
}
