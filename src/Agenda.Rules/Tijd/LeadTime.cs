using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A lead time that was said, and another that the planning has.</summary>
internal sealed class LeadTime() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG253", Severity.Warning, "doorlooptijd klopt niet met de planning",
        "Bij `kerncijfers` staat hoe lang het werk duurt, en de planning duurt langer of korter. Het programma telt hele maanden, van de eerste tot en met de laatste fase, met de eerste en de laatste maand erbij. Bij `ongeveer` mag het een tiende schelen."),
    new("kerncijfers:\n  lijst:\n    - {id: doorlooptijd, naam: Doorlooptijd, waarde: 6 maanden}\nplanning:\n  fasen:\n    - {titel: Alles, wanneer: januari 2026 – december 2026}\n",
        "kerncijfers:\n  lijst:\n    - {id: doorlooptijd, naam: Doorlooptijd, waarde: 1 jaar}\nplanning:\n  fasen:\n    - {titel: Alles, wanneer: januari 2026 – december 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["kerncijfer.waarde"];

    internal override void Check(ModelContext context)
    {
        if (context.Fasen.IsEmpty || context.Fasen.Any(fase => fase.Begin is null || fase.Eind is null)) return;
        var (first, last) = (context.Fasen.MinBy(fase => fase.Begin)!, context.Fasen.MaxBy(fase => fase.Eind)!);
        var planned = Days.CountMonths(first.Begin!.Value, last.Eind!.Value);
        foreach (var figure in context.Agenda.Kerncijfers?.Lijst ?? [])
        {
            if (!IsLeadTime(figure.Naam) || figure.Waarde.Value is not { } said || Months(said.Eenheid) is not { } unit) continue;
            var months = said.Waarde * unit;
            if (Math.Abs(planned - months) <= (said.Bepaling is null ? 0 : months / 10)) continue;
            context.Report(this, said.Span, string.Create(CultureInfo.InvariantCulture, $"hier staat {said} ({Sums.Write(months)} maanden), en de planning loopt van {Days.Write(first.Begin.Value)} tot en met {Days.Write(last.Eind.Value)}: {planned} maanden, de eerste en de laatste meegeteld"),
                "maak de twee gelijk, of zeg hoe u telt", new RelatedPlace(first.Place, "hier begint de planning"), new RelatedPlace(last.Place, "hier eindigt ze"));
        }
    }

    private static bool IsLeadTime(string name) =>
        name.Contains("looptijd", StringComparison.OrdinalIgnoreCase) || name.StartsWith("duur van", StringComparison.OrdinalIgnoreCase) || name.Equals("duur", StringComparison.OrdinalIgnoreCase);

    private static int? Months(string unit) => unit switch
    {
        "jaar" or "jaren" => 12,
        "maand" or "maanden" => 1,
        _ => null,
    };
}
