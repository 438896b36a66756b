using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Who does what.</summary>
public sealed record Rollen(string? Titel, Prose? Intro, ImmutableArray<Rol> Lijst, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Rollen> Reader { get; } = Object<Rollen>("rollen", "Wie welke rol heeft.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel.", "Wie heeft welke rol?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea.");
        var lijst = o.Many("lijst", Rol.Reader, x => x.Lijst, "De rollen.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel rollen er zijn.");
        var meer = Meer.In(o, x => x.Meer);
        return v => new Rollen(v.Get(titel), v.Get(intro), v.Get(lijst), v.Places) { Meer = meer(v) };
    });
}

/// <summary>A role and what it asks.</summary>
/// <param name="Kern">In a few words.</param>
public sealed record Rol(string? Id, string Naam, string? Kern, Prose? Tekst, Places Places) : IPlaced, IItem
{
    /// <summary>Traits, challenges.</summary>
    public ImmutableArray<Puntenlijst> Lijsten { get; init; } = [];

    public Prose? Slot { get; init; }

    /// <summary>The roles of the network are named here; they are told in their own part.</summary>
    public bool Netwerkrollen { get; init; }

    public static ObjectReader<Rol> Reader { get; } = Object<Rol>("rol", "Een rol en wat die vraagt.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "Wie de rol heeft.", "Inwoners");
        var kern = o.Optional("kern", Line, x => x.Kern, "De rol in een paar woorden.", "Zelf doen en elkaar helpen");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat de rol inhoudt.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Kenmerken, uitdagingen.");
        var slot = o.Optional("slot", Proza, x => x.Slot, "De laatste alinea.");
        var netwerk = o.Default("netwerkrollen", YesNo, x => x.Netwerkrollen, false, "Of hier de namen van de netwerkrollen staan.", "ja");
        return v => new Rol(v.Get(id), v.Get(naam), v.Get(kern), v.Get(tekst), v.Places) { Lijsten = v.Get(lijsten), Slot = v.Get(slot), Netwerkrollen = v.Get(netwerk) };
    });

    string IItem.Titel => Naam;
}
