using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A programme of requirements, by kind.</summary>
/// <param name="Vooraf">Sections before the kinds: what the programme means.</param>
public sealed record Eisen(Kop Kop, ImmutableArray<Tekstdeel> Vooraf, ImmutableArray<Eissoort> Soorten, Places Places) : IPlaced
{
    public static ObjectReader<Eisen> Reader { get; } = Object<Eisen>("eisen", "Een programma van eisen, per soort.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var vooraf = o.Many("vooraf", Tekstdeel.Reader, x => x.Vooraf, "Paragrafen met vrije tekst, voor de soorten.");
        var soorten = o.Many("soorten", Eissoort.Reader, x => x.Soorten, "De soorten eisen.");
        o.Computed("aantal", Number, x => x.Soorten.Sum(soort => soort.Punten.Length), "Hoeveel eisen er zijn, van alle soorten samen.");
        return v => new Eisen(kop(v), v.Get(vooraf), v.Get(soorten), v.Places);
    });
}

/// <param name="Code">Before the numbers: `RV`.</param>
public sealed record Eissoort(string? Id, string Naam, string? Code, Prose? Omschrijving, ImmutableArray<Punt> Punten, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Eissoort> Reader { get; } = Object<Eissoort>("eissoort", "Eisen van één soort.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "Randvoorwaarden");
        var code = o.Optional("code", Line, x => x.Code, "De letters voor het nummer van een eis.", "RV");
        var omschrijving = o.Optional("omschrijving", Proza, x => x.Omschrijving, "Wat dit voor eisen zijn.");
        var punten = o.Many("punten", Punt.Reader, x => x.Punten, "De eisen.");
        return v => new Eissoort(v.Get(id), v.Get(naam), v.Get(code), v.Get(omschrijving), v.Get(punten), v.Places);
    });

    string IItem.Titel => Naam;
}
