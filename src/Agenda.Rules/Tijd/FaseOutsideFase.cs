using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A phase that does not fit in the one that it is part of.</summary>
internal sealed class FaseOutsideFase() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG241", Severity.Warning, "deelfase valt buiten haar fase",
        "Een deelfase begint niet voor de fase waar ze in zit, en eindigt er niet na. Verschuif een van de twee, of laat `wanneer` bij de hoofdfase weg: dan volgt die uit haar deelfasen."),
    new("planning:\n  fasen:\n    - titel: Koers\n      wanneer: maart 2025 – oktober 2025\n      fasen:\n        - {titel: Besluitvorming, wanneer: september 2025 – november 2025}\n",
        "planning:\n  fasen:\n    - titel: Koers\n      wanneer: maart 2025 – november 2025\n      fasen:\n        - {titel: Besluitvorming, wanneer: september 2025 – november 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["fase.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var fase in context.Fasen)
        {
            if (fase.In is not { Fase.Wanneer: { } whole } parent || fase.Fase.Wanneer is null) continue;
            var (early, late) = (fase.Begin < whole.Vroegst, fase.Eind > whole.Laatst);
            if (!early && !late) continue;
            context.Report(this, fase.Place, $"`{fase.Fase.Titel}` {(early ? $"begint voor `{parent.Fase.Titel}`" : $"eindigt na `{parent.Fase.Titel}`")} ({whole})", "verschuif een van de twee fasen",
                new RelatedPlace(parent.Place, $"de fase waar ze in zit"));
        }
    }
}
