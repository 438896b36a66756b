using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A target that is where it already stands.</summary>
internal sealed class IndicatorStandsStill() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG219", Severity.Warning, "streefwaarde is gelijk aan de nulmeting",
        "Het doel zegt dat er iets verandert, maar de indicator wil uitkomen waar hij nu al staat. Is behouden de bedoeling, zeg dat dan in de naam (‘blijft minstens 31%’) en schakel deze controle voor deze plek uit."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 31%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["indicator.nulmeting", "indicator.streefwaarde"];

    internal override void Check(ModelContext context)
    {
        foreach (var indicator in Indicators.Of(context))
        {
            if (indicator.Nulmeting.Value is not { Length: > 0 } start || !string.Equals(start, indicator.Streefwaarde.Value, StringComparison.OrdinalIgnoreCase)) continue;
            context.Report(this, indicator.Places.Value("streefwaarde"), $"de streefwaarde is `{start}`, en daar staat de indicator nu al", "kijk beide waarden na",
                new RelatedPlace(indicator.Places.Value("nulmeting"), "de nulmeting"));
        }
    }
}
