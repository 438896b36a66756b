using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>By what a budget is divided.</summary>
public enum Verdeelsleutel
{
    Gelijk,
    Inwoners,
    Percentages,
}

/// <summary>How the municipalities divide the budget. The shares together are exactly the whole.</summary>
/// <param name="Gedrukt">The shares that the author expects, by municipality.</param>
/// <param name="Aandelen">In the order of the municipalities; computed.</param>
public sealed record Verdeling(
    Verdeelsleutel Sleutel, ImmutableArray<MapEntry<decimal>> Percentages, ImmutableArray<MapEntry<Bedrag>> Gedrukt, Prose? Tekst, ImmutableArray<Aandeel> Aandelen,
    Places Places) : IPlaced
{
    private static readonly ObjectReader<Verdeling> Whole = Object<Verdeling>("verdeling", "Hoe de gemeenten de kosten verdelen.", o =>
    {
        var sleutel = o.Required("sleutel", Choice(
            ("gelijk", Verdeelsleutel.Gelijk, "Elke gemeente evenveel."), ("inwoners", Verdeelsleutel.Inwoners, "Naar het aantal inwoners."),
            ("percentages", Verdeelsleutel.Percentages, "Naar vaste percentages.")), x => x.Sleutel, "Waarnaar verdeeld wordt.", "gelijk");
        var percentages = o.Default("percentages", Map("een gemeente", DeelReaders.Getal), x => x.Percentages, [], "Het percentage van elke gemeente.", "{Weert: 60, Nederweert: 40}");
        var gedrukt = o.Default("gedrukt", Map("een gemeente", Bedrag.Reader), x => x.Gedrukt, [], "Wat elke gemeente in totaal betaalt, ter controle.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        o.Computed("aandelen", List(Aandeel.Reader), x => x.Aandelen, "Wat elke gemeente betaalt, per jaar en in totaal.");
        return v => new Verdeling(v.Get(sleutel), v.Get(percentages), v.Get(gedrukt), v.Get(tekst), [], v.Places);
    });

    /// <summary>Templates and prose see each share by the id or the name of the municipality in small letters: `{{ begroting.verdeling.weert.totaal }}`.</summary>
    public static Reader<Verdeling> Reader { get; } = new ShowById<Verdeling>(Whole, "De id van een gemeente, of haar naam in kleine letters, geeft haar aandeel.", static (verdeling, naam) =>
        verdeling.Aandelen.FirstOrDefault(aandeel => aandeel.Gemeente.Id == naam || Model.Sleutel.Van(null, aandeel.Gemeente.Naam) == naam) is { } aandeel ? Aandeel.Reader.Show(aandeel) : null);

    /// <summary>The same with the shares.</summary>
    /// <param name="totalen">One for each year.</param>
    internal Verdeling Over(ImmutableArray<Gemeente> gemeenten, ImmutableArray<Bedrag> totalen, int decimalen, ReadContext context)
    {
        if (Gewichten(gemeenten, context) is not { } gewichten) return this;
        var delen = totalen.Select(totaal => Verdeel.Naar(totaal.Waarde ?? 0, gewichten, decimalen)).ToImmutableArray();
        return this with
        {
            Aandelen = [.. gemeenten.Select((gemeente, i) => new Aandeel(gemeente, [.. delen.Select(jaar => new Bedrag(jaar[i]))]))],
        };
    }

    /// <summary>Null when they are not known; why was reported.</summary>
    private ImmutableArray<decimal>? Gewichten(ImmutableArray<Gemeente> gemeenten, ReadContext context)
    {
        foreach (var entry in Percentages.Select(entry => (entry.Key, entry.KeySpan)).Concat(Gedrukt.Select(entry => (entry.Key, entry.KeySpan))))
        {
            if (gemeenten.All(gemeente => gemeente.Naam != entry.Key))
                context.Found.Report(ModelDiagnostics.DivisionOverOther, entry.KeySpan, $"`{entry.Key}` is geen gemeente van deze agenda",
                    Spelling.DidYouMean(entry.Key, gemeenten.Select(gemeente => gemeente.Naam)) ?? "noem de gemeenten zoals ze bij `agenda` staan");
        }
        return Sleutel switch
        {
            Verdeelsleutel.Gelijk => [.. gemeenten.Select(_ => 1m)],
            Verdeelsleutel.Inwoners => Inwoners(gemeenten, context),
            _ => Percentueel(gemeenten, context),
        };
    }

    private ImmutableArray<decimal>? Inwoners(ImmutableArray<Gemeente> gemeenten, ReadContext context)
    {
        if (gemeenten.FirstOrDefault(gemeente => gemeente.Inwoners is null) is not { } zonder) return [.. gemeenten.Select(gemeente => (decimal)gemeente.Inwoners!.Value)];
        context.Found.Report(ModelDiagnostics.DivisionIncomplete, Places.Value("sleutel"), $"van {zonder.Naam} is het aantal inwoners niet bekend",
            "zet bij elke gemeente onder `agenda` een regel `inwoners`", new RelatedPlace(zonder.Places.Span, "hier staat die gemeente"));
        return null;
    }

    private ImmutableArray<decimal>? Percentueel(ImmutableArray<Gemeente> gemeenten, ReadContext context)
    {
        var som = Percentages.Sum(entry => entry.Value);
        var compleet = gemeenten.All(gemeente => Percentages.Any(entry => entry.Key == gemeente.Naam));
        if (som == 100 && compleet && Percentages.All(entry => entry.Value >= 0))
            return [.. gemeenten.Select(gemeente => Percentages.First(entry => entry.Key == gemeente.Naam).Value)];
        context.Found.Report(ModelDiagnostics.DivisionIncomplete, Places.Key("percentages"), compleet
            ? $"de percentages zijn samen {DutchNumber.Format(som)}, en geen 100"
            : "niet elke gemeente heeft een percentage", "geef elke gemeente een percentage, samen precies 100",
            [.. Percentages.Select(entry => new RelatedPlace(entry.KeySpan, "telt mee"))]);
        return null;
    }
}

/// <summary>What one municipality pays.</summary>
/// <param name="Bedragen">One for each year.</param>
public sealed record Aandeel(Gemeente Gemeente, ImmutableArray<Bedrag> Bedragen) : IPlaced
{
    public static ObjectReader<Aandeel> Reader { get; } = Object<Aandeel>("aandeel", "Wat één gemeente betaalt.", o =>
    {
        o.Computed("gemeente", Line, x => x.Gemeente.Naam, "De naam van de gemeente.");
        o.Computed("bedragen", List(Bedrag.Reader), x => x.Bedragen, "Het bedrag per jaar.");
        o.Computed("totaal", Bedrag.Reader, x => x.Totaal, "Alle jaren samen.");
        return _ => throw new InvalidOperationException("a share is computed and never read");
    });

    public Bedrag Totaal => Model.Bedragen.Sum(Bedragen);

    public Places Places => Places.None;
}
