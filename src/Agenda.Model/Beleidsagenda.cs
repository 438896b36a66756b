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

    /// <summary>How the document is or was made; the same keys as a planning.</summary>
    public Planning? Traject { get; init; }

    public Partijen? Partijen { get; init; }

    public Kerncijfers? Kerncijfers { get; init; }

    public Kern? Kern { get; init; }

    public Contouren? Contouren { get; init; }

    public Beleidshuis? Beleidshuis { get; init; }

    public Bestanddelen? Bestanddelen { get; init; }

    public Netwerkrollen? Netwerkrollen { get; init; }

    public Samenwerking? Samenwerking { get; init; }

    public Doelenboom? Doelenboom { get; init; }

    public Beleidsvelden? Beleidsvelden { get; init; }

    public Eisen? Eisen { get; init; }

    public Bouwstenen? Bouwstenen { get; init; }

    public Bijeenkomst? Bijeenkomst { get; init; }

    public Participatie? Participatie { get; init; }

    public Organisatie? Organisatie { get; init; }

    public Marsroute? Marsroute { get; init; }

    public Sturing? Sturing { get; init; }

    public Risicos? Risicos { get; init; }

    /// <summary>Chapters of free text.</summary>
    public ImmutableArray<Tekstdeel> Hoofdstukken { get; init; } = [];

    /// <summary>Appendices of free text.</summary>
    public ImmutableArray<Tekstdeel> Bijlagen { get; init; } = [];

    /// <summary>Which parts make which chapters; null when the style decides.</summary>
    public Indeling? Indeling { get; init; }

    public Begrippen? Begrippen { get; init; }

    public ImmutableArray<Afkorting> Afkortingen { get; init; } = [];

    /// <summary>Warnings and hints that are switched off.</summary>
    public ImmutableArray<Controle> Controles { get; init; } = [];

    public static ObjectReader<Beleidsagenda> Reader { get; } = Object<Beleidsagenda>("hoofdonderdelen", "De hoofdonderdelen van een agenda.", o =>
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
        var traject = o.Optional("traject", Planning.Reader, x => x.Traject, "Hoe het document gemaakt wordt; dezelfde sleutels als `planning`.");
        var partijen = o.Optional("partijen", Model.Partijen.Reader, x => x.Partijen, "Gemeenten en andere partijen, elk met een rol.");
        var kerncijfers = o.Optional("kerncijfers", Model.Kerncijfers.Reader, x => x.Kerncijfers, "Losse cijfers die in de tekst terugkomen.");
        var kern = o.Optional("kern", Model.Kern.Reader, x => x.Kern, "De kern van de zaak.");
        var contouren = o.Optional("contouren", Model.Contouren.Reader, x => x.Contouren, "De contouren van wat er moet komen.");
        var beleidshuis = o.Optional("beleidshuis", Model.Beleidshuis.Reader, x => x.Beleidshuis, "Hoe dit document past tussen de andere.");
        var bestanddelen = o.Optional("onderdelen", Model.Bestanddelen.Reader, x => x.Bestanddelen, "Waaruit het product bestaat.");
        var netwerkrollen = o.Optional("netwerkrollen", Model.Netwerkrollen.Reader, x => x.Netwerkrollen, "De rollen die partners kunnen hebben.");
        var samenwerking = o.Optional("samenwerking", Model.Samenwerking.Reader, x => x.Samenwerking, "Manieren om samen te werken, en wat gekozen is.");
        var doelenboom = o.Optional("doelenboom", Model.Doelenboom.Reader, x => x.Doelenboom, "Doelen in lagen met eigen namen.");
        var beleidsvelden = o.Optional("beleidsvelden", Model.Beleidsvelden.Reader, x => x.Beleidsvelden, "Beleidsvelden, elk met begin, einde en opdracht.");
        var eisen = o.Optional("eisen", Model.Eisen.Reader, x => x.Eisen, "Een programma van eisen, per soort.");
        var bouwstenen = o.Optional("bouwstenen", Model.Bouwstenen.Reader, x => x.Bouwstenen, "De bouwstenen waarin het werk is verdeeld.");
        var bijeenkomst = o.Optional("bijeenkomst", Model.Bijeenkomst.Reader, x => x.Bijeenkomst, "Een conferentie of bijeenkomst.");
        var participatie = o.Optional("participatie", Model.Participatie.Reader, x => x.Participatie, "Wie meedoet, hoe, en wanneer.");
        var organisatie = o.Optional("organisatie", Model.Organisatie.Reader, x => x.Organisatie, "Wie besluit, wie stuurt en wie het werk doet.");
        var marsroute = o.Optional("marsroute", Model.Marsroute.Reader, x => x.Marsroute, "De weg erheen, in stappen.");
        var sturing = o.Optional("sturing", Model.Sturing.Reader, x => x.Sturing, "Hoe er gestuurd wordt.");
        var risicos = o.Optional("risicos", Model.Risicos.Reader, x => x.Risicos, "Wat mis kan gaan, en wat eraan gedaan wordt.");
        var hoofdstukken = o.Many("hoofdstukken", Tekstdeel.Reader, x => x.Hoofdstukken, "Vrije hoofdstukken.");
        var bijlagen = o.Many("bijlagen", Tekstdeel.Reader, x => x.Bijlagen, "Vrije bijlagen.");
        var indeling = o.Optional("indeling", Indeling.Reader, x => x.Indeling, "Welke delen samen een hoofdstuk zijn, en in welke volgorde.");
        var controles = o.Many("controles", Controle.Reader, x => x.Controles, "Waarschuwingen en suggesties die u uitschakelt, elk met een reden.");
        o.Computed("doelen", Alle<Doel>.Of("doelen", Doel.Reader), x => new Alle<Doel>([.. x.Opgaven?.Doelen ?? []]), "Alle doelen van alle opgaven.");
        o.Computed("kaders", Alle<Kader>.Of("kaders", Kader.Reader), x => new Alle<Kader>([.. x.Ontwikkelopdrachten?.Kaders ?? []]), "Alle kaders van alle ontwikkelopdrachten.");
        o.Computed("tijdlijn_geplaatst", YesNo, x => x.IsTijdlijnGeplaatst, "Of de tijdlijn bij een paragraaf staat, en dus niet bij het vervolg.");
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
            Begroting = v.Get(begroting)?.VerdeeldOver(v.Get(gegevens).Gemeenten, v.Context),
            Vervolg = v.Get(vervolg),
            Tijdlijn = v.Get(tijdlijn),
            Documenten = v.Get(documenten),
            Wetten = v.Get(wetten),
            Begrippen = v.Get(begrippen),
            Afkortingen = v.Get(afkortingen),
            Controles = v.Get(controles),
            Traject = v.Get(traject),
            Partijen = v.Get(partijen),
            Kerncijfers = v.Get(kerncijfers),
            Kern = v.Get(kern),
            Contouren = v.Get(contouren),
            Beleidshuis = v.Get(beleidshuis),
            Bestanddelen = v.Get(bestanddelen),
            Netwerkrollen = v.Get(netwerkrollen),
            Samenwerking = v.Get(samenwerking),
            Doelenboom = v.Get(doelenboom),
            Beleidsvelden = v.Get(beleidsvelden),
            Eisen = v.Get(eisen),
            Bouwstenen = v.Get(bouwstenen),
            Bijeenkomst = v.Get(bijeenkomst),
            Participatie = v.Get(participatie),
            Organisatie = v.Get(organisatie),
            Marsroute = v.Get(marsroute),
            Sturing = v.Get(sturing),
            Risicos = v.Get(risicos),
            Hoofdstukken = v.Get(hoofdstukken),
            Bijlagen = v.Get(bijlagen),
            Indeling = v.Get(indeling),
        }.Ingedeeld(v.Context);
    }, "de hoofdonderdelen");

    /// <summary>The timeline stands in a section of the author's, and is no chapter of its own.</summary>
    public bool IsTijdlijnGeplaatst => FigurenInTekst.Contains("tijdlijn");

    /// <summary>The figures that the author puts in free text: they stand there, and not in the chapter of their data.</summary>
    public ImmutableHashSet<string> FigurenInTekst
    {
        get
        {
            ImmutableArray<Tekstdeel>[] secties =
            [
                Hoofdstukken, Bijlagen, Inleiding?.Aanleiding ?? [], Inleiding?.Meer.Onderdelen ?? [], Waarom?.Onderdelen ?? [], Visie?.Onderdelen ?? [],
                Uitgangspunten?.Punten ?? [], Uitgangspunten?.Meer.Onderdelen ?? [], Vervolg?.Onderdelen ?? [], Planning?.Meer.Onderdelen ?? [],
                Begroting?.Meer.Onderdelen ?? [], Participatie?.Kop.Onderdelen ?? [], Organisatie?.Kop.Onderdelen ?? [], Sturing?.Kop.Onderdelen ?? [],
            ];
            return [.. secties.SelectMany(Met).SelectMany(sectie => new[] { sectie.Figuur, sectie.Tijdlijn ? "tijdlijn" : null }).OfType<string>()];

            static IEnumerable<Tekstdeel> Met(ImmutableArray<Tekstdeel> secties) => secties.SelectMany(sectie => Met(sectie.Onderdelen).Prepend(sectie));
        }
    }

    private Beleidsagenda Ingedeeld(ReadContext context) => Indeling is null ? this : this with { Indeling = new PlaatsDelen(this, context).Plaats(Indeling) };
}
