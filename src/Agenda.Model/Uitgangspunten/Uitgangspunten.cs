using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>The principles that hold for everyone.</summary>
public sealed record Uitgangspunten(string? Titel, Prose? Intro, ImmutableArray<Tekstdeel> Punten, Places Places) : IPlaced
{
    public static ObjectReader<Uitgangspunten> Reader { get; } = Object<Uitgangspunten>("uitgangspunten", "De uitgangspunten die voor iedereen gelden.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Welke uitgangspunten gelden?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var punten = o.Many("punten", Tekstdeel.Reader, x => x.Punten, "De uitgangspunten, elk met een kop.");
        o.Computed("aantal", Number, x => x.Punten.Length, "Hoeveel uitgangspunten er zijn.");
        return v => new Uitgangspunten(v.Get(titel), v.Get(intro), v.Get(punten), v.Places);
    });
}
