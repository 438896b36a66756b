using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A target without an indicator, in a layer where others have theirs.</summary>
internal sealed class TargetWithoutIndicator() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG223", Severity.Warning, "target heeft geen indicatoren",
        "Andere punten van deze laag hebben een indicator, dit punt niet, en er staat niet waar die komt. Zet bij de laag `indicatoren: {later: addendum}`: dan geldt dat voor elk punt zonder."),
    new("doelenboom:\n  lagen:\n    - id: targets\n      enkelvoud: target\n      meervoud: targets\n      punten:\n        - titel: Meer zelfredzame inwoners\n          indicatoren: [{naam: Inwoners die zichzelf redden, bron: enquête, nulmeting: 70%, streefwaarde: 75%, jaar: 2025}]\n        - titel: Minder eenzaamheid\n",
        "doelenboom:\n  lagen:\n    - id: targets\n      enkelvoud: target\n      meervoud: targets\n      indicatoren: {later: addendum}\n      punten:\n        - titel: Meer zelfredzame inwoners\n          indicatoren: [{naam: Inwoners die zichzelf redden, bron: enquête, nulmeting: 70%, streefwaarde: 75%, jaar: 2025}]\n        - titel: Minder eenzaamheid\n"))
{
    public override IReadOnlyList<string> Watches => ["boomdoel.indicatoren", "doellaag.indicatoren"];

    internal override void Check(ModelContext context)
    {
        foreach (var laag in context.Agenda.Doelenboom?.Lagen ?? [])
        {
            if (laag.Indicatoren.IsLater || laag.Alle.All(punt => punt.Indicatoren.Value.IsDefaultOrEmpty)) continue;
            foreach (var punt in laag.Alle)
            {
                if (punt.Indicatoren is { IsLater: false, Value.IsEmpty: true })
                    context.Report(this, punt.Places.Value("titel"), $"{laag.Enkelvoud} `{punt.Titel}` heeft geen indicatoren", "voeg ze toe, of zet bij de laag `indicatoren: {later: addendum}`");
            }
        }
    }
}
