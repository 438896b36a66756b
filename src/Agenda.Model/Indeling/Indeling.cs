using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Which parts make which chapters, in what order. Without one the style decides.</summary>
public sealed record Indeling(ImmutableArray<Indelingsdeel> Hoofdstukken, ImmutableArray<Indelingsdeel> Bijlagen, Places Places) : IPlaced
{
    /// <summary>Chapters that the author did not name; they come after.</summary>
    public ImmutableArray<Indelingsdeel> Overig { get; init; } = [];

    /// <summary>Appendices that the author did not name.</summary>
    public ImmutableArray<Indelingsdeel> OverigeBijlagen { get; init; } = [];

    public static ObjectReader<Indeling> Reader { get; } = Object<Indeling>("indeling", "Welke delen samen een hoofdstuk zijn, en in welke volgorde.", o =>
    {
        var hoofdstukken = o.Many("hoofdstukken", Indelingsdeel.Reader, x => x.Hoofdstukken, "De hoofdstukken, in hun volgorde.", "[inleiding, visie]");
        var bijlagen = o.Many("bijlagen", Indelingsdeel.Reader, x => x.Bijlagen, "De bijlagen, in hun volgorde.");
        o.Computed("overig", List(Indelingsdeel.Reader), x => x.Overig, "Hoofdstukken die er wel zijn en hier niet genoemd worden.");
        o.Computed("overige_bijlagen", List(Indelingsdeel.Reader), x => x.OverigeBijlagen, "Bijlagen die er wel zijn en hier niet genoemd worden.");
        return v => new Indeling(v.Get(hoofdstukken), v.Get(bijlagen), v.Places);
    });
}

/// <summary>A chapter or section: a part of the agenda, or a title with parts under it; or both.</summary>
/// <param name="Deel">A key (`visie`), or the id of a free chapter or a layer of goals.</param>
public sealed record Indelingsdeel(
    string? Deel,
    string? Id,
    string? Titel,
    Prose? Samenvatting,
    Prose? Intro,
    bool IsOngenummerd,
    ImmutableArray<Indelingsdeel> Delen,
    Places Places) : IPlaced
{
    /// <summary>The free chapter that it is; null when it is something else.</summary>
    public Tekstdeel? Sectie { get; init; }

    /// <summary>The layer of goals that it is; null when it is something else.</summary>
    public Doellaag? Laag { get; init; }

    public static Reader<Indelingsdeel> Reader { get; } = Object<Indelingsdeel>("indelingsdeel", "Een hoofdstuk of paragraaf: een deel van de agenda, of een titel met delen eronder.", o =>
    {
        var deel = o.Optional("deel", Line, x => x.Deel, "De sleutel van een deel, of de id van een vrij hoofdstuk.", "visie");
        var id = o.Id(x => x.Id);
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk boven de delen.", "Projectopzet en planning");
        var samenvatting = o.Optional("samenvatting", Proza, x => x.Samenvatting, "Eén zin voor de leeswijzer.");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De tekst voor de delen.");
        var ongenummerd = o.Default("ongenummerd", YesNo, x => x.IsOngenummerd, false, "Of het hoofdstuk zonder nummer is.", "ja");
        var delen = o.Many("delen", Reader!, x => x.Delen, "De delen die hieronder een paragraaf zijn.", "[contouren]");
        o.Computed("sectie", Tekstdeel.Reader, x => x.Sectie, "Het vrije hoofdstuk dat dit is.");
        o.Computed("laag", Doellaag.Reader, x => x.Laag, "De laag van de doelenboom die dit is.");
        return v => new Indelingsdeel(v.Get(deel), v.Get(id), v.Get(titel), v.Get(samenvatting), v.Get(intro), v.Get(ongenummerd), v.Get(delen), v.Places);
    }).OrShort(Line, (deel, places) => new Indelingsdeel(deel, null, null, null, null, false, [], places));

    internal static Indelingsdeel Van(string? deel) => new(deel, null, null, null, null, false, [], Places.None);
}
