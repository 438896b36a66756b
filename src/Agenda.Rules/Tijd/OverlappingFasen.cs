using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>Two phases that share a stretch of time.</summary>
internal sealed class OverlappingFasen() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG245", Severity.Warning, "twee fasen overlappen",
        "Een maand hoort bij twee fasen tegelijk. De lezer weet dan niet welke fase loopt. Lopen ze met opzet naast elkaar, zeg dat dan en schakel deze controle hier uit."),
    new("planning:\n  fasen:\n    - {titel: Plan van aanpak, wanneer: februari 2025 – maart 2025}\n    - {titel: Analyse, wanneer: maart 2025 – april 2025}\n",
        "planning:\n  fasen:\n    - {titel: Plan van aanpak, wanneer: februari 2025}\n    - {titel: Analyse, wanneer: maart 2025 – april 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["fase.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var (first, second) in FaseNeighbours.Of(context))
        {
            if (second.Begin > first.Eind) continue;
            var last = second.Eind < first.Eind ? second.Eind.Value : first.Eind!.Value;
            context.Report(this, second.Place, $"{Days.Write(second.Begin!.Value, last)} hoort bij `{first.Fase.Titel}` en bij `{second.Fase.Titel}`", "laat de ene fase eindigen waar de andere begint, of zeg dat ze naast elkaar lopen",
                new RelatedPlace(first.Place, "de fase ervoor"));
        }
    }
}
