using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Figures that stand by themselves and that the text repeats: `{{ kerncijfers.reserve }}`.</summary>
/// <param name="AlleenInTekst">They only feed the text: there is no chapter of figures.</param>
public sealed record Kerncijfers(Kop Kop, ImmutableArray<Kerncijfer> Lijst, bool AlleenInTekst, Places Places) : IPlaced
{
    private static readonly ObjectReader<Kerncijfers> Whole = Object<Kerncijfers>("kerncijfers", "Losse cijfers die in de tekst terugkomen.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lijst = o.Many("lijst", Kerncijfer.Reader, x => x.Lijst, "De cijfers; de tekst noemt ze bij hun id: `{{ kerncijfers.reserve }}`.");
        var alleen = o.Default("alleen_in_tekst", YesNo, x => x.AlleenInTekst, false, "`ja` als de cijfers alleen in de tekst staan, en geen eigen hoofdstuk krijgen.");
        o.Computed("soorten", List(Line), x => x.Soorten, "De soorten waarvan er meer dan één cijfer is.");
        return v => new Kerncijfers(kop(v), v.Get(lijst), v.Get(alleen), v.Places);
    });

    /// <summary>Templates and prose see each figure by its id too.</summary>
    public static Reader<Kerncijfers> Reader { get; } = new ShowById<Kerncijfers>(Whole, "De id van een kerncijfer geeft de waarde ervan, een hoeveelheid.", static (cijfers, id) => cijfers.Find(id) is { } cijfer ? cijfer.Waarde.Value : null);

    /// <summary>Kinds that can be drawn: more than one figure, all in the same unit and of the same thing.</summary>
    public ImmutableArray<string> Soorten =>
    [
        .. Lijst.Where(cijfer => cijfer.Aard is not null && cijfer.Waarde.Value is not null).GroupBy(cijfer => cijfer.Aard!, StringComparer.Ordinal)
            .Where(soort => soort.Count() > 1 && soort.Select(cijfer => (cijfer.Waarde.Value!.Eenheid, cijfer.Per)).Distinct().Count() == 1)
            .Select(soort => soort.Key),
    ];

    public Kerncijfer? Find(string id) => Lijst.FirstOrDefault(cijfer => cijfer.Id == id);
}

/// <param name="Per">`standaard eenheid per jaar`.</param>
/// <param name="Aard">What kind of figure: kinds are never compared in one drawing.</param>
/// <param name="Bij">The id of what it is about.</param>
/// <param name="Reeks">The same through the years.</param>
public sealed record Kerncijfer(
    string Id,
    string Naam,
    OrLater<Hoeveelheid> Waarde,
    string? Per,
    Moment? Wanneer,
    string? Aard,
    Verwijzing? Bij,
    ImmutableArray<Jaarwaarde> Reeks,
    string? Bron,
    Prose? Toelichting,
    Places Places) : IPlaced, IItem
{
    public static ObjectReader<Kerncijfer> Reader { get; } = Object<Kerncijfer>("kerncijfer", "Eén cijfer, met wat erbij hoort.", o =>
    {
        var id = o.Required("id", Name, x => x.Id, "Waarmee de tekst het cijfer noemt.", "reserve");
        var naam = o.Required("naam", Line, x => x.Naam, "Wat het cijfer zegt.", "Reserve sociaal domein");
        var waarde = o.OrLater("waarde", Hoeveelheid.Reader, x => x.Waarde, "Het cijfer, zoals het in de tekst komt.", "ruim 6 miljoen euro");
        var per = o.Optional("per", Line, x => x.Per, "Waarop het cijfer slaat.", "inwoner per jaar");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Voor wanneer het geldt.");
        var soort = o.Optional("soort", Line, x => x.Aard, "Wat voor cijfer het is: bezuiniging, resterend, tekort.");
        var bij = o.Optional("bij", Reference(), x => x.Bij, "Waar het bij hoort.");
        var reeks = o.Many("reeks", Jaarwaarde.Reader, x => x.Reeks, "Hetzelfde cijfer door de jaren.", "[{jaar: 2020, waarde: 3.000}]");
        var bron = o.Optional("bron", Line, x => x.Bron, "Waar het cijfer vandaan komt.");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg.");
        return v => new Kerncijfer(v.Get(id), v.Get(naam), v.Get(waarde), v.Get(per), v.Get(wanneer), v.Get(soort), v.Get(bij), v.Get(reeks), v.Get(bron), v.Get(toelichting), v.Places);
    });

    string IItem.Titel => Naam;
}

/// <summary>A value in a year.</summary>
public sealed record Jaarwaarde(int Jaar, Hoeveelheid Waarde, Places Places) : IPlaced
{
    public static ObjectReader<Jaarwaarde> Reader { get; } = Object<Jaarwaarde>("jaarwaarde", "Een waarde in een jaar.", o =>
    {
        var jaar = o.Required("jaar", Year, x => x.Jaar, "Het jaar.", "2020");
        var waarde = o.Required("waarde", Hoeveelheid.Reader, x => x.Waarde, "De waarde in dat jaar.", "3.000");
        return v => new Jaarwaarde(v.Get(jaar), v.Get(waarde), v.Places);
    });
}
