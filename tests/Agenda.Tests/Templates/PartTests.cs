using System.Text.RegularExpressions;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Model;
using Agenda.Templates;
using Agenda.Tests.Styles;
using Agenda.Tests.Yaml;
using Agenda.Text;

namespace Agenda.Tests.Templates;

/// <summary>Every part that a document can have is set by basis: each word below that starts with `zz` is in the document, wherever its part stands.</summary>
public sealed partial class PartTests
{
    private const string Parts = """
        agenda:
          titel: zztitel
          titelregels: [zzregel een, zzregel twee]
          gemeenten: [{naam: Nederweert, rol: zzrolgemeente}, {naam: Weert, rol: opdrachtgever}]
          opstellers: [zzopsteller]
          horizon: 2023 e.v.
          doelgroep: zzdoelgroepdocument
          toelichting_datum: zzoverdatum
          besluit: {orgaan: raad, datum: 2018-06, toelichting: zzbesluittoelichting}
        partijen:
          lijst: [{naam: zzpartij, soort: zzsoortpartij, rol: zzrolpartij, eerdere_rollen: [zzeerdererol], tekst: zztekstpartij}]
        kerncijfers:
          lijst:
            - {id: cijfer, naam: zzcijfer, waarde: ruim 6 miljoen euro, per: zzper, wanneer: eind 2018, soort: zzsoortcijfer, bron: zzbroncijfer, toelichting: zztoelichtingcijfer}
            - {id: reeks, naam: zzreeks, waarde: 15%, bij: veld, reeks: [{jaar: 2019, waarde: 10%}, {jaar: 2020, waarde: 15%}]}
        kern: {motto: zzmottokern, tekst: "zztekstkern {{ kerncijfers.cijfer }}", samenvatting: leest u zzsamenvatting, slot: zzslotkern}
        contouren:
          horizon: ongeveer 5 jaar
          aanhef: zzaanhef
          lijst: [{id: contour, titel: zzcontour, tekst: zztekstcontour, treden: [zztrede], punten: [{tekst: zzpunt, onder: [zzonder]}]}]
        uitgangspunten:
          soort: genummerd
          punten: [{titel: zzuitgangspunt, tekst: zztekstuitgangspunt}]
          groepen:
            - id: groep
              titel: zzgroep
              tekst: zztekstgroep
              punten: [{label: zzlabel, titel: zztitelpunt, tekst: zztekstpunt, bron: zzbronpunt, methode: zzmethode, tags: [zztag], zie: [kern]}]
              lijsten: [{titel: zzlijst, soort: genummerd, inleiding: zzinleidinglijst, punten: [zzlijstpunt], slot: zzslotlijst}]
              schuiven: [{naam: zzschuif, links: zzlinks, rechts: zzrechts, waarde: 2, opmerking: zzopmerking}]
              reconstructie: zzreconstructie
              onderdelen: [{titel: zzsectiegroep, tekst: zztekstsectiegroep}]
        beleidshuis: {lagen: [zzlaagboven, [{naam: zzeigenlaag, eigen: ja}, zzlaagnaast]], terzijde: [zzterzijde], reconstructie: zzreconstructiehuis}
        onderdelen: {lijst: [{titel: zzbestanddeel, basis: zzbasis, fasen: [fase], bevat: [zzbevat], tekst: zztekstbestanddeel}]}
        rollen: {lijst: [{naam: zzrol, tekst: zztekstrol, lijsten: [{titel: zzkenmerken, punten: [zzkenmerk]}], slot: zzslotrol, netwerkrollen: ja}]}
        netwerkrollen: {lijst: [{id: netwerkrol, naam: zznetwerkrol, tekst: zztekstnetwerkrol}]}
        samenwerking: {tekst: zztekstsamen, opties: [{naam: zzoptie, tekst: zztekstoptie, voor: [zzvoor], tegen: [zztegen], gekozen: ja}], keuze: zzkeuze}
        doelenboom:
          lagen:
            - {id: hoger, enkelvoud: doelstelling, meervoud: doelstellingen, code: DS, titel: zztitellaag, intro: zzintrolaag, punten: [{id: d1, titel: zzdoel, tekst: zztekstdoel, status: zzstatus, trekker: zztrekker, hoeveel: zzhoeveel, wanneer: 2022, zie: [kern], bij: netwerkrol}]}
            - {id: kaal, enkelvoud: factor, meervoud: factoren, code: KSF, punten: [{id: k1, titel: zzfactor, bij: d1, zie: kern, trekker: zztrekkerfactor, hoeveel: zzhoeveelfactor, wanneer: 2021, indicatoren: [{naam: zzindicatorfactor}]}, {titel: zzfactormettekst, tekst: zztekstfactor}]}
            - {id: lager, enkelvoud: target, meervoud: targets, status: zzstatuslaag, indicatoren: {later: zzlater}, groepen: [{bij: d1, inleiding: zzinleidinggroep, slot: zzslotgroep, punten: [{id: t1, titel: zztarget, tekst: zzteksttarget, trekker: zztrekkertarget, hoeveel: zzhoeveeltarget, indicatoren: [{naam: zzindicator, meting: zzmeting, nulmeting: 12%, nulmeting_jaar: 2019, streefwaarde: 15%, jaar: 2023, bron: zzbronindicator, soort: zzsoortindicator, toegang: zztoegang, toelichting: zztoelichtingindicator}]}, {titel: zzgat, nummer: "1.3"}]}]}
        beleidsvelden:
          lijst:
            - id: veld
              titel: zzveld
              ontwikkelingen: zzontwikkelingen
              eisen: zzeisenveld
              eind: [zzeind]
              aanvang: zzaanvang
              opdracht_intro: zzopdrachtintro
              opdracht: [zzopdracht]
              lijsten: [{titel: zzkeuzes, soort: genummerd, punten: [zzkeuzepunt]}]
              dilemmas: [{links: zzlinksdilemma, rechts: zzrechtsdilemma, toelichting: zztoelichtingdilemma}]
              momenten: [{wanneer: 1 januari 2015, wat: zzmomentveld}]
              slot: zzslotveld
        eisen: {soorten: [{naam: zzeissoort, code: RV, omschrijving: zzomschrijvingeis, punten: [{titel: zztiteleis, tekst: zzteksteis}]}]}
        bouwstenen:
          vragen: [zzvraag]
          lijst: [{titel: zzsteen, tekst: zztekststeen, punten: [zzpuntsteen], momenten: [{titel: zzmomentsteen, tekst: zztekstmoment}]}]
        bijeenkomst:
          vorm: zzvorm
          dagen: [{dag: 1, dagdelen: zzdagdeel}]
          plaatsen_per_groep: 8
          groepen: [{naam: zzgroepbijeenkomst, tekst: zztekstgroepbijeenkomst}]
          sponsor: zzsponsor
          voorbereiding: zzvoorbereiding
          kernthemas: [zzkernthema]
          opbrengst: [zzopbrengst]
          termijn: {wat: zztermijn, duur: drie tot vier maanden, na: zzna}
        participatie:
          doelen: [zzdoelparticipatie]
          doelgroepen: [{naam: zzdoelgroep, via: [zzvia], leden: [zzlid], voorbeelden: ja, tekst: zztekstdoelgroep}]
          ladder: {treden: [zztredelaag, zztredehoog], gekozen: zztredehoog, bron: zzbronladder, tekst: zztekstladder, reconstructie: zzreconstructieladder}
          momenten: [{regel: zzregelmoment, wat: zzbericht, aan: [zzaan]}]
        organisatie:
          organen: [{id: raad-id, naam: zzorgaan, wie: zzwie, leden: [zzorgaanlid], soort: zzsoortorgaan, rol: zzrolorgaan, ritme: zzritme, tekst: zztekstorgaan, lijsten: [{titel: zztaken, punten: [zztaak]}]}]
          teams: [{naam: zzteam, ritme: zzritmeteam, tekst: zztekstteam, leden: [{functie: zzfunctie, fte: "circa 0,05", per: zzpereenheid}]}]
          uren: {totaal: circa 3600, fte: "2,6", grondslag: zzgrondslag}
        traject:
          stappen: [{wat: zzstaptraject, onder: [{wat: zzdeelstap}]}]
          fasen: [{id: fase-t, titel: zzfasetraject, wanneer: 2018, toelichting: zztoelichtingtraject}]
        planning:
          fasen:
            - {id: fase, nummer: "1", titel: zzfase, wanneer: maart 2025 - juni 2025, toelichting: zztoelichtingfase, inhoud: {later: zzinhoudlater}, lijsten: [{punten: [zzlijstfase]}], producten: [{id: product, titel: zzproduct, tekst: zztekstproduct}], mijlpalen: [{titel: zzmijlpaal, wanneer: mei}], besluiten: [{orgaan: zzorgaanbesluit, wat: zzbesluit, wanneer: juni 2025, product: product}], fasen: [{titel: zzdeelfase, wanneer: april 2025, nummer: "1.1", toelichting: zztoelichtingdeelfase}]}
          stappen: [{wanneer: 4e kwartaal 2018, wat: zzstap, tekst: zztekststap, wie: [zzwiestap], begeleiding: [zzbegeleiding], punten: [zzpuntstap]}]
        marsroute: {stappen: [{wat: zzmars, wanneer: juni 2013, aanduiding: zzaanduiding, wie: [zzwiemars], punten: [zzpuntmars]}, {wat: zzopen}]}
        begroting:
          eenheid: miljoen
          jaren: [2018, 2019, 2020]
          kolom: zzkolom
          posten: [{naam: zzpost, nummer: "1", bedragen: ["5,25", "6,57", "6,73"], toelichting: zztoelichtingpost}]
          buiten_totaal: [{naam: zzbuiten, bedragen: ["53,81", "57,35", "60,09"], toelichting: zztoelichtingbuiten}]
          uitgesloten: [zzuitgesloten]
          gedrukt_totaal: ["5,26", "6,57", "6,73"]
          tolerantie: "0,01"
          toelichting_verschil: zzverschil
          jaarbronnen: [{jaar: 2018, bron: zzjaarbron}]
          dekking_tekst: zzdekking
          bronnen: zzbronnen
          verdeling: {sleutel: gelijk, tekst: zzverdeling}
        sturing: {tags: [zztagsturing], lijsten: [{id: meet, titel: zzmeetpunten, inleiding: zzinleidingmeet, punten: [{tekst: zzmeetpunt, tags: zztagsturing}], slot: zzslotmeet}], onderdelen: [{titel: zzpersoneel, tekst: zztekstpersoneel}]}
        risicos: {lijst: [{titel: zzrisico, kans: zzkans, gevolg: zzgevolg, maatregel: zzmaatregel, trekker: zztrekkerrisico}]}
        documenten: [{titel: zzdocument, soort: zzsoortdocument, relatie: zzrelatie, besluit: {orgaan: zzorgaandocument, datum: 2018-12}}]
        begrippen: {lijst: [{term: zzterm, omschrijving: zzomschrijving, afkorting: zzafkortingterm, voorbeelden: [zzvoorbeeld], lijsten: [{punten: [zzlijstterm]}]}], slot: zzslotbegrippen}
        hoofdstukken: [{id: vrij, titel: zzvrij, tekst: zztekstvrij, citaat: zzcitaat, lijsten: [{punten: [zzlijstvrij]}], onderdelen: [{titel: zzonderdeelvrij, tekst: zztekstonderdeelvrij, onderdelen: [{titel: zzdieper, tekst: zztekstdieper}]}], slot: zzslotvrij}]
        bijlagen: [{id: schema, titel: zzschema, figuur: planning, bijschrift: zzbijschrift}]

        """;

