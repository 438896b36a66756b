using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A moment without a year, where no phase gives it one.</summary>
internal sealed class MomentWithoutYear() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG259", Diagnostics.Severity.Warning, "moment heeft geen jaar",
        "In een fase krijgt een moment zonder jaar het jaar van die fase. Hier is er geen fase met een jaar, dus weet de lezer niet welk jaar u bedoelt, en kan het programma het moment niet op volgorde zetten of in de planning tekenen. Schrijf het jaar erbij."),
    new("tijdlijn:\n  - {wanneer: uiterlijk 23 september, wat: Besluit}\n", "tijdlijn:\n  - {wanneer: uiterlijk 23 september 2025, wat: Besluit}\n"))
{
    public override IReadOnlyList<string> Watches => ["moment"];

    internal override void Check(ModelContext context)
    {
        foreach (var moment in CollectMoments.Of(context.Agenda))
        {
            if (moment is { MistJaar: true, IsOpen: true }) context.Report(this, moment.Span, $"bij `{moment}` staat geen jaar", $"schrijf het jaar erbij: `{moment} 2026`, bijvoorbeeld");
        }
    }
}
