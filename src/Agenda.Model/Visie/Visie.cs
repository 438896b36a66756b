using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Where the municipality wants to go.</summary>
/// <param name="Herkomst">Which document the vision comes from.</param>
/// <param name="Toegevoegd">What this agenda adds to it.</param>
public sealed record Visie(
    string? Titel, Prose? Motto, Prose? Intro, Prose? Herkomst, Prose? Tekst, Prose? Toegevoegd, Prose? Missie,
    Prose? EffectenIntro, ImmutableArray<Effect> Effecten, Prose? OpgavenIntro, ImmutableArray<Tekstdeel> Onderdelen, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Visie> Reader { get; } = Object<Visie>("visie", "Waar de gemeente naartoe wil.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Hoe willen we samen leven?");
        var motto = o.Optional("motto", Proza, x => x.Motto, "De visie in één regel.", "Niemand staat er alleen voor");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var herkomst = o.Optional("herkomst", Proza, x => x.Herkomst, "Waar de visie vandaan komt.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De visie.");
        var toegevoegd = o.Optional("toegevoegd", Proza, x => x.Toegevoegd, "Wat deze agenda aan de visie toevoegt.");
        var missie = o.Optional("missie", Proza, x => x.Missie, "De missie: wat de gemeente doet om er te komen.");
        var effectenIntro = o.Optional("effecten_intro", Proza, x => x.EffectenIntro, "De tekst boven de effecten.");
        var effecten = o.Many("effecten", Effect.Reader, x => x.Effecten, "Wat inwoners ervan merken.");
        var opgavenIntro = o.Optional("opgaven_intro", Proza, x => x.OpgavenIntro, "De tekst boven de lijst van opgaven in dit hoofdstuk.");
        var onderdelen = o.Many("onderdelen", Tekstdeel.Reader, x => x.Onderdelen, "Paragrafen aan het eind van het hoofdstuk.");
        var meer = Meer.In(o, x => x.Meer, metOnderdelen: false);
        return v => new Visie(
            v.Get(titel), v.Get(motto), v.Get(intro), v.Get(herkomst), v.Get(tekst), v.Get(toegevoegd), v.Get(missie),
            v.Get(effectenIntro), v.Get(effecten), v.Get(opgavenIntro), v.Get(onderdelen), v.Places)
        { Meer = meer(v) };
    });
}

/// <summary>What residents notice when an opgave succeeds.</summary>
public sealed record Effect(string? Id, string Titel, Verwijzing? Opgave, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Effect> Reader { get; } = Object<Effect>("effect", "Wat inwoners merken als een opgave lukt.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Het effect, als zin.", "Inwoners doen mee");
        var opgave = o.Optional("opgave", Reference("opgave"), x => x.Opgave, "De opgave die erbij hoort.", "meedoen");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        return v => new Effect(v.Get(id), v.Get(titel), v.Get(opgave), v.Get(tekst), v.Places);
    });
}
