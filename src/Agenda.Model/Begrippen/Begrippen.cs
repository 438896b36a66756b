using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Words that need explaining.</summary>
public sealed record Begrippen(string? Titel, Prose? Intro, ImmutableArray<Begrip> Lijst, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Begrippen> Reader { get; } = Object<Begrippen>("begrippen", "De begrippenlijst.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van de bijlage.", "Begrippenlijst");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea.");
        var lijst = o.Many("lijst", Begrip.Reader, x => x.Lijst, "De begrippen, in de volgorde waarin ze verschijnen.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel begrippen er zijn.");
        var meer = Meer.In(o, x => x.Meer);
        return v => new Begrippen(v.Get(titel), v.Get(intro), v.Get(lijst), v.Places) { Meer = meer(v) };
    });
}

/// <summary>A term and what it means.</summary>
/// <param name="OokBekendAls">Other spellings; the term itself is the preferred one.</param>
/// <param name="Letters">What the letters of an acronym stand for.</param>
public sealed record Begrip(
    string? Id, string Term, Prose Omschrijving, Prose? Voorbeeld, string? Bron, ImmutableArray<Letter> Letters, ImmutableArray<string> OokBekendAls,
    Places Places) : IPlaced, IItem
{
    /// <summary>What it is short for, or its short form.</summary>
    public string? Afkorting { get; init; }

    public ImmutableArray<Puntenlijst> Lijsten { get; init; } = [];

    /// <summary>Words that show what is meant.</summary>
    public ImmutableArray<string> Voorbeelden { get; init; } = [];

    public static ObjectReader<Begrip> Reader { get; } = Object<Begrip>("begrip", "Een woord en wat het betekent.", o =>
    {
        var id = o.Id(x => x.Id);
        var term = o.Required("term", Line, x => x.Term, "Het woord.", "Nulmeting");
        var omschrijving = o.Required("omschrijving", Proza, x => x.Omschrijving, "Wat het betekent.", "De stand op het moment dat we beginnen.");
        var voorbeeld = o.Optional("voorbeeld", Proza, x => x.Voorbeeld, "Een voorbeeld.");
        var bron = o.Optional("bron", Line, x => x.Bron, "Waar de omschrijving vandaan komt.");
        var letters = o.Many("letters", Letter.Reader, x => x.Letters, "Waar de letters van een afkorting voor staan.", "[{letter: S, woord: Specifiek}]");
        var ook = o.Many("ook_bekend_als", Line, x => x.OokBekendAls, "Andere schrijfwijzen, die we niet gebruiken.");
        var afkorting = o.Optional("afkorting", Line, x => x.Afkorting, "De korte vorm.", "KSF");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Lijsten bij de uitleg.");
        var voorbeelden = o.Many("voorbeelden", OneOrMore(Line), x => x.Voorbeelden, "Woorden die laten zien wat bedoeld is.", "[betER, slimmER]");
        return v => new Begrip(v.Get(id), v.Get(term), v.Get(omschrijving), v.Get(voorbeeld), v.Get(bron), v.Get(letters), v.Get(ook), v.Places) { Afkorting = v.Get(afkorting), Lijsten = v.Get(lijsten), Voorbeelden = v.Get(voorbeelden) };
    });

    string IItem.Titel => Term;
}

/// <summary>A letter of an acronym.</summary>
public sealed record Letter(string Teken, string Woord, Places Places) : IPlaced
{
    public static ObjectReader<Letter> Reader { get; } = Object<Letter>("letter", "Een letter van een afkorting.", o =>
    {
        var letter = o.Required("letter", Line, x => x.Teken, "De letter.", "S");
        var woord = o.Required("woord", Line, x => x.Woord, "Waar die voor staat.", "Specifiek");
        return v => new Letter(v.Get(letter), v.Get(woord), v.Places);
    });
}

/// <summary>An abbreviation and what it stands for.</summary>
public sealed record Afkorting(string? Id, string Kort, string Voluit, Prose? Toelichting, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Afkorting> Reader { get; } = Object<Afkorting>("afkorting", "Een afkorting en waar die voor staat.", o =>
    {
        var id = o.Id(x => x.Id);
        var kort = o.Required("kort", Line, x => x.Kort, "De afkorting.", "Wmo");
        var voluit = o.Required("voluit", Line, x => x.Voluit, "Waar die voor staat.", "Wet maatschappelijke ondersteuning");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg.");
        return v => new Afkorting(v.Get(id), v.Get(kort), v.Get(voluit), v.Get(toelichting), v.Places);
    });

    string IItem.Titel => Kort;
}
