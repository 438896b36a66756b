using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Who does what.</summary>
public sealed record Rollen(string? Titel, Prose? Intro, ImmutableArray<Rol> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Rollen> Reader { get; } = Object<Rollen>("rollen", "Wie welke rol heeft.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel.", "Wie heeft welke rol?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea.");
        var lijst = o.Many("lijst", Rol.Reader, x => x.Lijst, "De rollen.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel rollen er zijn.");
        return v => new Rollen(v.Get(titel), v.Get(intro), v.Get(lijst), v.Places);
    });
}

/// <summary>A role and what it asks.</summary>
/// <param name="Kern">In a few words.</param>
public sealed record Rol(string? Id, string Naam, string? Kern, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Rol> Reader { get; } = Object<Rol>("rol", "Een rol en wat die vraagt.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "Wie de rol heeft.", "Inwoners");
        var kern = o.Optional("kern", Line, x => x.Kern, "De rol in een paar woorden.", "Zelf doen en elkaar helpen");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat de rol inhoudt.");
        return v => new Rol(v.Get(id), v.Get(naam), v.Get(kern), v.Get(tekst), v.Places);
    });

    string IItem.Titel => Naam;
}
