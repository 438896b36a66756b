namespace Agenda.Tests.Rules;

/// <summary>
/// The faults of five published documents, put into YAML or prose as they were printed. Each is found by the code that is named, or it says why a machine
/// does not find it.
/// </summary>
internal static partial class PrintedFaults
{
    public static IReadOnlyList<PrintedFault> All { get; } =
    [
        // Vijfheerenlanden
        new("vijfheerenlanden E1", "het jaar in de titel en in de inleiding verschillen", "AG281",
            Text: "Voor u ligt de Sociaal Maatschappelijke Agenda Vijfheerenlanden 2020.",
            Yaml: "agenda:\n  titel: Sociaal Maatschappelijke Agenda 2021\n  gemeenten: [{naam: Vijfheerenlanden}]\n"),
        new("vijfheerenlanden E2", "een opgave heeft twee namen", "AG268",
            Text: "1. Meedoen\n2. Gezond leven\n3. Voor jezelf zorgen\n", Yaml: "opgaven:\n  lijst:\n    - {titel: Vitaliteit, ook_bekend_als: [Gezond leven]}\n"),
        new("vijfheerenlanden E3", "hoofdstuk 1 heeft geen nummer", Why: "Het programma nummert zelf: een gat kan niet ontstaan."),
        new("vijfheerenlanden E4", "een titel wordt anders aangehaald", "AG207", Text: "# Wat willen we bereiken?\n\nDoelen.\n\n# Hoe?\n\nIn hoofdstuk 1, ‘Wat willen we bereiken’, staan de doelen."),
        new("vijfheerenlanden E5", "een verwijzing naar § 4.2, die er niet is", "AG205", Text: "# Een\n\n## Twee\n\nOver keuzevrijheid gaat § 4.2."),
        new("vijfheerenlanden E5", "naar bijlage 1 wordt nergens verwezen", "AG202", Text: "# Een\n\nTekst.\n\n::: bijlagen\n\n# Begrippenlijst\n\nTekst.\n\n:::\n"),
        new("vijfheerenlanden E6", "‘deze drie nieuwe wetten’ na een zin met vier", "AG286",
            Text: "Sinds kort gelden de Participatiewet, de nieuwe Wmo, de Jeugdwet en de Wet inburgering. Deze drie nieuwe wetten vragen veel."),
        new("vijfheerenlanden E7", "een kader eindigt op ‘tenzij’", "AG283", Text: "1. Ondersteuning is dicht bij inwoners, tenzij\n2. Iedereen investeert in preventie.\n"),
        new("vijfheerenlanden E8", "opgavegericht en opgavengericht", "AG269", Text: "Opgavegericht werken is de norm. Wie opgavengericht werkt, stelt eerst een vraag."),
        new("vijfheerenlanden E8", "sturingsstrategie en sturingstrategie", "AG269", Text: "De sturingsstrategie volgt. In de sturingstrategie staat meer."),
        new("vijfheerenlanden E8", "sturing strategie als twee woorden", "AG269", Text: "De sturingsstrategie volgt. In de sturing strategie staat meer."),
        new("vijfheerenlanden E8", "Sociaal Team en Sociaal team", "AG269", Text: "Ga naar het Sociaal Team. Bel het Sociaal team. Vraag het aan het Sociaal Team."),
        new("vijfheerenlanden E8", "planning en control op zes manieren", "AG269", Text: "We volgen de planning en control, de planning-en-controlcyclus, de P&C-cyclus en de planning & control."),
        new("vijfheerenlanden E8", "risico-regelreflex en risicoregelreflex", "AG269", Text: "Vermijd de risico-regelreflex. De risicoregelreflex zit diep."),
        new("vijfheerenlanden E9", "VHG, waarschijnlijk VNG", "AG265", Text: "Het kwaliteitskader is van de VHG."),
        new("vijfheerenlanden E9", "contactmanagement in plaats van contractmanagement", Why: "Beide zijn goede woorden; alleen wie het onderwerp kent, ziet de vergissing."),
        new("vijfheerenlanden E10", "één uitvoeringsteam en uitvoeringsteams op drie plaatsen", Why: "Enkelvoud en meervoud zijn beide goed; de tegenspraak zit in de betekenis."),
        new("vijfheerenlanden E11", "kerken horen volgens de begrippenlijst bij de partners, en elders niet", Why: "Vraagt begrip van beide zinnen."),
        new("vijfheerenlanden E12", "de leeswijzer belooft activiteiten die er niet zijn", "AG212", Yaml: "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - {titel: Inwoners doen mee, indicatoren: n.t.b.}\n"),
        new("vijfheerenlanden E13", "één groep kaders heeft streepjes, alle andere nummers", "AG263", Yaml: Groups("Kader a", "Kader b", "Kader c") + "    - {titel: D, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader d, soort: opsomming, kaders: [Een zin.]}]}\n"),
        new("vijfheerenlanden E14", "de koppen van kadergroepen verschillen", "AG264", Yaml: Groups("De kaders voor a", "De kaders voor b", "Kader c")),
        new("vijfheerenlanden E15", "de begrippenlijst staat niet op alfabet", "AG271", Yaml: Glossary("Sociaal Domein", "SMART", "Sociale basis")),
        new("vijfheerenlanden E15", "SMART staat in de lijst en nergens in de tekst", "AG266", Text: "Doelen zijn concreet.\n\nSMART\n:   Specifiek, meetbaar, acceptabel, realistisch, tijdgebonden.\n"),
        new("vijfheerenlanden E15", "Naoberschap en doorbraakfonds worden gebruikt en niet uitgelegd", "AG294", Text: "Hoe geven we Naoberschap vorm? Er is een doorbraakfonds."),
        new("vijfheerenlanden E15", "JGZ wordt gebruikt en niet uitgelegd", "AG265", Text: "De uitvoering is breder: bibliotheek en JGZ."),
        new("vijfheerenlanden E16", "een alinea staat op twee plaatsen", "AG288",
            Text: "Een andere manier van werken lukt alleen met een andere manier van denken, en dat vraagt van iedereen lef en volharding.\n\n# Begrippen\n\nEen andere manier van werken lukt alleen met een andere manier van denken, en dat vraagt van iedereen lef en volharding."),
        new("vijfheerenlanden E17", "een aanhalingsteken opent en sluit niet", "AG284", Text: "Het motto is \"Ieder het zijne en dat past bij maatwerk."),
        new("vijfheerenlanden E17", "een citaat opent enkel en sluit dubbel", "AG284", Text: "Partners zeggen ‘dat helpt”."),
        new("vijfheerenlanden E17", "een noot zonder tekst", "AG412", Text: "De rol verandert.[^rol]"),
        new("vijfheerenlanden E18", "een meting die geen meting is", Why: "Of ‘belanghebbenden’ iets meet, weet alleen een lezer."),
        new("vijfheerenlanden E19", "‘tien ontwikkelopdrachten’ als het er negen zijn", "AG234", Text: "Dit hoofdstuk bevat tien ontwikkelopdrachten.",
            Yaml: "ontwikkelopdrachten:\n  lijst: [" + string.Join(", ", Enumerable.Range(1, 9).Select(i => $"{{titel: O{i}}}")) + "]\n"),
        new("vijfheerenlanden E20", "de evaluatie twee jaar na de start, in een ander jaar", "AG252",
            Yaml: "tijdlijn:\n  - {id: start, wanneer: \"2021\", wat: Start}\n  - {wanneer: \"2024\", wat: Evaluatie, na: {van: start, duur: 2 jaar}}\n"),
        new("vijfheerenlanden E20", "2020 is voor de harmonisatie, en het programma kan dan beginnen", Why: "Dat twee dingen in één jaar knellen, staat nergens als gegeven."),
        new("vijfheerenlanden E21", "‘nog niet vastgesteld’ zonder datum", "AG204", Yaml: "documenten:\n  - {titel: Focus 2035, status: nog niet vastgesteld}\n"),

        // Capelle aan den IJssel
        new("capelle E1", "de titel in de inhoudsopgave verschilt van die boven het hoofdstuk", Why: "De inhoudsopgave komt uit de koppen. Wie de titel in de tekst anders aanhaalt, krijgt AG207."),
        new("capelle E2", "het besluit valt na de laatste fase", "AG242",
            Yaml: "planning:\n  fasen:\n    - {titel: Besluitvorming en borging, wanneer: juni 2026 – september 2026, besluiten: [{orgaan: Gemeenteraad, wat: stelt de agenda vast, wanneer: oktober 2026}]}\n"),
        new("capelle E3", "geen fase gaat over december 2025", "AG244",
            Yaml: "planning:\n  fasen:\n    - {titel: Besluitvorming, wanneer: september 2025 – november 2025}\n    - {titel: Verdiepingen, wanneer: januari 2026 – mei 2026}\n"),
        new("capelle E3", "maart 2025 hoort bij twee fasen", "AG245",
            Yaml: "planning:\n  fasen:\n    - {titel: Plan van aanpak, wanneer: februari 2025 – maart 2025}\n    - {titel: Analyse, wanneer: maart 2025 – april 2025}\n"),
        new("capelle E4", "ongeveer 1,5 jaar, en twintig maanden gepland", "AG253",
            Yaml: "kerncijfers:\n  lijst: [{id: doorlooptijd, naam: Totale doorlooptijd, waarde: \"ongeveer 1,5 jaar\"}]\nplanning:\n  fasen:\n    - {titel: Alles, wanneer: februari 2025 – september 2026}\n"),
        new("capelle E5", "beloofd in 2025, gepland in oktober 2026", "AG250",
            Yaml: "agenda:\n  titel: Proef\n  gemeenten: [{naam: Capelle}]\n  besluit: {orgaan: gemeenteraad, datum: 2025}\nplanning:\n  besluiten: [{orgaan: Gemeenteraad, wat: stelt de agenda vast, wanneer: oktober 2026}]\n"),
        new("capelle E6", "2,6 fte gezegd, 1,69 opgeteld", "AG233",
            Yaml: "organisatie:\n  teams:\n    - naam: Kernteam\n      leden: [{functie: Projectleider, fte: \"1,2\"}, {functie: Adviseurs, fte: \"0,49\"}, {functie: Basisteams, fte: \"0,05\", per: basisteam, aantal: n.t.b.}]\n  uren: {totaal: 3600, fte: \"2,6\"}\n"),
        new("capelle E7", "3600 uur bij 2,6 fte, zonder uren per fte", "AG232", Yaml: "organisatie:\n  uren: {totaal: circa 3600, fte: \"2,6\"}\n"),
        new("capelle E8", "een kostenpost heet elders anders", Why: "Het bedrag klopt; dat twee namen hetzelfde bedoelen, weet alleen een lezer."),
        new("capelle E9", "de titel van fase 2 verschilt", Why: "De titel staat op één plek; elders komt hij uit een verwijzing."),
        new("capelle E10", "werkatelier en workshop voor één bijeenkomst", "AG268", Text: "De raad komt bijeen in een workshop.",
            Yaml: "begrippen:\n  lijst: [{term: werkatelier, omschrijving: Een bijeenkomst met de raad., ook_bekend_als: [workshop]}]\n"),
        new("capelle E11", "‘de eerste fase’ en ‘fase 0’ voor hetzelfde werk", Why: "Vraagt begrip van beide hoofdstukken."),
        new("capelle E12", "drie doelgroepen in de tekst, twee in de gegevens", "AG234", Text: "We onderscheiden drie doelgroepen.",
            Yaml: "participatie:\n  doelgroepen: [{naam: Inwoners}, {naam: Ketenpartners}]\n"),
        new("capelle E13", "de mini-conferentie staat bij een andere fase", Why: "‘In deze fase’ wijst op iets wat alleen een lezer ziet."),
        new("capelle E14", "jongereraad en jongerenraad", "AG269", Text: "De jongerenraad denkt mee. We vragen de jongereraad om advies."),
        new("capelle E14", "new town en new-town", "AG269", Text: "Capelle is een new town. Een new-town veroudert in één keer."),
        new("capelle E15", "‘dit dit jaar’", "AG289", Text: "We beginnen dit dit jaar."),
        new("capelle E15", "een zin mist woorden in het midden", Why: "Zonder ontleden is een zin met een gat niet van een goede te onderscheiden."),
        new("capelle E16", "bijlage 1 heet op vier plaatsen anders", Why: "Met een verwijzing staat er één naam; vrije omschrijvingen vergelijkt het programma niet."),
        new("capelle E17", "koppen van ongelijk niveau", Why: "De niveaus komen uit de opbouw; een overgeslagen niveau in tekst is AG435."),
        new("capelle C2", "WOP en SWC worden nergens voluit geschreven", "AG265", Text: "We spreken met de WOP’s en met SWC."),

        // Vlissingen
        new("vlissingen E1", "target 5.5 ontbreekt", "AG260",
            Yaml: "doelenboom:\n  lagen:\n    - {id: d, enkelvoud: doel, meervoud: doelen, punten: [{id: d5, titel: Budget, nummer: \"5\"}]}\n    - id: t\n      enkelvoud: target\n      meervoud: targets\n      groepen:\n        - bij: d5\n          punten: [{titel: Een}, {titel: Vier, nummer: \"5.4\"}, {titel: Zes, nummer: \"5.6\"}]\n"),
        new("vlissingen E2", "een verwijzing naar bijlage 1, die er niet is", "AG205", Text: "# Targets\n\nEen voorbeeld staat in bijlage 1."),
        new("vlissingen E3", "totalen schelen een cent", "AG225",
            Yaml: "begroting:\n  eenheid: miljoen\n  jaren: [2018]\n  posten:\n" + Lines("5,25", "3,29", "29,18", "17,34", "2,31", "10,68", "12,74", "0,22", "0,16") + "  gedrukt_totaal: [\"81,16\"]\n"),
        new("vlissingen E4", "target 1.1 heeft twee formuleringen", Why: "De titel staat op één plek; een kader met eigen woorden kan iets anders bedoelen."),
        new("vlissingen E5", "targets en oplossingsrichtingen voor hetzelfde", "AG268", Text: "De oplossingsrichtingen staan hieronder.",
            Yaml: "begrippen:\n  lijst: [{term: target, omschrijving: Wat we willen halen., ook_bekend_als: [oplossingsrichtingen]}]\n"),
        new("vlissingen E6", "twee verschillende einddoelen", Why: "Vraagt begrip van beide zinnen."),
        new("vlissingen E7", "tabel en tekst over preventie spreken elkaar tegen", Why: "De tegenspraak is bedoeld en staat als noot bij de regel (`toelichting`)."),
        new("vlissingen E8", "een hoofdstuk ontbreekt in de inhoudsopgave", Why: "De inhoudsopgave komt uit de koppen."),
        new("vlissingen E9", "een stap heeft geen datum, de andere wel", "AG255", Yaml: "planning:\n  stappen: [{wat: Agenda vaststellen}, {wat: Targets vaststellen, wanneer: januari 2021}]\n"),
        new("vlissingen E9", "raad en college besluiten in dezelfde maand", "AG257",
            Yaml: "planning:\n  stappen: [{wat: Targets vaststellen, wanneer: januari 2021, wie: [gemeenteraad]}, {wat: Programma vaststellen, wanneer: januari 2021, wie: [college]}]\n"),
        new("vlissingen E9", "medio en half oktober", "AG249", Yaml: "planning:\n  stappen: [{wat: Vrijgeven, wanneer: medio oktober 2020}, {wat: Inspraak, wanneer: half oktober – begin december 2020}]\n"),
        new("vlissingen E10", "2023 en verder, 2023 e.v.", "AG249", Yaml: "agenda:\n  titel: Proef\n  gemeenten: [{naam: Vlissingen}]\n  horizon: 2023 en verder\ntijdlijn: [{wanneer: 2023 e.v., wat: Uitvoering}]\n"),
        new("vlissingen E11", "een van de 45 targets heeft indicatoren", "AG223",
            Yaml: "doelenboom:\n  lagen:\n    - {id: t, enkelvoud: target, meervoud: targets, punten: [{titel: Een, indicatoren: [{naam: Huishouden, bron: enquête, nulmeting: n.t.b., streefwaarde: n.t.b.}]}, {titel: Twee}]}\n"),
        new("vlissingen E11", "targets overlappen", Why: "Dat twee targets hetzelfde willen, staat in de betekenis; alleen gelijke titels zijn AG270."),
        new("vlissingen E12", "succes factoren en succesfactoren", "AG269", Text: "De succesfactoren zijn zeven. Deze succes factoren komen uit gesprekken."),
        new("vlissingen E12", "Gewenste situatie en gewenste situatie", "AG269", Text: "Dit is de Gewenste Situatie. Naar de Gewenste Situatie werken we toe. Een gewenste situatie is niet vanzelf bereikt."),
        new("vlissingen E12", "dementievriendelijk en dementie-vriendelijk", "AG269", Text: "Een dementievriendelijke gemeente. Wij zijn dementie-vriendelijk."),
        new("vlissingen E13", "inspectierapportrapport", "AG289", Text: "Dat volgt uit het inspectierapportrapport."),
        new("vlissingen E13", "verkeerde woordvolgorde", Why: "Zonder ontleden niet te zien."),
        new("vlissingen E14", "€ 12 miljoen en zes miljoen euro", "AG231", Text: "Het tekort is € 12 miljoen. De reserve was ruim zes miljoen euro."),

        .. Joint,
    ];

    private static string Groups(params string[] names) => "ontwikkelopdrachten:\n  lijst:\n"
        + string.Concat(names.Select((name, i) => $"    - {{titel: O{i}, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{{naam: {name}, kaders: [Een zin.]}}]}}\n"));

    private static string Glossary(params string[] terms) => "begrippen:\n  lijst:\n" + string.Concat(terms.Select(term => $"    - {{term: {term}, omschrijving: Uitleg met andere woorden.}}\n"));

    private static string Lines(params string[] amounts) => string.Concat(amounts.Select((amount, i) => $"    - {{naam: Taakveld {i + 1}, bedragen: [\"{amount}\"]}}\n"));
}

/// <param name="Source">The document and the number in its list.</param>
/// <param name="Code">Null when a machine does not find it.</param>
/// <param name="Why">Why not.</param>
/// <param name="Text">As prose.</param>
/// <param name="Yaml">As data.</param>
internal sealed record PrintedFault(string Source, string Fault, string? Code = null, string? Why = null, string? Text = null, string? Yaml = null);
