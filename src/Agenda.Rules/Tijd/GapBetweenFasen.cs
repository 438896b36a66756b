using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A stretch of time that no phase covers.</summary>
internal sealed class GapBetweenFasen() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG244", Severity.Warning, "gat tussen twee fasen",
        "Tussen het eind van de ene fase en het begin van de volgende ligt een tijd waarin niets gebeurt. Is dat zo bedoeld (vakantie, wachten op een besluit), zeg dat dan en schakel deze controle hier uit. Anders is een van de maanden verkeerd."),
    new("planning:\n  fasen:\n    - {titel: Koers, wanneer: maart 2025 – november 2025}\n    - {titel: Uitvoering, wanneer: januari 2026 – mei 2026}\n",
        "planning:\n  fasen:\n    - {titel: Koers, wanneer: maart 2025 – november 2025}\n    - {titel: Uitvoering, wanneer: december 2025 – mei 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["fase.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var (first, second) in FaseNeighbours.Of(context))
        {
            var (from, to) = (first.Eind!.Value.AddDays(1), second.Begin!.Value.AddDays(-1));
            if (from > to) continue;
            context.Report(this, second.Place, $"tussen `{first.Fase.Titel}` en `{second.Fase.Titel}` ligt {Days.Write(from, to)}, en geen fase gaat daarover", "laat de fasen aansluiten, of zeg waarom er tijd tussen zit",
                new RelatedPlace(first.Place, "hier eindigt de fase ervoor"));
        }
    }
}
