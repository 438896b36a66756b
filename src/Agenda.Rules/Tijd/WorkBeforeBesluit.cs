using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A step that begins before the decision on which it waits.</summary>
internal sealed class WorkBeforeBesluit() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG248", Severity.Warning, "stap begint voor het besluit erboven",
        "De planning begint met een besluit, en een stap daaronder kan al eerder beginnen dan dat besluit. Dan wordt er geld uitgegeven of werk gedaan waar de raad nog over moet beslissen. Verschuif de stap, of zeg dat de voorbereiding vooruitloopt."),
    new("planning:\n  stappen:\n    - {wanneer: juni 2018, wat: Besluit over het traject, wie: [raad]}\n    - {wanneer: 2e en 3e kwartaal 2018, wat: Voorbereiding, wie: [werkgroep]}\n",
        "planning:\n  stappen:\n    - {wanneer: juni 2018, wat: Besluit over het traject, wie: [raad]}\n    - {wanneer: 3e kwartaal 2018, wat: Voorbereiding, wie: [werkgroep]}\n"))
{
    public override IReadOnlyList<string> Watches => ["stap.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var planning in context.Plannings) Check(context, planning);
    }

    private void Check(ModelContext context, Planning planning)
    {
        // Only the decision that all waits on: the first step.
        if (planning.Stappen is not [{ Wanneer.Value: { Vroegst: { } decided } decision } first, ..] || !Steps.IsDecision(first)) return;
        foreach (var stap in planning.Stappen.Skip(1))
        {
            if (stap.Wanneer.Value is { Vroegst: { } begin } moment && begin < decided)
                context.Report(this, moment.Span, $"`{stap.Wat}` ({moment}) kan beginnen voor het besluit erboven ({decision})", "verschuif de stap, of zeg dat de voorbereiding vooruitloopt", new RelatedPlace(decision.Span, "het besluit"));
        }
    }
}
