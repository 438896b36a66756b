using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A decision that falls outside the phase that it belongs to.</summary>
internal sealed class BesluitAfterFase() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG242", Severity.Warning, "besluit valt buiten zijn fase",
        "Het besluit hoort bij een fase, maar valt erna of ervoor. Dan is de fase te kort, of het besluit hoort bij een andere fase."),
    new("planning:\n  fasen:\n    - id: slot\n      titel: Besluitvorming\n      wanneer: juni 2026 – september 2026\n      besluiten:\n        - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: oktober 2026}\n",
        "planning:\n  fasen:\n    - id: slot\n      titel: Besluitvorming\n      wanneer: juni 2026 – oktober 2026\n      besluiten:\n        - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: oktober 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["besluit.wanneer", "besluit.fase"];

    internal override void Check(ModelContext context)
    {
        foreach (var planning in context.Plannings)
        {
            foreach (var (besluit, own) in planning.AlleBesluiten)
            {
                var fase = own ?? besluit.Fase?.Doel as Fase;
                if (fase is null || besluit.Wanneer is not { IsOpen: false } moment) continue;
                var (early, late) = (moment.Laatst < Days.First(fase), moment.Vroegst > Days.Last(fase));
                if (!early && !late) continue;
                var place = fase.Wanneer?.Span is { IsKnown: true } span ? span : fase.Places.Value("titel");
                context.Report(this, moment.Span, $"`{besluit.Orgaan} {besluit.Wat}` ({moment}) valt {(early ? "voor" : "na")} de fase `{fase.Titel}`", "verschuif het besluit of de fase", new RelatedPlace(place, "de fase"));
            }
        }
    }
}
