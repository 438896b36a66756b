using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What stands on the cover and in the document's properties: the key `agenda`.</summary>
/// <param name="Soort">`integrale beleidsagenda`.</param>
/// <param name="Stijl">The name of the house style; null for the program's own.</param>
/// <param name="Jaar">The year that the title means.</param>
public sealed record Gegevens(
    string Titel, string? Ondertitel, string? Soort, ImmutableArray<Gemeente> Gemeenten, string? Stijl, string? Status, string? Versie,
    Moment? Datum, int? Jaar, Moment? Periode, Moment? Ingangsdatum, Besluitvorming? Besluit, string? Kenmerk, string? Onderwerp,
    ImmutableArray<string> Trefwoorden, Places Places) : IPlaced
{
    /// <summary>Who wrote it, besides the municipalities.</summary>
    public ImmutableArray<string> Opstellers { get; init; } = [];

    /// <summary>How far it looks ahead: `2023 en verder`.</summary>
    public Moment? Horizon { get; init; }

    /// <summary>Whom it is for.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>The title in the lines of the cover; empty for one line.</summary>
    public ImmutableArray<string> Titelregels { get; init; } = [];

    /// <summary>What must be said on the date, or on its absence.</summary>
    public string? ToelichtingDatum { get; init; }

    /// <summary>Inhabitants of all municipalities together; 0 when one is not known.</summary>
    public int Inwoners => Gemeenten.Any(gemeente => gemeente.Inwoners is null) ? 0 : Gemeenten.Sum(gemeente => gemeente.Inwoners!.Value);

    public static ObjectReader<Gegevens> Reader { get; } = Object<Gegevens>("agenda", "Wat op de omslag staat en in de eigenschappen van het document.", o =>
    {
        var titel = o.Required("titel", Line, x => x.Titel, "De titel van het document.", "Samenlevingsagenda");
        var ondertitel = o.Optional("ondertitel", Line, x => x.Ondertitel, "De regel onder de titel.", "Samen leven in Voorbeeldstad");
        var soort = o.Optional("soort", Line, x => x.Soort, "Wat voor document het is.", "beleidsagenda");
        var gemeenten = o.Many("gemeenten", Gemeente.Reader, x => x.Gemeenten, "De gemeente of gemeenten van wie het document is.");
        var stijl = o.Optional("stijl", Line, x => x.Stijl, "De huisstijl: de naam van een map met een stijl.", "basis");
        var status = o.Optional("status", Line, x => x.Status, "Hoe ver het besluit is; staat op de omslag.", "Voorstel aan de gemeenteraad");
        var versie = o.Optional("versie", Line, x => x.Versie, "Het nummer van deze versie.", "\"1.0\"");
        var datum = o.Optional("datum", Moment.Reader, x => x.Datum, "De datum van deze versie.", "7 oktober 2025");
        var jaar = o.Optional("jaar", Year, x => x.Jaar, "Het jaar waar de titel over gaat.", "2026");
        var periode = o.Optional("periode", Moment.Reader, x => x.Periode, "De jaren waarvoor de agenda geldt.", "2026 – 2028");
        var ingangsdatum = o.Optional("ingangsdatum", Moment.Reader, x => x.Ingangsdatum, "Wanneer de agenda ingaat.", "1 januari 2026");
        var besluit = o.Optional("besluit", Besluitvorming.Reader, x => x.Besluit, "Wie wanneer over de agenda besluit.");
        var kenmerk = o.Optional("kenmerk", Line, x => x.Kenmerk, "Het zaaknummer of registratienummer.", "Z/25/1234");
        var onderwerp = o.Optional("onderwerp", Line, x => x.Onderwerp, "Eén zin over de inhoud, voor de eigenschappen van de pdf.");
        var trefwoorden = o.Many("trefwoorden", Line, x => x.Trefwoorden, "Woorden waarop het document te vinden is.", "[zorg, welzijn]");
        var opstellers = o.Many("opstellers", OneOrMore(Line), x => x.Opstellers, "Wie het document schreven, naast de gemeenten.", "[werkgroep]");
        var horizon = o.Optional("horizon", Moment.Reader, x => x.Horizon, "Hoe ver het document vooruitkijkt.", "2023 en verder");
        var doelgroep = o.Optional("doelgroep", Line, x => x.Doelgroep, "Voor wie het document is.");
        var regels = o.Many("titelregels", Line, x => x.Titelregels, "De titel in de regels van de omslag, als dat er meer zijn.", "[Oriëntatietraject, Sociaal Domein]");
        var overDatum = o.Optional("toelichting_datum", Line, x => x.ToelichtingDatum, "Wat er over de datum te zeggen is, of waarom die er niet is.");
        return v => new Gegevens(
            v.Get(titel), v.Get(ondertitel), v.Get(soort), v.Get(gemeenten), v.Get(stijl), v.Get(status), v.Get(versie), v.Get(datum), v.Get(jaar),
            v.Get(periode), v.Get(ingangsdatum), v.Get(besluit), v.Get(kenmerk), v.Get(onderwerp), v.Get(trefwoorden), v.Places)
        {
            Opstellers = v.Get(opstellers),
            Horizon = v.Get(horizon),
            Doelgroep = v.Get(doelgroep),
            Titelregels = v.Get(regels),
            ToelichtingDatum = v.Get(overDatum),
        };
    });
}

