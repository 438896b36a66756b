using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An activity that does not say who does it, or when.</summary>
internal sealed class IncompleteActiviteit() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG222", Severity.Hint, "activiteit zegt niet wie of wanneer",
        "Een activiteit is een afspraak als er staat wie het doet en wanneer. Weet u het nog niet, schrijf dan `wanneer: n.t.b.` of wie het gaat uitzoeken."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten:\n            - {titel: Huiskamers openen, wanneer: 2026}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten:\n            - {titel: Huiskamers openen, wie: bibliotheek, wanneer: 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["activiteit.wie", "activiteit.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var activiteit in context.Doelen.SelectMany(doel => doel.Activiteiten.Value))
        {
            var missing = new List<string>();
            if (activiteit.Wie.IsEmpty) missing.Add("wie het doet");
            if (activiteit.Wanneer is null) missing.Add("wanneer het gebeurt");
            if (missing.Count == 0) continue;
            context.Report(this, activiteit.Places.Value("titel"), $"bij activiteit `{activiteit.Titel}` staat niet {Enumerate.With("en", missing)}", missing.Count == 2 ? "voeg `wie` en `wanneer` toe; `n.t.b.` mag ook" : activiteit.Wie.IsEmpty ? "voeg `wie` toe" : "voeg `wanneer` toe; `n.t.b.` mag ook");
        }
    }
}
