using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>How a list is marked.</summary>
public enum Lijstsoort
{
    Genummerd,
    Opsomming,
}

/// <summary>A named group of ground rules.</summary>
/// <param name="Code">A letter before the numbers: A1, A2; null when there is one group.</param>
public sealed record Kadergroep(
    string? Id, string? Naam, string? Code, Lijstsoort Soort, Prose? Inleiding, ImmutableArray<Kader> Kaders, Places Places) : IPlaced
{
    internal static Reader<Lijstsoort> SoortReader { get; } = Choice(
        ("genummerd", Lijstsoort.Genummerd, "Met nummers ervoor, zodat u naar een punt kunt verwijzen."), ("opsomming", Lijstsoort.Opsomming, "Met streepjes of bolletjes."));

    public static ObjectReader<Kadergroep> Reader { get; } = Object<Kadergroep>("kadergroep", "Een groep kaders met een naam.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Optional("naam", Line, x => x.Naam, "De naam van de groep.", "Kaders voor het buurtteam");
        var code = o.Optional("code", Line, x => x.Code, "Een letter voor de nummers, als er meer groepen zijn.", "A");
        var soort = o.Default("soort", SoortReader, x => x.Soort, Lijstsoort.Genummerd, "Hoe de lijst eruitziet; zonder deze sleutel genummerd.", "opsomming");
        var inleiding = o.Optional("inleiding", Proza, x => x.Inleiding, "De tekst erboven.");
        var kaders = o.Many("kaders", Kader.Reader, x => x.Kaders, "De kaders.");
        return v => new Kadergroep(v.Get(id), v.Get(naam), v.Get(code), v.Get(soort), v.Get(inleiding), Count(v.Get(kaders), v.Get(code), v.Get(soort)), v.Places);
    });

    private static ImmutableArray<Kader> Count(ImmutableArray<Kader> kaders, string? code, Lijstsoort soort) =>
        soort == Lijstsoort.Opsomming ? kaders : [.. kaders.Select((kader, index) => kader with { Code = code + (index + 1) })];
}

/// <summary>A ground rule.</summary>
/// <param name="Code">`A7` in a numbered group; null in another.</param>
/// <param name="Onder">Points under it.</param>
public sealed record Kader(
    string? Id, Prose Tekst, ImmutableArray<Verwijzing> Zie, ImmutableArray<Prose> Onder, string? Code, Places Places) : IPlaced
{
    private static readonly ObjectReader<Kader> Whole = Object<Kader>("kader", "Een spelregel bij een opdracht.", o =>
    {
        var id = o.Id(x => x.Id);
        var tekst = o.Required("tekst", Proza, x => x.Tekst, "De regel.", "Een bewoner heeft één vast gezicht in het team.");
        var zie = o.Many("zie", OneOrMore(Reference()), x => x.Zie, "Ids van wat er ook bij hoort.", "[strategisch-partnerschap]");
        var onder = o.Many("onder", Proza, x => x.Onder, "Punten eronder.");
        o.Computed("code", Line, x => x.Code, "Het nummer in de groep, met de letter van de groep ervoor.");
        return v => new Kader(v.Get(id), v.Get(tekst), v.Get(zie), v.Get(onder), null, v.Places);
    });

    /// <summary>A kader that is only a sentence can be written as that.</summary>
    public static Reader<Kader> Reader { get; } = Whole.OrShort(Proza, (tekst, places) => new Kader(null, tekst, [], [], null, places));
}
