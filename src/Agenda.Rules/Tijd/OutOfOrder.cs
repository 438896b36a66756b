using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A list in time with an item that comes before the one above it.</summary>
internal sealed class OutOfOrder() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG246", Severity.Warning, "staat niet op volgorde van tijd",
        "Een planning leest van boven naar beneden. Dit onderdeel valt eerder dan dat erboven. Zet ze om, of kijk de momenten na."),
    new("planning:\n  fasen:\n    - {titel: Uitvoeren, wanneer: april 2026 – juni 2026}\n    - {titel: Voorbereiden, wanneer: januari 2026 – maart 2026}\n",
        "planning:\n  fasen:\n    - {titel: Voorbereiden, wanneer: januari 2026 – maart 2026}\n    - {titel: Uitvoeren, wanneer: april 2026 – juni 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["stap.wanneer", "fase.wanneer", "mijlpaal.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var planning in context.Plannings)
        {
            Check(context, planning.Fasen.Select(fase => (fase.Titel, fase.Wanneer)));
            Check(context, planning.Mijlpalen.Select(mijlpaal => (mijlpaal.Titel, mijlpaal.Wanneer)));
            Check(context, planning.Besluiten.Select(besluit => (besluit.Wat, besluit.Wanneer)));
            Check(context, planning.Stappen.Select(stap => (stap.Wat, stap.Wanneer.Value)));
            foreach (var fase in planning.AlleFasen)
            {
                Check(context, fase.Fasen.Select(inner => (inner.Titel, inner.Wanneer)));
                Check(context, fase.Mijlpalen.Select(mijlpaal => (mijlpaal.Titel, mijlpaal.Wanneer)));
            }
        }
        Check(context, (context.Agenda.Marsroute?.Stappen ?? []).Select(stap => (stap.Wat, stap.Wanneer.Value)));
    }

    private void Check(ModelContext context, IEnumerable<(string Title, Moment? When)> items)
    {
        (string Title, Moment When)? before = null;
        foreach (var (title, when) in items)
        {
            if (when is not { IsOpen: false, MistJaar: false }) continue;
            if (before is { } last && IsEarlier(when, last.When))
                context.Report(this, when.Span, $"`{title}` ({when}) valt eerder dan `{last.Title}` ({last.When}), dat erboven staat", "zet ze om, of kijk de momenten na", new RelatedPlace(last.When.Span, "dit staat erboven"));
            before = (title, when);
        }
    }

    /// <summary>It begins and ends earlier: a stretch within another is no mistake.</summary>
    private static bool IsEarlier(Moment moment, Moment before)
    {
        var (begin, end) = (moment.Vroegst ?? moment.Laatst, moment.Laatst ?? moment.Vroegst);
        var (first, last) = (before.Vroegst ?? before.Laatst, before.Laatst ?? before.Vroegst);
        return begin < first && end < last;
    }
}
