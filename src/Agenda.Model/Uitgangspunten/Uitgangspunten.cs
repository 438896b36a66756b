using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>The principles that hold for everyone.</summary>
public sealed record Uitgangspunten(string? Titel, Prose? Intro, ImmutableArray<Tekstdeel> Punten, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    /// <summary>Principles by subject, with sliders.</summary>
    public ImmutableArray<Uitgangspuntengroep> Groepen { get; init; } = [];

    /// <summary>The principles as points; none when one of them is more than a title and a text.</summary>
    public ImmutableArray<Punt> AlsLijst => Punten.Any(punt => punt.IsSamengesteld) ? [] : [.. Punten.Select(punt => new Punt(punt.Id, null, punt.Titel, punt.Tekst, null, null, [], [], [], punt.Places))];

    /// <summary>The highest value of a slider.</summary>
    public int Schaal { get; init; } = 5;

    /// <summary>Numbered as a list, rather than each with a heading.</summary>
    public Lijstsoort Soort { get; init; } = Lijstsoort.Opsomming;

    public static ObjectReader<Uitgangspunten> Reader { get; } = Object<Uitgangspunten>("uitgangspunten", "De uitgangspunten die voor iedereen gelden.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Welke uitgangspunten gelden?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var punten = o.Many("punten", Tekstdeel.Reader, x => x.Punten, "De uitgangspunten, elk met een kop.");
        o.Computed("aantal", Number, x => x.Punten.Length, "Hoeveel uitgangspunten er zijn.");
        var groepen = o.Many("groepen", Uitgangspuntengroep.Reader, x => x.Groepen, "Uitgangspunten per onderwerp, met schuiven.");
        var schaal = o.Default("schaal", Number, x => x.Schaal, 5, "Tot hoever een schuif loopt.", "5");
        var soort = o.Default("soort", Kadergroep.SoortReader, x => x.Soort, Lijstsoort.Opsomming, "Met `genummerd` zijn de punten een genummerde lijst in plaats van koppen.", "genummerd");
        o.Computed("als_lijst", List(Punt.Reader), x => x.AlsLijst, "De uitgangspunten als punten van een lijst; niets als er een meer is dan een titel en een tekst.");
        var meer = Meer.In(o, x => x.Meer);
        return v => Controleer(v.Context, new Uitgangspunten(v.Get(titel), v.Get(intro), v.Get(punten), v.Places) { Meer = meer(v), Groepen = v.Get(groepen), Schaal = v.Get(schaal), Soort = v.Get(soort) });
    });

    private static Uitgangspunten Controleer(ReadContext context, Uitgangspunten punten)
    {
        foreach (var schuif in punten.Groepen.SelectMany(groep => groep.Schuiven))
        {
            if (schuif.Waarde < 1 || schuif.Waarde > punten.Schaal)
                context.Found.Report(ModelDiagnostics.OffTheScale, schuif.Places.Value("waarde"), $"een schuif loopt van 1 tot {punten.Schaal}, en hier staat {schuif.Waarde}", "kies een waarde op de schaal, of maak `schaal` groter");
        }
        return punten;
    }
}
