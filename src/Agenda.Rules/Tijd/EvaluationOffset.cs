using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>An evaluation "two years after the start" that is planned in another year.</summary>
internal sealed class EvaluationOffset() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG252", Severity.Warning, "moment klopt niet met de afstand tot iets anders",
        "Bij `na` staat hoe lang na iets anders dit gebeurt. De datum die erbij staat, ligt daar niet. Een van de drie is niet bijgewerkt: de datum, de afstand, of het eerdere moment."),
    new("tijdlijn:\n  - {id: start, wanneer: \"2021\", wat: Start}\n  - {wanneer: \"2024\", wat: Evaluatie, na: {van: start, duur: 2 jaar}}\n",
        "tijdlijn:\n  - {id: start, wanneer: \"2021\", wat: Start}\n  - {wanneer: \"2023\", wat: Evaluatie, na: {van: start, duur: 2 jaar}}\n"))
{
    public override IReadOnlyList<string> Watches => ["gebeurtenis.wanneer", "gebeurtenis.na", "na.duur"];

    internal override void Check(ModelContext context)
    {
        foreach (var item in context.Agenda.Tijdlijn)
        {
            if (item.Na is not { } na || item.Wanneer.IsOpen || When(na.Van.Doel) is not { IsOpen: false } start) continue;
            var (first, last) = na.Duur.Na(start);
            if (!(item.Wanneer.Laatst < first || item.Wanneer.Vroegst > last)) continue;
            context.Report(this, item.Wanneer.Span, $"hier staat {item.Wanneer}, en {na.Duur} na {start} is {Expected(first, last)}", "kijk de datum, de afstand en het eerdere moment na",
                new RelatedPlace(start.Span, "vanaf hier geteld"), new RelatedPlace(na.Duur.Span, "de afstand"));
        }
    }

    private static Moment? When(object? item) => item switch
    {
        Gebeurtenis gebeurtenis => gebeurtenis.Wanneer,
        Fase fase => fase.Wanneer,
        Mijlpaal mijlpaal => mijlpaal.Wanneer,
        Besluit besluit => besluit.Wanneer,
        _ => null,
    };

    private static string Expected(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } to) when from == to || from.Year == to.Year && from.DayOfYear == 1 && to.AddDays(1).DayOfYear == 1 => from == to ? Days.Write(from) : from.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ({ } from, { } to) => Days.Write(from, to),
        ({ } from, null) => $"vanaf {Days.Write(from)}",
        (null, { } to) => $"uiterlijk {Days.Write(to)}",
        _ => "onbekend",
    };
}
