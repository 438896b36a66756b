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
    /// <summary>About as many boxes as a page holds.</summary>
    private const int MeestePerFiguur = 26;

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
        o.Computed("figuren", List(Line), x => [.. x.Figuren.Select(figuur => figuur.Naam)], "De namen van de figuren van een verdeelde laag.");
        o.Computed("teksten", YesNo, x => x.HeeftTeksten, "Of elk punt een eigen tekst heeft.");
        return v => new Doellaag(kop(v), v.Get(id), v.Get(enkelvoud), v.Get(meervoud), v.Get(code), v.Get(status), v.Get(indicatoren), v.Get(punten), v.Get(groepen), v.Places);
    });

    /// <summary>
    /// The drawings of a layer that is divided over another, each with a name and as many groups as fit on a page; one group too large for that has a drawing alone.
    /// </summary>
    public ImmutableArray<(string Naam, ImmutableArray<Doelgroepering> Groepen)> Figuren
    {
        get
        {
            var delen = new List<List<Doelgroepering>>();
            foreach (var groep in Groepen)
            {
                if (delen.Count == 0 || delen[^1].Sum(deel => deel.Punten.Length) + groep.Punten.Length > MeestePerFiguur) delen.Add([]);
                delen[^1].Add(groep);
            }
            return [.. delen.Select((deel, i) => (i == 0 ? $"doelenboom-{Id}" : $"doelenboom-{Id}-{i + 1}", (ImmutableArray<Doelgroepering>)[.. deel]))];
        }
    }

    /// <summary>Whether every item has a text of its own: then each has a heading; otherwise they are a list.</summary>
    public bool HeeftTeksten => Punten.All(doel => doel.Tekst is { IsEmpty: false });

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