    private const string Order = """
        indeling:
          hoofdstukken:
            - titel: zzhoofdstuk
              id: eerste
              samenvatting: vindt u zzsamenvattinghoofdstuk
              intro: zzintrohoofdstuk
              delen: [kern, vrij, {titel: zzgenest, delen: [planning, hoger]}]
            - {deel: sturing, delen: [contouren], ongenummerd: ja}
          bijlagen: [schema, netwerkrollen]
        """;

    [Theory]
    [InlineData("basis", false)]
    [InlineData("basis", true)]
    [InlineData("vijfheerenlanden", false)]
    [InlineData("vijfheerenlanden", true)]
    public void Every_word_of_every_part_is_in_the_document(string style, bool withOrder)
    {
        var yaml = withOrder ? Parts + Order : Parts;
        var (words, found, _) = Compose(style, yaml);
        Assert.Equal("", DiagnosticText.Write(found));
        // Tags of steering are declared; the title in lines stands for the title; a summary stands in the leeswijzer only.
        var expected = Marker().Matches(yaml).Select(match => match.Value).Distinct().Where(word => word is not "zztitel" && !word.StartsWith("zzsamenvatting", StringComparison.Ordinal));
        Assert.Equal([], expected.Where(word => !words.Contains(word, StringComparer.OrdinalIgnoreCase)).ToArray());
    }

