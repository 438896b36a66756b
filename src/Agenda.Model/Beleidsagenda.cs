using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>
/// The whole. A part that is absent is null, or empty where it is a list. A new part has a file of its own with its record and reader, and three lines here:
/// its property, its key, and its value.
/// </summary>
public sealed record Beleidsagenda(Places Places) : IPlaced
{
    public required Gegevens Gegevens { get; init; }

    public Inleiding? Inleiding { get; init; }

    public Waarom? Waarom { get; init; }

    public Visie? Visie { get; init; }

    public Uitgangspunten? Uitgangspunten { get; init; }

    public Rollen? Rollen { get; init; }

    public Opgaven? Opgaven { get; init; }

    public Ontwikkelopdrachten? Ontwikkelopdrachten { get; init; }

    public Planning? Planning { get; init; }

    public Begroting? Begroting { get; init; }

    public Vervolg? Vervolg { get; init; }

    public ImmutableArray<Gebeurtenis> Tijdlijn { get; init; } = [];

    public ImmutableArray<VerwantDocument> Documenten { get; init; } = [];

    public ImmutableArray<Wet> Wetten { get; init; } = [];

    public Begrippen? Begrippen { get; init; }

    public ImmutableArray<Afkorting> Afkortingen { get; init; } = [];

    public static ObjectReader<Beleidsagenda> Reader { get; } = Object<Beleidsagenda>("agenda_geheel", "De hoofdonderdelen van een agenda.", o =>
    {
        o.Optional("formaat", Format, _ => 1, "De vorm waarin de bestanden zijn geschreven: altijd 1.", "1");
        var gegevens = o.Required("agenda", Gegevens.Reader, x => x.Gegevens, "Wat op de omslag staat en in de eigenschappen van het document.");
        var inleiding = o.Optional("inleiding", Inleiding.Reader, x => x.Inleiding, "Het eerste hoofdstuk.");
        var waarom = o.Optional("waarom", Waarom.Reader, x => x.Waarom, "Het hoofdstuk dat zegt waarom de agenda er is.");
        var visie = o.Optional("visie", Visie.Reader, x => x.Visie, "Waar de gemeente naartoe wil.");
        var uitgangspunten = o.Optional("uitgangspunten", Uitgangspunten.Reader, x => x.Uitgangspunten, "De uitgangspunten die voor iedereen gelden.");
        var rollen = o.Optional("rollen", Rollen.Reader, x => x.Rollen, "Wie welke rol heeft.");
        var opgaven = o.Optional("opgaven", Opgaven.Reader, x => x.Opgaven, "Waar de gemeente aan werkt.");
        var opdrachten = o.Optional("ontwikkelopdrachten", Ontwikkelopdrachten.Reader, x => x.Ontwikkelopdrachten, "Wat er in de manier van werken moet veranderen.");
        var planning = o.Optional("planning", Planning.Reader, x => x.Planning, "Wanneer wat gebeurt.");
        var begroting = o.Optional("begroting", Begroting.Reader, x => x.Begroting, "Wat het kost, en waar het geld vandaan komt.");
        var vervolg = o.Optional("vervolg", Vervolg.Reader, x => x.Vervolg, "Hoe het na het besluit verdergaat.");
        var tijdlijn = o.Many("tijdlijn", Gebeurtenis.Reader, x => x.Tijdlijn, "Wat er op de tijdlijn staat.");
        var documenten = o.Many("documenten", VerwantDocument.Reader, x => x.Documenten, "Documenten die bij deze agenda horen.");
        var wetten = o.Many("wetten", Wet.Reader, x => x.Wetten, "Wetten en verdragen.");
        var begrippen = o.Optional("begrippen", Begrippen.Reader, x => x.Begrippen, "De begrippenlijst.");
        var afkortingen = o.Many("afkortingen", Afkorting.Reader, x => x.Afkortingen, "Afkortingen en waar ze voor staan.");
        o.Computed("doelen", Alle<Doel>.Of("doelen", Doel.Reader), x => new Alle<Doel>([.. x.Opgaven?.Doelen ?? []]), "Alle doelen van alle opgaven.");
        o.Computed("kaders", Alle<Kader>.Of("kaders", Kader.Reader), x => new Alle<Kader>([.. x.Ontwikkelopdrachten?.Kaders ?? []]), "Alle kaders van alle ontwikkelopdrachten.");
        return v => new Beleidsagenda(v.Places)
        {
            Gegevens = v.Get(gegevens),
            Inleiding = v.Get(inleiding),
            Waarom = v.Get(waarom),
            Visie = v.Get(visie),
            Uitgangspunten = v.Get(uitgangspunten),
            Rollen = v.Get(rollen),
            Opgaven = v.Get(opgaven),
            Ontwikkelopdrachten = v.Get(opdrachten),
            Planning = v.Get(planning),
            Begroting = v.Get(begroting),
            Vervolg = v.Get(vervolg),
            Tijdlijn = v.Get(tijdlijn),
            Documenten = v.Get(documenten),
            Wetten = v.Get(wetten),
            Begrippen = v.Get(begrippen),
            Afkortingen = v.Get(afkortingen),
        };
    });
}
