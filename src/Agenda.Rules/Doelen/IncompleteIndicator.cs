using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An indicator without where it stands, where it must be, or when.</summary>
internal sealed class IncompleteIndicator() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG213", Severity.Warning, "indicator is niet compleet",
        "Een indicator zegt waar u nu staat (`nulmeting`), waar u wilt zijn (`streefwaarde`) en wanneer (`jaar`). Mist er een, dan valt er later niets te vergelijken. "
        + "Is de nulmeting of de streefwaarde nog niet bekend, schrijf dan waar die komt: `nulmeting: {later: bewonersonderzoek 2026}`."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, meting: telling, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, meting: telling, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["indicator.nulmeting", "indicator.streefwaarde", "indicator.jaar"];

    internal override void Check(ModelContext context)
    {
        foreach (var indicator in Indicators.Of(context))
        {
            var missing = Missing(indicator);
            if (missing.Count == 0) continue;
            context.Report(this, indicator.Places.Value("naam"), $"indicator `{indicator.Naam}` heeft geen {Enumerate.With("en", missing)}",
                missing[0] == "`jaar`" ? "voeg `jaar` toe, wanneer de streefwaarde bereikt moet zijn, of zeg waar dat komt: jaar: {later: jaarplan}" : $"voeg {missing[0]} toe, of zeg waar die komt: {missing[0].Trim('`')}: {{later: jaarplan}}");
        }
    }

    private static List<string> Missing(Indicator indicator)
    {
        var missing = new List<string>();
        if (indicator.Nulmeting is { IsLater: false, Value: null or "" }) missing.Add("`nulmeting`");
        if (indicator.Streefwaarde is { IsLater: false, Value: null or "" }) missing.Add("`streefwaarde`");
        // Without a target there is nothing to reach in a year.
        if (indicator is { Jaar: null, JaarLater: null, Streefwaarde.IsLater: false }) missing.Add("`jaar`");
        return missing;
    }
}
