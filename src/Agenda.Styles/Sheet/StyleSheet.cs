using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Styles.Sheet.StyleReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Styles.Sheet;

/// <summary>What `style.yaml` says, together with everything that it extends.</summary>
internal sealed record StyleSheet(
    string? Omschrijving,
    ImmutableArray<MapEntry<FontSheet>> Lettertypen,
    ImmutableArray<StylePath> Aanvulling,
    ImmutableArray<MapEntry<ColourName>> Kleuren,
    ImmutableArray<AccentSheet> Opgavekleuren,
    PageSheet Bladzijde,
    TextsSheet Tekst,
    ImmutableArray<MapEntry<BoxSheet>> Dozen,
    TableSheet Tabellen,
    ListSheet Lijsten,
    OpgaveSheet Opgave,
    OpeningSheet Hoofdstuk,
    NumberingSheet Nummering,
    CoverSheet Omslag,
    FigureSheet Figuren,
    ImmutableArray<MapEntry<string>> Woorden,
    ImmutableArray<string> Afbrekingen,
    Places Places) : IPlaced
{
    public static ObjectReader<StyleSheet> Reader { get; } = Object<StyleSheet>("stijl", "Een huisstijl.", o =>
    {
        o.Required("formaat", Format, _ => 1, "De vorm waarin dit bestand is geschreven.", "1");
        o.Optional("extends", Line, _ => null, "De stijl waarop deze verdergaat; hier staat alleen wat anders is.", "basis");
        var omschrijving = o.Optional("omschrijving", Line, x => x.Omschrijving, "Waar de stijl voor is; `agenda styles` toont het.");
        var lettertypen = o.Required("lettertypen", Map("een naam", FontSheet.Reader), x => x.Lettertypen, "De lettertypen, elk met een eigen naam.");
        var aanvulling = o.Many("aanvulling", FilePath, x => x.Aanvulling, "Lettertypen voor tekens die de andere niet hebben, in de volgorde waarin ze worden geprobeerd.");
        var kleuren = o.Required("kleuren", Map("een naam", NamedColour), x => x.Kleuren, "De kleuren, elk met een eigen naam.");
        var opgavekleuren = o.Required("opgavekleuren", List(AccentSheet.Reader), x => x.Opgavekleuren, "De kleuren van de opgaven, in hun volgorde.");
        var bladzijde = o.Required("bladzijde", PageSheet.Reader, x => x.Bladzijde, "Het vel papier.");
        var tekst = o.Required("tekst", TextsSheet.Reader, x => x.Tekst, "Hoe elke soort tekst eruitziet.");
        var dozen = o.Default("dozen", Map("een naam", BoxSheet.Reader), x => x.Dozen, [], "Hoe de blokken eruitzien die sjablonen maken met `::: naam`.");
        var tabellen = o.Required("tabellen", TableSheet.Reader, x => x.Tabellen, "Hoe tabellen eruitzien.");
        var lijsten = o.Required("lijsten", ListSheet.Reader, x => x.Lijsten, "Hoe lijsten eruitzien.");
        var opgave = o.Default("opgave", OpgaveSheet.Reader, x => x.Opgave, OpgaveSheet.Plain, "Hoe een deel over een opgave begint.");
        var hoofdstuk = o.Default("hoofdstuk", OpeningSheet.Reader, x => x.Hoofdstuk, OpeningSheet.Plain, "Hoe een hoofdstuk begint.");
        var nummering = o.Required("nummering", NumberingSheet.Reader, x => x.Nummering, "Hoe hoofdstukken worden genummerd.");
        var omslag = o.Required("omslag", CoverSheet.Reader, x => x.Omslag, "De omslag.");
        var figuren = o.Required("figuren", FigureSheet.Reader, x => x.Figuren, "De kleuren van figuren.");
        var woorden = o.Default("woorden", Map("een woord", Line), x => x.Woorden, [], "Woorden die het programma zelf zet.");
        var afbrekingen = o.Many("afbrekingen", Line, x => x.Afbrekingen, "Woorden met hun afbrekingen; een woord zonder streepje wordt niet afgebroken.", "[ge-meen-te]");
        return v => new StyleSheet(
            v.Get(omschrijving), v.Get(lettertypen), v.Get(aanvulling), v.Get(kleuren), v.Get(opgavekleuren), v.Get(bladzijde), v.Get(tekst), v.Get(dozen),
            v.Get(tabellen), v.Get(lijsten), v.Get(opgave), v.Get(hoofdstuk), v.Get(nummering), v.Get(omslag), v.Get(figuren), v.Get(woorden), v.Get(afbrekingen), v.Places);
    });
}
