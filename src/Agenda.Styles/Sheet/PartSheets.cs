using Agenda.Yaml.Reading;
using static Agenda.Styles.Sheet.StyleReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Styles.Sheet;

internal sealed record FontSheet(StylePath Gewoon, StylePath? Schuin, StylePath? Vet, StylePath? VetSchuin, Places Places) : IPlaced
{
    public static ObjectReader<FontSheet> Reader { get; } = Object<FontSheet>("lettertype", "De bestanden van één lettertype; wat ontbreekt, wordt de gewone letter.", o =>
    {
        var gewoon = o.Required("gewoon", FilePath, x => x.Gewoon, "De gewone letter.", "lettertypen/Lato-Regular.ttf");
        var schuin = o.Optional("schuin", FilePath, x => x.Schuin, "De schuine letter.", "lettertypen/Lato-Italic.ttf");
        var vet = o.Optional("vet", FilePath, x => x.Vet, "De vette letter.", "lettertypen/Lato-Bold.ttf");
        var vetSchuin = o.Optional("vet_schuin", FilePath, x => x.VetSchuin, "De vette, schuine letter.", "lettertypen/Lato-BoldItalic.ttf");
        return v => new FontSheet(v.Get(gewoon), v.Get(schuin), v.Get(vet), v.Get(vetSchuin), v.Places);
    });
}

internal sealed record AccentSheet(ColourName Sterk, ColourName Tint, Places Places) : IPlaced
{
    public static ObjectReader<AccentSheet> Reader { get; } = Object<AccentSheet>("opgavekleur", "De twee tinten van één opgave.", o =>
    {
        var sterk = o.Required("sterk", NamedColour, x => x.Sterk, "Voor koppen en balken; er komt witte tekst op.", "\"#0f4c75\"");
        var tint = o.Required("tint", NamedColour, x => x.Tint, "Voor vlakken; er komt donkere tekst op.", "\"#e6eff6\"");
        return v => new AccentSheet(v.Get(sterk), v.Get(tint), v.Places);
    });
}

internal sealed record TableSheet(
    ColourName Kop, ColourName? Streep, ColourName Lijn, ColourName Totaallijn, int CelBreed, int CelHoog, int Voor, int Na, ColourName? Koplijn, Places Places) : IPlaced
{
    public static ObjectReader<TableSheet> Reader { get; } = Object<TableSheet>("tabellen", "Hoe tabellen eruitzien.", o =>
    {
        var kop = o.Required("kop", NamedColour, x => x.Kop, "De kleur achter de bovenste rij.", "blauw");
        var streep = o.Optional("streep", ColourOrNone, x => x.Streep, "De kleur achter elke tweede rij.", "wolk");
        var lijn = o.Required("lijn", NamedColour, x => x.Lijn, "De lijn tussen rijen.", "lijn");
        var totaallijn = o.Required("totaallijn", NamedColour, x => x.Totaallijn, "De lijn boven een totaal.", "inkt");
        var breed = o.Default("cel_breed", Length, x => x.CelBreed, 6_000, "De ruimte links en rechts in een cel.", "7");
        var hoog = o.Default("cel_hoog", Length, x => x.CelHoog, 4_000, "De ruimte boven en onder in een cel.", "4.5");
        var voor = o.Default("voor", Length, x => x.Voor, 10_000, "De ruimte boven een tabel.", "12");
        var na = o.Default("na", Length, x => x.Na, 14_000, "De ruimte onder een tabel.", "16");
        var koplijn = o.Optional("koplijn", ColourOrNone, x => x.Koplijn, "De lijn boven en onder de bovenste rij.", "inkt");
        return v => new TableSheet(
            v.Get(kop), v.Get(streep), v.Get(lijn), v.Get(totaallijn), v.Get(breed), v.Get(hoog), v.Get(voor), v.Get(na), v.Get(koplijn), v.Places);
    });
}

internal sealed record ListSheet(int Inspringen, string Teken, string TekenOnder, ColourName Kleur, int Tussen, int Na, Places Places) : IPlaced
{
    public static ObjectReader<ListSheet> Reader { get; } = Object<ListSheet>("lijsten", "Hoe lijsten eruitzien.", o =>
    {
        var inspringen = o.Required("inspringen", Length, x => x.Inspringen, "Hoe ver de tekst inspringt.", "18");
        var teken = o.Required("teken", Line, x => x.Teken, "Het teken voor elk punt.", "\"•\"");
        var onder = o.Required("teken_onder", Line, x => x.TekenOnder, "Het teken in een lijst in een lijst.", "\"–\"");
        var kleur = o.Required("kleur", NamedColour, x => x.Kleur, "De kleur van tekens en nummers.", "blauw");
        var tussen = o.Default("tussen", Length, x => x.Tussen, 4_000, "De ruimte tussen twee punten.", "4");
        var na = o.Default("na", Length, x => x.Na, 8_000, "De ruimte onder een lijst.", "9");
        return v => new ListSheet(v.Get(inspringen), v.Get(teken), v.Get(onder), v.Get(kleur), v.Get(tussen), v.Get(na), v.Places);
    });
}

internal sealed record OpgaveSheet(bool NieuweBladzijde, bool Band, int Bandruimte, Places Places) : IPlaced
{
    public static OpgaveSheet Plain { get; } = new(false, false, 0, Places.None);

