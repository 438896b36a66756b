using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An opgave that says what is wrong, and not what must be reached.</summary>
internal sealed class OpgaveWithoutDoel() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG210", Severity.Warning, "opgave heeft geen doelen",
        "Zonder doel is niet te zeggen wanneer de opgave geslaagd is, en kan de raad er niet op sturen. Schrijf bij `doelen` wat er bereikt moet zijn. Komen de doelen later, zeg dan waar: `doelen: {later: jaarplan}`."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n", "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["opgave.doelen"];

    internal override void Check(ModelContext context)
    {
        foreach (var opgave in context.Opgaven)
        {
            if (opgave is { Doelen.IsEmpty: true, DoelenLater: null }) context.Report(this, opgave.Places.Value("titel"), $"opgave `{opgave.Titel}` heeft geen doelen", "schrijf bij `doelen` wat er bereikt moet zijn, of waar dat komt: `doelen: {later: jaarplan}`");
        }
    }
}