    [Fact]
    public void A_figure_in_a_section_of_the_author_stands_there_only() => Assert.Single(Compose("basis", Parts).Figures, figure => figure == "planning");

    [Fact]
    public void Every_figure_of_an_agenda_has_a_place_in_basis()
    {
        var agenda = AgendaReader.Read(new MemoryFolder(("agenda.yaml", Parts)), [])!;
        var placed = Compose("basis", Parts).Figures.ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], FiguresOfAgenda.Of(agenda).Keys.Where(name => !placed.Contains(name)).ToArray());
    }

    private static (HashSet<string> Words, DiagnosticBag Found, IReadOnlyList<string> Figures) Compose(string styleName, string yaml)
    {
        var found = new DiagnosticBag();
        var agenda = AgendaReader.Read(new MemoryFolder(("agenda.yaml", yaml)), found);
        Assert.Equal("", DiagnosticText.Write(found));
        var style = TestStyles.Own(styleName);
        var text = TemplateFiller.Fill(agenda!, style, found);
        var document = Composer.Compose(text, new DocumentInfo("Proef", null, [], null, "nl-NL", null, "agenda"), style.Style.Numbering, [], found);
        var figures = new List<string>();
        var markdown = MarkdownWriter.Write(document.Blocks, figure =>
        {
            figures.Add(figure.Name);
            return null;
        });
        return ([.. Marker().Matches(markdown).Select(match => match.Value)], found, figures);
    }

    [GeneratedRegex("[zZ]z[a-z]+")]
    private static partial Regex Marker();
}
