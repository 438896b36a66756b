using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>One layer of the tree.</summary>
/// <param name="Code">Before the number: `KSF `.</param>
/// <param name="Status">Of every item that has none of its own.</param>
/// <param name="Indicatoren">Where the indicators will be of items that have none.</param>
/// <param name="Groepen">Items under an item of another layer.</param>
public sealed record Doellaag(
    Kop Kop,
    string Id,
    string Enkelvoud,
    string Meervoud,
    string? Code,
    string? Status,
    OrLater<ImmutableArray<Indicator>> Indicatoren,
    ImmutableArray<Boomdoel> Punten,
    ImmutableArray<Doelgroepering> Groepen,
    Places Places) : IPlaced, IItem
{
    public static ObjectReader<Doellaag> Reader { get; } = Object<Doellaag>("doellaag", "Eén laag van de doelenboom.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var id = o.Required("id", Name, x => x.Id, "Waarmee u naar deze laag verwijst, ook in `indeling`.", "doelstellingen");
        var enkelvoud = o.Required("enkelvoud", Line, x => x.Enkelvoud, "Hoe één punt heet.", "doelstelling");
        var meervoud = o.Required("meervoud", Line, x => x.Meervoud, "Hoe de punten samen heten.", "doelstellingen");
        var code = o.Optional("code", Line, x => x.Code, "De letters voor het nummer.", "KSF");
        var status = o.Optional("status", Line, x => x.Status, "De status van elk punt dat er zelf geen heeft.", "oplossingsrichting");
        var indicatoren = o.ManyOrLater("indicatoren", Indicator.Reader, x => x.Indicatoren, "Waar de indicatoren komen van punten die er geen hebben.", "{later: addendum}");
        var punten = o.Many("punten", Boomdoel.Reader, x => x.Punten, "De punten van de laag.");
        var groepen = o.Many("groepen", Doelgroepering.Reader, x => x.Groepen, "De punten, verdeeld over punten van een andere laag.");
        o.Computed("aantal", Number, x => x.Alle.Count(), "Hoeveel punten de laag heeft.");
        return v => new Doellaag(kop(v), v.Get(id), v.Get(enkelvoud), v.Get(meervoud), v.Get(code), v.Get(status), v.Get(indicatoren), v.Get(punten), v.Get(groepen), v.Places);
    });

    /// <summary>Every item, also those in groups, in order.</summary>
    public IEnumerable<Boomdoel> Alle => Punten.Concat(Groepen.SelectMany(groep => groep.Punten));

    string IItem.Titel => Kop.Titel ?? Meervoud;
}

/// <summary>Items of one layer under an item of another.</summary>
/// <param name="Bij">The id of that item.</param>
/// <param name="Nummer">Of that item; filled in when the tree is complete.</param>
/// <param name="Titel">Of that item.</param>
public sealed record Doelgroepering(Verwijzing Bij, Prose? Inleiding, ImmutableArray<Boomdoel> Punten, Prose? Slot, Places Places, string Nummer = "", string Titel = "") : IPlaced
{
    public static ObjectReader<Doelgroepering> Reader { get; } = Object<Doelgroepering>("doelgroepering", "Punten van een laag die bij één punt van een andere laag horen.", o =>
    {
        var bij = o.Required("bij", Reference(), x => x.Bij, "De id van het punt waar deze punten onder vallen.", "d1");
        var inleiding = o.Optional("inleiding", Proza, x => x.Inleiding, "De tekst voor de punten.");
        var punten = o.Many("punten", Boomdoel.Reader, x => x.Punten, "De punten.");
        var slot = o.Optional("slot", Proza, x => x.Slot, "De tekst na de punten.");
        o.Computed("nummer", Line, x => x.Nummer, "Het nummer van het punt waar deze punten onder vallen.");
        o.Computed("titel", Line, x => x.Titel, "De titel van het punt waar deze punten onder vallen.");
        return v => new Doelgroepering(v.Get(bij), v.Get(inleiding), v.Get(punten), v.Get(slot), v.Places);
    });
}
