using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>When what is done.</summary>
public sealed record Planning(
    string? Titel, Prose? Intro, ImmutableArray<Fase> Fasen, ImmutableArray<Mijlpaal> Mijlpalen, ImmutableArray<Besluit> Besluiten, Places Places) : IPlaced
{
    public static ObjectReader<Planning> Reader { get; } = Object<Planning>("planning", "Wanneer wat gebeurt.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Wanneer doen we het?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var fasen = o.Many("fasen", Fase.Reader, x => x.Fasen, "De fasen, in volgorde.");
        var mijlpalen = o.Many("mijlpalen", Mijlpaal.Reader, x => x.Mijlpalen, "Mijlpalen die bij geen fase horen.");
        var besluiten = o.Many("besluiten", Besluit.Reader, x => x.Besluiten, "Wie wanneer waarover besluit.");
        return v => new Planning(v.Get(titel), v.Get(intro), [.. v.Get(fasen).Select(fase => fase.In(null))], v.Get(mijlpalen), v.Get(besluiten), v.Places);
    });
}

/// <summary>A stretch of the planning; phases can have phases.</summary>
/// <param name="Wanneer">Null when it follows from the phases in it.</param>
public sealed record Fase(
    string? Id, string Titel, Moment? Wanneer, Prose? Toelichting, ImmutableArray<Mijlpaal> Mijlpalen, ImmutableArray<Fase> Fasen, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Fase> Reader { get; } = Object<Fase>("fase", "Een periode in de planning.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam.", "Voorbereiden");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Van wanneer tot wanneer. Zonder deze sleutel volgt het uit de fasen erin.", "oktober 2025 – maart 2026");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Wat er dan gebeurt.");
        var mijlpalen = o.Many("mijlpalen", Mijlpaal.Reader, x => x.Mijlpalen, "Wat er dan klaar moet zijn.");
        var fasen = o.Many("fasen", Reader!, x => x.Fasen, "Fasen binnen deze fase.");
        return v => new Fase(v.Get(id), v.Get(titel), v.Get(wanneer), v.Get(toelichting), v.Get(mijlpalen), v.Get(fasen), v.Places);
    });

    /// <summary>The same phase, with the years of its moments from the phase that it is in, and those of what is in it from itself.</summary>
    internal Fase In(Moment? parent)
    {
        var own = Wanneer?.InPhase(parent) ?? parent;
        return this with
        {
            Wanneer = Wanneer?.InPhase(parent),
            Mijlpalen = [.. Mijlpalen.Select(mijlpaal => mijlpaal with { Wanneer = mijlpaal.Wanneer?.InPhase(own) })],
            Fasen = [.. Fasen.Select(fase => fase.In(own))],
        };
    }
}

/// <summary>Something that must be ready at a moment.</summary>
public sealed record Mijlpaal(string? Id, string Titel, Moment? Wanneer, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Mijlpaal> Reader { get; } = Object<Mijlpaal>("mijlpaal", "Iets dat op een moment klaar moet zijn.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Wat er klaar is.", "Nulmeting klaar");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer. Een moment zonder jaar krijgt het jaar van de fase.", "maart 2026");
        return v => new Mijlpaal(v.Get(id), v.Get(titel), v.Get(wanneer), v.Places);
    });
}

/// <summary>A decision by a body.</summary>
public sealed record Besluit(string? Id, string Orgaan, string Wat, Moment? Wanneer, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Besluit> Reader { get; } = Object<Besluit>("besluit", "Een besluit dat genomen moet worden.", o =>
    {
        var id = o.Id(x => x.Id);
        var orgaan = o.Required("orgaan", Line, x => x.Orgaan, "Wie besluit.", "gemeenteraad");
        var wat = o.Required("wat", Line, x => x.Wat, "Waarover, als zinsdeel na de naam.", "stelt de agenda vast");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer.", "13 november 2025");
        return v => new Besluit(v.Get(id), v.Get(orgaan), v.Get(wat), v.Get(wanneer), v.Places);
    });

    string IItem.Titel => Wat;
}