    public static ObjectReader<OpgaveSheet> Reader { get; } = Object<OpgaveSheet>("opgave_begin", "Hoe een deel over een opgave begint.", o =>
    {
        var bladzijde = o.Default("nieuwe_bladzijde", YesNo, x => x.NieuweBladzijde, false, "Op een eigen bladzijde.", "ja");
        var band = o.Default("band", YesNo, x => x.Band, false, "De kop staat in het wit op een band in de kleur van de opgave.", "ja");
        var ruimte = o.Default("bandruimte", Length, x => x.Bandruimte, 10_000, "De ruimte rond de kop in de band.", "10");
        return v => new OpgaveSheet(v.Get(bladzijde), v.Get(band), v.Get(ruimte), v.Places);
    });
}

internal sealed record OpeningSheet(ColourName? Veld, int Hoogte, int Bandhoogte, int Nummer, ColourName? Nummerkleur, Places Places) : IPlaced
{
    public static OpeningSheet Plain { get; } = new(null, 0, 0, 0, null, Places.None);

    public static ObjectReader<OpeningSheet> Reader { get; } = Object<OpeningSheet>("hoofdstuk_begin", "Hoe een hoofdstuk begint dat op een nieuwe bladzijde staat.", o =>
    {
        var veld = o.Optional("veld", ColourOrNone, x => x.Veld, "De kleur van het veld achter de titel, over de hele breedte van het vel.", "blauw");
        var hoogte = o.Default("hoogte", Length, x => x.Hoogte, 0, "Hoe hoog dat veld is, vanaf de bovenrand.", "80 mm");
        var bandhoogte = o.Default("bandhoogte", Length, x => x.Bandhoogte, 0, "Hoe hoog de banden in de kleuren van de opgaven zijn, onder het veld of aan de bovenrand; 0 voor geen.", "4 mm");
        var nummer = o.Default("nummer", Length, x => x.Nummer, 0, "Hoe groot het nummer boven de titel is; 0 voor een nummer voor de titel.", "90");
        var kleur = o.Optional("nummerkleur", NamedColour, x => x.Nummerkleur, "De kleur van een nummer boven de titel.", "wit");
        return v => new OpeningSheet(v.Get(veld), v.Get(hoogte), v.Get(bandhoogte), v.Get(nummer), v.Get(kleur), v.Places);
    });
}

internal sealed record NumberingSheet(int Diepte, int Eerste, string Bijlage, int Inhoud, Places Places) : IPlaced
{
    public static ObjectReader<NumberingSheet> Reader { get; } = Object<NumberingSheet>("nummering", "Hoe hoofdstukken worden genummerd.", o =>
    {
        var diepte = o.Required("diepte", Level, x => x.Diepte, "Tot en met welk niveau koppen een nummer krijgen; 0 voor geen nummers.", "2");
        var eerste = o.Default("eerste", Number, x => x.Eerste, 1, "Het nummer van het eerste hoofdstuk.", "1");
        var bijlage = o.Default("bijlage", Line, x => x.Bijlage, "Bijlage", "Het woord voor het nummer van een bijlage.", "Bijlage");
        var inhoud = o.Required("inhoud", Level, x => x.Inhoud, "Tot en met welk niveau koppen in de inhoudsopgave staan.", "2");
        return v => new NumberingSheet(v.Get(diepte), v.Get(eerste), v.Get(bijlage), v.Get(inhoud), v.Places);
    });

    private static Reader<int> Level => WholeNumber("een niveau", "Een niveau van koppen.", 0, 6);
}

internal sealed record CoverSheet(ColourName Veld, int Hoogte, bool Banden, int Bandhoogte, Places Places) : IPlaced
{
    public static ObjectReader<CoverSheet> Reader { get; } = Object<CoverSheet>("omslag", "De omslag: een gekleurd veld, met daaronder een band per opgave.", o =>
    {
        var veld = o.Required("veld", NamedColour, x => x.Veld, "De kleur van het veld.", "blauw");
        var hoogte = o.Required("hoogte", Length, x => x.Hoogte, "Hoe hoog het veld is, vanaf de bovenrand.", "190 mm");
        var banden = o.Default("banden", YesNo, x => x.Banden, true, "Onder het veld een band in de kleur van elke opgave.", "ja");
        var bandhoogte = o.Default("bandhoogte", Length, x => x.Bandhoogte, 17_000, "Hoe hoog de banden zijn.", "6 mm");
        return v => new CoverSheet(v.Get(veld), v.Get(hoogte), v.Get(banden), v.Get(bandhoogte), v.Places);
    });
}

internal sealed record FigureSheet(ColourName Lijn, ColourName Vlak, ColourName Tekst, ColourName Zacht, Places Places) : IPlaced
{
    public static ObjectReader<FigureSheet> Reader { get; } = Object<FigureSheet>("figuren", "De kleuren van figuren.", o =>
    {
        var lijn = o.Required("lijn", NamedColour, x => x.Lijn, "Lijnen en gevulde vlakken.", "blauw");
        var vlak = o.Required("vlak", NamedColour, x => x.Vlak, "Lichte vlakken.", "lucht");
        var tekst = o.Required("tekst", NamedColour, x => x.Tekst, "De tekst.", "inkt");
        var zacht = o.Required("zacht", NamedColour, x => x.Zacht, "Wat minder opvalt.", "grijs");
        return v => new FigureSheet(v.Get(lijn), v.Get(vlak), v.Get(tekst), v.Get(zacht), v.Places);
    });
}
