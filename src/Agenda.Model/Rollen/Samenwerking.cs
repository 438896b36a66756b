using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Ways of working together, weighed, and what was chosen.</summary>
public sealed record Samenwerking(Kop Kop, Prose? Tekst, ImmutableArray<Samenwerkingsoptie> Opties, Prose? Keuze, Places Places) : IPlaced
{
    public static ObjectReader<Samenwerking> Reader { get; } = Object<Samenwerking>("samenwerking", "Manieren om samen te werken, en wat gekozen is.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Waarom samenwerken.");
        var opties = o.Many("opties", Samenwerkingsoptie.Reader, x => x.Opties, "De mogelijkheden, met wat ervoor en ertegen spreekt.");
        var keuze = o.Optional("keuze", Proza, x => x.Keuze, "Wat gekozen is, en waarom.");
        return v => new Samenwerking(kop(v), v.Get(tekst), v.Get(opties), v.Get(keuze), v.Places);
    });
}

/// <param name="Voor">What speaks for it.</param>
/// <param name="Tegen">What speaks against it.</param>
public sealed record Samenwerkingsoptie(string? Id, string Naam, Prose? Tekst, ImmutableArray<Punt> Voor, ImmutableArray<Punt> Tegen, bool IsGekozen, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Samenwerkingsoptie> Reader { get; } = Object<Samenwerkingsoptie>("samenwerkingsoptie", "Eén mogelijkheid.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "Met wie, of hoe.", "Met Bergen op Zoom");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        var voor = o.Many("voor", Punt.Reader, x => x.Voor, "Wat ervoor spreekt.");
        var tegen = o.Many("tegen", Punt.Reader, x => x.Tegen, "Wat ertegen spreekt.");
        var gekozen = o.Default("gekozen", YesNo, x => x.IsGekozen, false, "Of dit de keuze is.", "ja");
        return v => new Samenwerkingsoptie(v.Get(id), v.Get(naam), v.Get(tekst), v.Get(voor), v.Get(tegen), v.Get(gekozen), v.Places);
    });

    string IItem.Titel => Naam;
}
