using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Fields of policy, each with where it stands, where it must go, and what that asks.</summary>
public sealed record Beleidsvelden(Kop Kop, ImmutableArray<Beleidsveld> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Beleidsvelden> Reader { get; } = Object<Beleidsvelden>("beleidsvelden", "Beleidsvelden, elk met begin, einde en opdracht.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lijst = o.Many("lijst", Beleidsveld.Reader, x => x.Lijst, "De beleidsvelden.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel beleidsvelden er zijn.");
        return v => new Beleidsvelden(kop(v), v.Get(lijst), v.Places);
    });
}

/// <param name="Ontwikkelingen">What changes outside.</param>
/// <param name="Eind">The end scale: what it must become.</param>
/// <param name="Aanvang">The start scale: what it is now.</param>
public sealed record Beleidsveld(
    string? Id,
    string Titel,
    string? Kort,
    Prose? Ontwikkelingen,
    Prose? Eisen,
    ImmutableArray<Punt> Eind,
    ImmutableArray<Punt> Aanvang,
    Prose? OpdrachtIntro,
    ImmutableArray<Punt> Opdracht,
    Lijstsoort OpdrachtSoort,
    ImmutableArray<Puntenlijst> Lijsten,
    ImmutableArray<Dilemma> Dilemmas,
    ImmutableArray<Gebeurtenis> Momenten,
    Prose? Slot,
    Places Places) : IPlaced, IItem
{
    /// <summary>By which figures are named: the id, or words of the title.</summary>
    public string Sleutel => Model.Sleutel.Van(Id, Titel);

    public static ObjectReader<Beleidsveld> Reader { get; } = Object<Beleidsveld>("beleidsveld", "Eén beleidsveld.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De kop.", "Ontwikkelopdracht jeugd");
        var kort = o.Optional("kort", Line, x => x.Kort, "De naam van het veld.", "Jeugd");
        var ontwikkelingen = o.Optional("ontwikkelingen", Proza, x => x.Ontwikkelingen, "Wat er buiten de gemeente verandert.");
        var eisen = o.Optional("eisen", Proza, x => x.Eisen, "Wat dat van de gemeente vraagt.");
        var eind = o.Default("eind", DeelReaders.Punten, x => x.Eind, [], "De eindschaal: hoe het moet worden.");
        var aanvang = o.Default("aanvang", DeelReaders.Punten, x => x.Aanvang, [], "De aanvangsschaal: hoe het nu is.");
        var opdrachtIntro = o.Optional("opdracht_intro", Proza, x => x.OpdrachtIntro, "De tekst voor de opdracht.");
        var opdracht = o.Default("opdracht", DeelReaders.Punten, x => x.Opdracht, [], "De opdracht.");
        var opdrachtSoort = o.Default("opdracht_soort", Kadergroep.SoortReader, x => x.OpdrachtSoort, Lijstsoort.Opsomming, "Of de punten van de opdracht een nummer hebben.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Aandachtspunten, keuzes.");
        var dilemmas = o.Many("dilemmas", Dilemma.Reader, x => x.Dilemmas, "Wat aan elkaar trekt.");
        var momenten = o.Many("momenten", Gebeurtenis.Reader, x => x.Momenten, "Wanneer er wat verandert.");
        var slot = o.Optional("slot", Proza, x => x.Slot, "De laatste tekst.");
        o.Computed("sleutel", Line, x => x.Sleutel, "Hoe de figuur met de dilemma’s heet.");
        return v => new Beleidsveld(v.Get(id), v.Get(titel), v.Get(kort), v.Get(ontwikkelingen), v.Get(eisen), v.Get(eind), v.Get(aanvang), v.Get(opdrachtIntro), v.Get(opdracht), v.Get(opdrachtSoort), v.Get(lijsten), v.Get(dilemmas), v.Get(momenten), v.Get(slot), v.Places);
    });
}

/// <summary>Two things that pull at each other.</summary>
public sealed record Dilemma(string Links, string Rechts, Prose? Toelichting, Places Places) : IPlaced
{
    public static ObjectReader<Dilemma> Reader { get; } = Object<Dilemma>("dilemma", "Twee dingen die aan elkaar trekken.", o =>
    {
        var links = o.Required("links", Line, x => x.Links, "Het ene.", "Wijkgericht");
        var rechts = o.Required("rechts", Line, x => x.Rechts, "Het andere.", "Specialisatie");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg.");
        return v => new Dilemma(v.Get(links), v.Get(rechts), v.Get(toelichting), v.Places);
    });
}
