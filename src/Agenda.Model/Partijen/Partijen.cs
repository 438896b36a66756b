using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Who the document is made by and with, and in what role; the municipalities of the cover come first.</summary>
public sealed record Partijen(Kop Kop, ImmutableArray<Partij> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Partijen> Reader { get; } = Object<Partijen>("partijen", "Gemeenten en andere partijen, elk met een rol.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lijst = o.Many("lijst", Partij.Reader, x => x.Lijst, "De partijen; de gemeenten van de omslag staan er vanzelf bij.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel partijen er in de lijst staan.");
        return v => new Partijen(kop(v), v.Get(lijst), v.Places);
    });
}

/// <param name="Soort">`organisatie`, `adviesbureau`.</param>
/// <param name="EerdereRollen">Roles that it had before.</param>
public sealed record Partij(string? Id, string Naam, string? Soort, string? Rol, ImmutableArray<string> EerdereRollen, Moment? Sinds, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Partij> Reader { get; } = Object<Partij>("partij", "Een gemeente of organisatie die meedoet.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "De Risse Groep");
        var soort = o.Optional("soort", Line, x => x.Soort, "Wat voor partij het is.", "organisatie");
        var rol = o.Optional("rol", Line, x => x.Rol, "De rol bij dit document.", "adviseur");
        var eerder = o.Default("eerdere_rollen", Regels, x => x.EerdereRollen, [], "Rollen die de partij eerder had.", "[opdrachtgever]");
        var sinds = o.Optional("sinds", Moment.Reader, x => x.Sinds, "Sinds wanneer de rol geldt.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        return v => new Partij(v.Get(id), v.Get(naam), v.Get(soort), v.Get(rol), v.Get(eerder), v.Get(sinds), v.Get(tekst), v.Places);
    });

    string IItem.Titel => Naam;
}
