using Agenda.Diagnostics;
using Agenda.Rules.Doelen;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A start and a target that are counted in different units.</summary>
internal sealed class UnitsDiffer() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG235", Severity.Warning, "twee waarden met een andere eenheid",
        "Procenten en aantallen zijn niet te vergelijken: of de streefwaarde gehaald is, valt dan niet vast te stellen. Meet begin en eind in dezelfde eenheid."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 3.500 personen, jaar: 2028}\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["indicator.nulmeting", "indicator.streefwaarde", "jaarwaarde.waarde"];

    internal override void Check(ModelContext context)
    {
        foreach (var indicator in Indicators.Of(context))
        {
            if (ReadUnit.Of(indicator.Nulmeting.Value) is not { } start || ReadUnit.Of(indicator.Streefwaarde.Value) is not { } target || !Differ(start, target)) continue;
            context.Report(this, indicator.Places.Value("streefwaarde"), $"de streefwaarde is `{indicator.Streefwaarde.Value}`, en de nulmeting `{indicator.Nulmeting.Value}`", "schrijf beide in dezelfde eenheid",
                new RelatedPlace(indicator.Places.Value("nulmeting"), "de nulmeting"));
        }
        foreach (var cijfer in context.Agenda.Kerncijfers?.Lijst ?? [])
        {
            for (var i = 1; i < cijfer.Reeks.Length; i++)
            {
                var (before, value) = (cijfer.Reeks[i - 1].Waarde, cijfer.Reeks[i].Waarde);
                if (Differ(before.Eenheid, value.Eenheid))
                    context.Report(this, value.Span, $"hier staat `{value}`, en een jaar ervoor `{before}`", "schrijf de hele reeks in dezelfde eenheid", new RelatedPlace(before.Span, "de waarde ervoor"));
            }
        }
    }

    /// <summary>A bare number may be meant in whatever unit the other has, but a percentage never is bare.</summary>
    private static bool Differ(string first, string second) =>
        first != second && (first.Length > 0 && second.Length > 0 || first == "%" || second == "%");
}
