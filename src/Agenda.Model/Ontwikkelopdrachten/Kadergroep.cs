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

/// <summary>A list of points.</summary>
/// <param name="Titel">Null for a list that goes with the text above it.</param>
public sealed record Puntenlijst(string? Id, string? Titel, Lijstsoort Soort, ImmutableArray<Punt> Punten, Places Places) : IPlaced
{
    public static ObjectReader<Puntenlijst> Reader { get; } = Object<Puntenlijst>("lijst", "Een lijst met punten.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Optional("titel", Line, x => x.Titel, "De kop erboven.", "Wat we meten");
        var soort = o.Default("soort", Kadergroep.SoortReader, x => x.Soort, Lijstsoort.Opsomming, "Hoe de lijst eruitziet; zonder deze sleutel een opsomming.", "genummerd");
        var punten = o.Many("punten", Punt.Reader, x => x.Punten, "De punten.");
        return v => new Puntenlijst(v.Get(id), v.Get(titel), v.Get(soort), v.Get(punten), v.Places);
    });
}

/// <summary>A point in a list.</summary>
/// <param name="Label">In bold before the text.</param>
/// <param name="Methode">How it is found out.</param>
public sealed record Punt(string? Id, string? Label, Prose Tekst, string? Methode, Places Places) : IPlaced
{
    private static readonly ObjectReader<Punt> Whole = Object<Punt>("punt", "Een punt in een lijst.", o =>
    {
        var id = o.Id(x => x.Id);
        var label = o.Optional("label", Line, x => x.Label, "Het woord ervoor, in vette letters.", "Snelheid");
        var tekst = o.Required("tekst", Proza, x => x.Tekst, "Het punt zelf.");
        var methode = o.Optional("methode", Line, x => x.Methode, "Hoe het gemeten wordt.", "doorlooptijden");
        return v => new Punt(v.Get(id), v.Get(label), v.Get(tekst), v.Get(methode), v.Places);
    });

    public static Reader<Punt> Reader { get; } = Whole.OrShort(Proza, (tekst, places) => new Punt(null, null, tekst, null, places));
}
