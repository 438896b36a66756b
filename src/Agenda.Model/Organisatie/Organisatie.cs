using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Who decides, who steers, who does the work, and how much of it.</summary>
public sealed record Organisatie(Kop Kop, ImmutableArray<Orgaan> Organen, ImmutableArray<Team> Teams, Ureninzet? Uren, Places Places) : IPlaced
{
    public static ObjectReader<Organisatie> Reader { get; } = Object<Organisatie>("organisatie", "Wie besluit, wie stuurt en wie het werk doet.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var organen = o.Many("organen", Orgaan.Reader, x => x.Organen, "Besturen, overleggen en opdrachtgevers.");
        var teams = o.Many("teams", Team.Reader, x => x.Teams, "De teams, van binnen naar buiten.");
        var uren = o.Optional("uren", Ureninzet.Reader, x => x.Uren, "Hoeveel uren het werk kost.");
        o.Computed("fte", Getal, x => x.Fte, "De fte’s van alle teams samen, voor zover bekend.");
        o.Computed("fte_open", YesNo, x => x.FteIsOpen, "Of er fte’s bij komen waarvan het aantal niet bekend is.");
        return v => new Organisatie(kop(v), v.Get(organen), v.Get(teams), v.Get(uren), v.Places);
    });

    /// <summary>What is known: members that count per unit without a number of units are left out.</summary>
    public decimal Fte => Teams.Sum(team => team.Fte);

    public bool FteIsOpen => Teams.Any(team => team.Leden.Any(lid => lid.TotaalFte is null));
}

/// <param name="Onder">The id of the body that it answers to.</param>
/// <param name="Stippellijn">Ids of bodies that it advises or exchanges with.</param>
public sealed record Orgaan(
    string? Id,
    string Naam,
    string? Wie,
    ImmutableArray<string> Leden,
    string? Aard,
    string? Rol,
    string? Ritme,
    Verwijzing? Onder,
    ImmutableArray<Verwijzing> Stippellijn,
    Prose? Tekst,
    ImmutableArray<Puntenlijst> Lijsten,
    Places Places) : IPlaced, IItem
{
    public static ObjectReader<Orgaan> Reader { get; } = Object<Orgaan>("orgaan", "Een bestuur, overleg of opdrachtgever.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "Stuurgroep");
        var wie = o.Optional("wie", Line, x => x.Wie, "Wie het is of vormt.", "portefeuillehouders");
        var leden = o.Default("leden", Regels, x => x.Leden, [], "De leden.");
        var soort = o.Optional("soort", Line, x => x.Aard, "Bestuurlijk of ambtelijk.", "bestuurlijk");
        var rol = o.Optional("rol", Line, x => x.Rol, "De rol.", "opdrachtgever");
        var ritme = o.Optional("ritme", Line, x => x.Ritme, "Hoe vaak het bij elkaar komt.", "maandelijks");
        var onder = o.Optional("onder", Reference(), x => x.Onder, "De id van het orgaan waar het onder valt.");
        var stippellijn = o.Default("stippellijn", Verwijzingen, x => x.Stippellijn, [], "De ids van organen of partijen waarmee het losser verbonden is.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat het doet.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Taken, resultaatafspraken.");
        return v => new Orgaan(v.Get(id), v.Get(naam), v.Get(wie), v.Get(leden), v.Get(soort), v.Get(rol), v.Get(ritme), v.Get(onder), v.Get(stippellijn), v.Get(tekst), v.Get(lijsten), v.Places);
    });

    string IItem.Titel => Naam;
}

/// <param name="Ring">How far from the middle, from 0; null for its place in the list.</param>
public sealed record Team(string? Id, string Naam, int? Ring, string? Ritme, Prose? Tekst, ImmutableArray<Teamlid> Leden, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Team> Reader { get; } = Object<Team>("team", "Een team: een ring van de organisatie.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "Kernteam");
        var ring = o.Optional("ring", Number, x => x.Ring, "Hoe ver van het midden, te beginnen bij 0; gaat vanzelf.");
        var ritme = o.Optional("ritme", Line, x => x.Ritme, "Hoe vaak het bij elkaar komt.", "eens in de twee weken");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat het doet.");
        var leden = o.Many("leden", Teamlid.Reader, x => x.Leden, "Wie erin zitten.");
        o.Computed("fte", Getal, x => x.Fte, "De fte’s van het team, voor zover bekend.");
        return v => new Team(v.Get(id), v.Get(naam), v.Get(ring), v.Get(ritme), v.Get(tekst), v.Get(leden), v.Places);
    });

    public decimal Fte => Leden.Sum(lid => lid.TotaalFte ?? 0);

    string IItem.Titel => Naam;
}

/// <param name="Per">The unit that the FTE is for: `basisteam`; null for the member as a whole.</param>
/// <param name="Aantal">How many units there are.</param>
public sealed record Teamlid(string Functie, OrLater<Hoeveelheid> Fte, string? Per, OrLater<int> Aantal, Places Places) : IPlaced
{
    public static ObjectReader<Teamlid> Reader { get; } = Object<Teamlid>("teamlid", "Een functie in een team.", o =>
    {
        var functie = o.Required("functie", Line, x => x.Functie, "De functie.", "Projectleider");
        var fte = o.OrLater("fte", Hoeveelheid.Reader, x => x.Fte, "Hoeveel fte.", "circa 0,5");
        var per = o.Optional("per", Line, x => x.Per, "Waarvoor die fte geldt, als dat niet het geheel is.", "basisteam");
        var aantal = o.OrLater("aantal", Number, x => x.Aantal, "Hoeveel er zijn van wat bij `per` staat.");
        return v => new Teamlid(v.Get(functie), v.Get(fte), v.Get(per), v.Get(aantal), v.Places);
    });

    /// <summary>Null while it is not known.</summary>
    public decimal? TotaalFte => Fte.Value is not { } fte ? null : Per is null ? fte.Waarde : Aantal.Value > 0 ? fte.Waarde * Aantal.Value : null;
}

/// <param name="Grondslag">How hours and FTE are counted.</param>
public sealed record Ureninzet(Hoeveelheid? Totaal, Hoeveelheid? Fte, Hoeveelheid? UrenPerFte, Prose? Grondslag, Places Places) : IPlaced
{
    public static ObjectReader<Ureninzet> Reader { get; } = Object<Ureninzet>("ureninzet", "Hoeveel uren het werk kost, en hoe dat geteld is.", o =>
    {
        var totaal = o.Optional("totaal", Hoeveelheid.Reader, x => x.Totaal, "Alle uren samen.", "circa 3600");
        var fte = o.Optional("fte", Hoeveelheid.Reader, x => x.Fte, "Hetzelfde in fte.", "2,6");
        var uren = o.Optional("uren_per_fte", Hoeveelheid.Reader, x => x.UrenPerFte, "Hoeveel uren één fte is.");
        var grondslag = o.Optional("grondslag", Proza, x => x.Grondslag, "Hoe er geteld is.");
        o.Computed("per_fte", Getal, x => x.PerFte, "Hoeveel uren één fte is, berekend uit het totaal.");
        return v => new Ureninzet(v.Get(totaal), v.Get(fte), v.Get(uren), v.Get(grondslag), v.Places);
    });

    /// <summary>To one decimal; 0 when it cannot be computed.</summary>
    public decimal PerFte => Totaal is { } uren && Fte is { Waarde: > 0 } fte ? decimal.Round(uren.Waarde / fte.Waarde, 1, MidpointRounding.AwayFromZero) : 0;
}
