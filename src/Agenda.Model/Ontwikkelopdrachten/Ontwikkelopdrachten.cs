using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What must change in the way of working.</summary>
public sealed record Ontwikkelopdrachten(string? Titel, Prose? Intro, ImmutableArray<Ontwikkelopdracht> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Ontwikkelopdrachten> Reader { get; } = Object<Ontwikkelopdrachten>(
        "ontwikkelopdrachten", "Wat er in de manier van werken moet veranderen.", o =>
        {
            var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Hoe gaan we dat organiseren?");
            var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
            var lijst = o.Many("lijst", Ontwikkelopdracht.Reader, x => x.Lijst, "De ontwikkelopdrachten.");
            o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel ontwikkelopdrachten er zijn.");
            return v => new Ontwikkelopdrachten(v.Get(titel), v.Get(intro), v.Get(lijst), v.Places);
        });

    /// <summary>Every kader of every opdracht, in order, without those under another.</summary>
    public IEnumerable<Kader> Kaders => Lijst.SelectMany(opdracht => opdracht.Kadergroepen).SelectMany(groep => groep.Kaders);
}

/// <summary>An assignment to work in another way.</summary>
/// <param name="Kort">For figures and tables.</param>
/// <param name="Opdracht">What is to be done, in the imperative.</param>
/// <param name="Bijdrage">The opgaven that it serves.</param>
public sealed record Ontwikkelopdracht(
    string? Id, string Titel, string? Kort, Prose? Toelichting, ImmutableArray<Terzijde> Terzijdes, ImmutableArray<Puntenlijst> Lijsten,
    ImmutableArray<Kadergroep> Kadergroepen, ImmutableArray<Verwijzing> Zie, Prose? Opdracht, Meenemen? Meenemen, Prose? Slot,
    OrLater<ImmutableArray<Verwijzing>> Bijdrage, OrLater<string> Trekker, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Ontwikkelopdracht> Reader { get; } = Object<Ontwikkelopdracht>(
        "ontwikkelopdracht", "Een opdracht om anders te gaan werken.", o =>
        {
            var id = o.Id(x => x.Id);
            var titel = o.Required("titel", Line, x => x.Titel, "De naam, zoals die overal verschijnt.", "Eén buurtteam per kern");
            var kort = o.Optional("kort", Line, x => x.Kort, "Een kortere naam, voor tabellen en figuren.", "Buurtteam");
            var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Waarom de opdracht nodig is.");
            var terzijdes = o.Many("terzijdes", Terzijde.Reader, x => x.Terzijdes, "Wat ernaast verteld wordt, in een kader.");
            var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Lijsten bij de opdracht. Een lijst zonder titel komt bij de opdracht zelf.");
            var groepen = o.Many("kadergroepen", Kadergroep.Reader, x => x.Kadergroepen, "De spelregels bij de opdracht, in groepen.");
            var zie = o.Many("zie", OneOrMore(Reference()), x => x.Zie, "Ids van wat er ook bij hoort.", "[inkoop]");
            var opdracht = o.Optional("opdracht", Proza, x => x.Opdracht, "De opdracht zelf: wat er gedaan moet worden.");
            var meenemen = o.Optional("meenemen", Meenemen.Reader, x => x.Meenemen, "Wat de uitvoerders daarbij gebruiken.");
            var slot = o.Optional("slot", Proza, x => x.Slot, "De laatste alinea.");
            var bijdrage = o.ManyOrLater("bijdrage", OneOrMore(Reference("opgave")), x => x.Bijdrage, "Ids van de opgaven waar de opdracht aan bijdraagt.", "[meedoen]");
            var trekker = o.OrLater("trekker", Line, x => x.Trekker, "Wie zorgt dat het gebeurt.", "manager Sociaal Domein");
            return v => new Ontwikkelopdracht(
                v.Get(id), v.Get(titel), v.Get(kort), v.Get(toelichting), v.Get(terzijdes), v.Get(lijsten), v.Get(groepen), v.Get(zie),
                v.Get(opdracht), v.Get(meenemen), v.Get(slot), v.Get(bijdrage), v.Get(trekker), v.Places);
        });
}

/// <summary>Something told beside the text.</summary>
public sealed record Terzijde(string Titel, Prose Tekst, Places Places) : IPlaced
{
    public static ObjectReader<Terzijde> Reader { get; } = Object<Terzijde>("terzijde", "Iets dat naast de tekst verteld wordt.", o =>
    {
        var titel = o.Required("titel", Line, x => x.Titel, "De kop.", "Kwetsbaarheden");
        var tekst = o.Required("tekst", Proza, x => x.Tekst, "De tekst.");
        return v => new Terzijde(v.Get(titel), v.Get(tekst), v.Places);
    });
}

/// <summary>What those who carry it out should use.</summary>
public sealed record Meenemen(string? Titel, ImmutableArray<Prose> Punten, ImmutableArray<Publicatie> Documenten, Places Places) : IPlaced
{
    public static ObjectReader<Meenemen> Reader { get; } = Object<Meenemen>("meenemen", "Wat de uitvoerders gebruiken.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De kop.", "Neem mee");
        var punten = o.Many("punten", Proza, x => x.Punten, "Punten.");
        var documenten = o.Many("documenten", Publicatie.Reader, x => x.Documenten, "Publicaties.");
        return v => new Meenemen(v.Get(titel), v.Get(punten), v.Get(documenten), v.Places);
    });
}

/// <summary>A publication by someone else.</summary>
public sealed record Publicatie(string? Id, string Titel, string? Ondertitel, string? Uitgever, Moment? Datum, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Publicatie> Reader { get; } = Object<Publicatie>("publicatie", "Een publicatie van een ander.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De titel.", "Basisfuncties voor lokale teams in kaart");
        var ondertitel = o.Optional("ondertitel", Line, x => x.Ondertitel, "De ondertitel.");
        var uitgever = o.Optional("uitgever", Line, x => x.Uitgever, "Wie het uitgaf.", "KPMG");
        var datum = o.Optional("datum", Moment.Reader, x => x.Datum, "De datum.", "30 september 2019");
        return v => new Publicatie(v.Get(id), v.Get(titel), v.Get(ondertitel), v.Get(uitgever), v.Get(datum), v.Places);
    });
}
