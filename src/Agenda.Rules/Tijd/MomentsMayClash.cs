using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A decision that may come before what it waits for, given how vague the moments are.</summary>
internal sealed class MomentsMayClash() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG257", Severity.Hint, "twee momenten kunnen botsen",
        "De stap hiervoor hoeft volgens haar moment nog niet klaar te zijn als dit besluit valt: beide vallen bijvoorbeeld in dezelfde maand. Maak de momenten preciezer, of laat het zo als de volgorde vanzelf spreekt."),
    new("planning:\n  stappen:\n    - {wanneer: 1e kwartaal 2019, wat: Opstellen eindrapportage, wie: [werkgroep]}\n    - {wanneer: eind 1e kwartaal 2019, wat: Plan aan de raad, wie: [raad]}\n",
        "planning:\n  stappen:\n    - {wanneer: begin 1e kwartaal 2019, wat: Opstellen eindrapportage, wie: [werkgroep]}\n    - {wanneer: eind 1e kwartaal 2019, wat: Plan aan de raad, wie: [raad]}\n"))
{
    public override IReadOnlyList<string> Watches => ["stap.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var planning in context.Plannings) Check(context, planning.Stappen);
        Check(context, context.Agenda.Marsroute?.Stappen ?? []);
    }

    private void Check(ModelContext context, ImmutableArray<Stap> stappen)
    {
        for (var i = 1; i < stappen.Length; i++)
        {
            if (!Steps.IsDecision(stappen[i]) || stappen[i].Wanneer.Value is not { Vroegst: { } begin, IsDay: false } moment) continue;
            if (stappen[i - 1].Wanneer.Value is not { Laatst: { } end } before || end < begin || before.Vroegst > moment.Laatst) continue;
            context.Report(this, moment.Span, $"`{stappen[i].Wat}` ({moment}) kan vallen voordat `{stappen[i - 1].Wat}` ({before}) klaar is", "maak de momenten preciezer, of laat het zo", new RelatedPlace(before.Span, "de stap ervoor"));
        }
    }
}
