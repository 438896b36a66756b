using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A milestone that falls outside the phase under which it stands.</summary>
internal sealed class MijlpaalOutsideFase() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG243", Severity.Warning, "mijlpaal valt buiten haar fase",
        "De mijlpaal hoort bij een fase, maar valt ervoor of erna. Verschuif de mijlpaal, maak de fase langer, of zet de mijlpaal bij de fase waar ze in valt."),
    new("planning:\n  fasen:\n    - titel: Voorbereiden\n      wanneer: oktober 2025 – maart 2026\n      mijlpalen:\n        - {titel: Nulmeting klaar, wanneer: mei 2026}\n",
        "planning:\n  fasen:\n    - titel: Voorbereiden\n      wanneer: oktober 2025 – maart 2026\n      mijlpalen:\n        - {titel: Nulmeting klaar, wanneer: maart 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["mijlpaal.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var fase in context.Fasen)
        {
            foreach (var mijlpaal in fase.Fase.Mijlpalen)
            {
                if (mijlpaal.Wanneer is not { IsOpen: false } moment) continue;
                var (early, late) = (moment.Laatst < fase.Begin, moment.Vroegst > fase.Eind);
                if (early || late)
                    context.Report(this, moment.Span, $"`{mijlpaal.Titel}` ({moment}) valt {(early ? "voor" : "na")} de fase `{fase.Fase.Titel}`", "verschuif de mijlpaal of de fase", new RelatedPlace(fase.Place, "de fase"));
            }
        }
    }
}
