using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A decision on a day on which no body meets.</summary>
internal sealed class WeekendBesluit() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG256", Severity.Hint, "besluit valt in het weekend",
        "Raden en colleges vergaderen op werkdagen. Deze datum is een zaterdag of zondag. Vaak is het jaar of de dag verkeerd overgenomen."),
    new("planning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: 15 november 2025}\n", "planning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: 13 november 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["besluit.wanneer", "besluitvorming.datum"];

    internal override void Check(ModelContext context)
    {
        Check(context, context.Agenda.Gegevens.Besluit?.Datum);
        foreach (var (besluit, _) in context.Plannings.SelectMany(planning => planning.AlleBesluiten)) Check(context, besluit.Wanneer);
    }

    private void Check(ModelContext context, Moment? moment)
    {
        if (moment is { IsDay: true, Vroegst: { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } day })
            context.Report(this, moment.Span, $"{Days.Write(day)} is een {Days.Weekday(day.DayOfWeek)}", "kijk de datum na");
    }
}
