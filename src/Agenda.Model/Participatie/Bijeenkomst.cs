using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A conference or meeting: when, who, about what, and what it must bring.</summary>
public sealed record Bijeenkomst(
    Kop Kop,
    Prose? Vorm,
    ImmutableArray<Bijeenkomstdag> Dagen,
    int? PlaatsenPerGroep,
    ImmutableArray<Bijeenkomstgroep> Groepen,
    string? Sponsor,
    Prose? Voorbereiding,
    ImmutableArray<Punt> Kernthemas,
    ImmutableArray<Punt> Opbrengst,
    Termijn? Termijn,
    Places Places) : IPlaced
{
    public static ObjectReader<Bijeenkomst> Reader { get; } = Object<Bijeenkomst>("bijeenkomst", "Een conferentie of bijeenkomst.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var vorm = o.Optional("vorm", Proza, x => x.Vorm, "Hoe de bijeenkomst gaat.");
        var dagen = o.Many("dagen", Bijeenkomstdag.Reader, x => x.Dagen, "De dagen en hun dagdelen.");
        var plaatsen = o.Optional("plaatsen_per_groep", Number, x => x.PlaatsenPerGroep, "Hoeveel mensen elke groep afvaardigt.", "8");
        var groepen = o.Many("groepen", Bijeenkomstgroep.Reader, x => x.Groepen, "De groepen die meedoen.");
        var sponsor = o.Optional("sponsor", Line, x => x.Sponsor, "Wie eigenaar van de vraag is.");
        var voorbereiding = o.Optional("voorbereiding", Proza, x => x.Voorbereiding, "Wie voorbereidt, en hoe.");
        var kernthemas = o.Many("kernthemas", Punt.Reader, x => x.Kernthemas, "Waar het om draait.");
        var opbrengst = o.Many("opbrengst", Punt.Reader, x => x.Opbrengst, "Wat het moet opleveren.");
        var termijn = o.Optional("termijn", Model.Termijn.Reader, x => x.Termijn, "Wat er daarna binnen hoeveel tijd komt.");
        o.Computed("plaatsen", Number, x => x.Plaatsen, "Hoeveel mensen er samen meedoen.");
        o.Computed("dagdelen", Number, x => x.Dagen.Sum(dag => dag.Dagdelen.Length), "Hoeveel dagdelen het duurt.");
        return v => new Bijeenkomst(kop(v), v.Get(vorm), v.Get(dagen), v.Get(plaatsen), v.Get(groepen), v.Get(sponsor), v.Get(voorbereiding), v.Get(kernthemas), v.Get(opbrengst), v.Get(termijn), v.Places);
    });

    public int Plaatsen => Groepen.Sum(groep => groep.Plaatsen ?? PlaatsenPerGroep ?? 0);
}

public sealed record Bijeenkomstdag(int Dag, ImmutableArray<string> Dagdelen, Places Places) : IPlaced
{
    public static ObjectReader<Bijeenkomstdag> Reader { get; } = Object<Bijeenkomstdag>("bijeenkomstdag", "Een dag van de bijeenkomst.", o =>
    {
        var dag = o.Required("dag", Number, x => x.Dag, "De hoeveelste dag.", "1");
        var dagdelen = o.Default("dagdelen", Regels, x => x.Dagdelen, [], "De dagdelen.", "[ochtend, middag]");
        return v => new Bijeenkomstdag(v.Get(dag), v.Get(dagdelen), v.Places);
    });
}

/// <param name="Plaatsen">Null for as many as every group has.</param>
public sealed record Bijeenkomstgroep(string? Id, string Naam, int? Plaatsen, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static Reader<Bijeenkomstgroep> Reader { get; } = Object<Bijeenkomstgroep>("bijeenkomstgroep", "Een groep die meedoet.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "Inwoners");
        var plaatsen = o.Optional("plaatsen", Number, x => x.Plaatsen, "Hoeveel mensen; anders `plaatsen_per_groep`.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        return v => new Bijeenkomstgroep(v.Get(id), v.Get(naam), v.Get(plaatsen), v.Get(tekst), v.Places);
    }).OrShort(Line, (naam, places) => new Bijeenkomstgroep(null, naam, null, null, places));

    string IItem.Titel => Naam;
}

/// <summary>Something that must be there within a time after something else.</summary>
public sealed record Termijn(string Wat, Moment Duur, string? Na, Places Places) : IPlaced
{
    public static ObjectReader<Termijn> Reader { get; } = Object<Termijn>("termijn", "Wat er binnen hoeveel tijd na iets anders is.", o =>
    {
        var wat = o.Required("wat", Line, x => x.Wat, "Wat er dan is.");
        var duur = o.Required("duur", Moment.Reader, x => x.Duur, "Binnen hoeveel tijd.", "drie tot vier maanden");
        var na = o.Optional("na", Line, x => x.Na, "Waarna.", "de conferentie");
        return v => new Termijn(v.Get(wat), v.Get(duur), v.Get(na), v.Places);
    });
}