/// <summary>A municipality, or another body, that the document belongs to.</summary>
/// <param name="Rol">`opdrachtgever`; null when there is only one.</param>
/// <param name="EerdereRollen">Roles that it had before.</param>
public sealed record Gemeente(
    string? Id, string Naam, string? Rol, ImmutableArray<string> EerdereRollen, Moment? Sinds, ImmutableArray<string> OntstaanUit, Places Places) : IPlaced, IItem
{
    /// <summary>For a division by inhabitants.</summary>
    public int? Inwoners { get; init; }

    public static ObjectReader<Gemeente> Reader { get; } = Object<Gemeente>("gemeente", "Een gemeente of andere partij van wie het document is.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam, zonder het woord gemeente ervoor.", "Voorbeeldstad");
        var rol = o.Optional("rol", Line, x => x.Rol, "Haar rol in dit document.", "opdrachtgever");
        var eerder = o.Many("eerdere_rollen", Line, x => x.EerdereRollen, "Rollen die zij eerder had.");
        var sinds = o.Optional("sinds", Moment.Reader, x => x.Sinds, "Sinds wanneer de gemeente bestaat.", "1 januari 2019");
        var uit = o.Many("ontstaan_uit", Line, x => x.OntstaanUit, "De gemeenten waaruit zij is ontstaan.", "[Leerdam, Vianen]");
        var inwoners = o.Optional("inwoners", Number, x => x.Inwoners, "Het aantal inwoners, voor een verdeling daarnaar.");
        return v => new Gemeente(v.Get(id), v.Get(naam), v.Get(rol), v.Get(eerder), v.Get(sinds), v.Get(uit), v.Places) { Inwoners = v.Get(inwoners) };
    });

    string IItem.Titel => Naam;
}

/// <summary>Who decides on the document, and when.</summary>
public sealed record Besluitvorming(string? Orgaan, Moment? Datum, string? Kenmerk, string? Toelichting, Places Places) : IPlaced
{
    public static ObjectReader<Besluitvorming> Reader { get; } = Object<Besluitvorming>("besluitvorming", "Wie wanneer over de agenda besluit.", o =>
    {
        var orgaan = o.Optional("orgaan", Line, x => x.Orgaan, "Wie besluit.", "gemeenteraad");
        var datum = o.Optional("datum", Moment.Reader, x => x.Datum, "De dag van het besluit.", "13 november 2025");
        var kenmerk = o.Optional("kenmerk", Line, x => x.Kenmerk, "Het nummer van het besluit.");
        var toelichting = o.Optional("toelichting", Line, x => x.Toelichting, "Hoe het besluit tot stand komt.");
        return v => new Besluitvorming(v.Get(orgaan), v.Get(datum), v.Get(kenmerk), v.Get(toelichting), v.Places);
    });
}
