using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A goal that nothing measures.</summary>
internal sealed class DoelWithoutIndicator() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG211", Severity.Warning, "doel heeft geen indicatoren",
        "Zonder indicator weet niemand later of het doel dichterbij kwam. Zijn de indicatoren er nog niet, zeg dan waar ze komen: `indicatoren: {later: jaarplan}`. Dat is een goed antwoord."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["doel.indicatoren"];

    internal override void Check(ModelContext context)
    {
        foreach (var doel in context.Doelen)
        {
            if (doel.Indicatoren is { IsLater: false, Value.IsEmpty: true })
                context.Report(this, doel.Places.Value("titel"), $"doel `{doel.Titel}` heeft geen indicatoren", "voeg `indicatoren` toe, of zeg waar ze komen: `indicatoren: {later: jaarplan}`");
        }
    }
}
