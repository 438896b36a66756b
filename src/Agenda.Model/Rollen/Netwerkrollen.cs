using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>The roles that partners can play; named in the text, told in full in one place.</summary>
public sealed record Netwerkrollen(Kop Kop, ImmutableArray<Netwerkrol> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Netwerkrollen> Reader { get; } = Object<Netwerkrollen>("netwerkrollen", "De rollen die partners kunnen hebben.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lijst = o.Many("lijst", Netwerkrol.Reader, x => x.Lijst, "De rollen.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel rollen er zijn.");
        return v => new Netwerkrollen(kop(v), v.Get(lijst), v.Places);
    });
}

public sealed record Netwerkrol(string? Id, string Naam, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Netwerkrol> Reader { get; } = Object<Netwerkrol>("netwerkrol", "Een rol van een partner.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "schoonmaker");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat de rol inhoudt.");
        return v => new Netwerkrol(v.Get(id), v.Get(naam), v.Get(tekst), v.Places);
    });

    string IItem.Titel => Naam;
}
