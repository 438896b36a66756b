using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A goal that nobody does anything for.</summary>
internal sealed class DoelWithoutActiviteit() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG212", Severity.Warning, "doel heeft geen activiteiten",
        "Een doel waar niets voor gebeurt, wordt niet gehaald. Staan de activiteiten in een ander stuk, zeg dan waar: `activiteiten: {later: jaarplan}`, "
        + "of voor alle doelen tegelijk bij `opgaven: activiteiten:` met `later: jaarplan`."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["doel.activiteiten", "opgaven.activiteiten"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Opgaven?.Activiteiten?.Later is not null) return;
        foreach (var doel in context.Doelen)
        {
            if (doel.Activiteiten is { IsLater: false, Value.IsEmpty: true })
                context.Report(this, doel.Places.Value("titel"), $"voor doel `{doel.Titel}` staat er geen activiteit", "voeg `activiteiten` toe, of zeg waar ze komen: `activiteiten: {later: jaarplan}`");
        }
    }
}
