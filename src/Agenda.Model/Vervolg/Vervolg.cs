using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>How it goes on after the decision.</summary>
public sealed record Vervolg(string? Titel, Prose? Intro, ImmutableArray<Tekstdeel> Onderdelen, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Vervolg> Reader { get; } = Object<Vervolg>("vervolg", "Hoe het na het besluit verdergaat.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "En hoe nu verder?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var onderdelen = o.Many("onderdelen", Tekstdeel.Reader, x => x.Onderdelen, "Paragrafen.");
        var meer = Meer.In(o, x => x.Meer, metOnderdelen: false);
        return v => new Vervolg(v.Get(titel), v.Get(intro), v.Get(onderdelen), v.Places) { Meer = meer(v) };
    });
}

/// <summary>Something on the timeline.</summary>
/// <param name="Na">How long after another event it must be; a check holds the two together.</param>
public sealed record Gebeurtenis(string? Id, Moment Wanneer, string Wat, string? Soort, NaGebeurtenis? Na, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Gebeurtenis> Reader { get; } = Object<Gebeurtenis>("gebeurtenis", "Iets op de tijdlijn.", o =>
    {
        var id = o.Id(x => x.Id);
        var wanneer = o.Required("wanneer", Moment.Reader, x => x.Wanneer, "Het moment of de periode.", "februari 2026");
        var wat = o.Required("wat", Line, x => x.Wat, "Wat er gebeurt.", "Evaluatie");
        var soort = o.Optional("soort", Line, x => x.Soort, "Wat voor gebeurtenis het is.", "besluit");
        var na = o.Optional("na", NaGebeurtenis.Reader, x => x.Na, "Hoe lang na iets anders het is; een controle houdt de twee bij elkaar.");
        return v => new Gebeurtenis(v.Get(id), v.Get(wanneer), v.Get(wat), v.Get(soort), v.Get(na), v.Places);
    });

    string IItem.Titel => Wat;
}

/// <summary>A duration after another event.</summary>
public sealed record NaGebeurtenis(Verwijzing Van, Duur Duur, Places Places) : IPlaced
{
    public static ObjectReader<NaGebeurtenis> Reader { get; } = Object<NaGebeurtenis>("na", "Hoe lang na iets anders.", o =>
    {
        var van = o.Required("van", Reference(), x => x.Van, "De id van wat eraan voorafgaat.", "start-agenda");
        var duur = o.Required("duur", Duur.Reader, x => x.Duur, "Hoe lang erna.", "2 jaar");
        return v => new NaGebeurtenis(v.Get(van), v.Get(duur), v.Places);
    });
}
