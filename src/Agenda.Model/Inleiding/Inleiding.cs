using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>The first chapter.</summary>
/// <param name="Leeswijzer">A guide is made from the chapters that are really there.</param>
public sealed record Inleiding(string? Titel, Prose? Tekst, ImmutableArray<Tekstdeel> Aanleiding, bool Leeswijzer, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Inleiding> Reader { get; } = Object<Inleiding>("inleiding", "Het eerste hoofdstuk.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Inleiding");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De tekst van het hoofdstuk.");
        var aanleiding = o.Many("aanleiding", Tekstdeel.Reader, x => x.Aanleiding, "Waarom dit document er komt, in stukken met een kop.");
        var leeswijzer = o.Default("leeswijzer", Choice(("automatisch", true, "Het programma maakt hem uit de hoofdstukken."), ("nee", false, "Geen leeswijzer.")),
            x => x.Leeswijzer, false, "Of er een leeswijzer komt.", "automatisch");
        var meer = Meer.In(o, x => x.Meer);
        return v => new Inleiding(v.Get(titel), v.Get(tekst), v.Get(aanleiding), v.Get(leeswijzer), v.Places) { Meer = meer(v) };
    });
}

/// <summary>The chapter that says why there is an agenda.</summary>
/// <param name="KortSamengevat">The gist, in a box.</param>
public sealed record Waarom(string? Titel, Prose? Tekst, ImmutableArray<Prose> KortSamengevat, ImmutableArray<Tekstdeel> Onderdelen, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Waarom> Reader { get; } = Object<Waarom>("waarom", "Het hoofdstuk dat zegt waarom de agenda er is.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Waarom deze agenda?");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De tekst van het hoofdstuk.");
        var kort = o.Many("kort_samengevat", Proza, x => x.KortSamengevat, "De kern in een paar punten.");
        var onderdelen = o.Many("onderdelen", Tekstdeel.Reader, x => x.Onderdelen, "Paragrafen.");
        var meer = Meer.In(o, x => x.Meer, metOnderdelen: false);
        return v => new Waarom(v.Get(titel), v.Get(tekst), v.Get(kort), v.Get(onderdelen), v.Places) { Meer = meer(v) };
    });
}
