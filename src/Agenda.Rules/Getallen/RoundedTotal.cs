using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A printed total that differs from the sum by no more than rounding can explain.</summary>
internal sealed class RoundedTotal() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG225", Severity.Warning, "gedrukt totaal wijkt af door afronding",
        "De posten tellen net niet op tot het totaal dat u opgaf. Het verschil past bij afronding: de posten zijn afgerond, of het totaal is dat. Een lezer die narekent, struikelt erover. Neem het berekende totaal, of leg het verschil uit."),
    new("begroting:\n  eenheid: miljoen\n  jaren: [2026]\n  posten:\n    - {naam: Zorg, bedragen: [\"5,25\"]}\n    - {naam: Jeugd, bedragen: [\"3,29\"]}\n  gedrukt_totaal: [\"8,53\"]\n",
        "begroting:\n  eenheid: miljoen\n  jaren: [2026]\n  posten:\n    - {naam: Zorg, bedragen: [\"5,25\"]}\n    - {naam: Jeugd, bedragen: [\"3,29\"]}\n  gedrukt_totaal: [\"8,54\"]\n"))
{
    public override IReadOnlyList<string> Watches => ["begroting.gedrukt_totaal", "post.bedragen"];

    internal override void Check(ModelContext context)
    {
        foreach (var total in PrintedTotal.Differing(context))
        {
            if (Math.Abs(total.Difference) > total.Rounding) continue;
            var (year, printed, sum) = (total.When, Sums.Write(total.Printed.Waarde!.Value), Sums.Write(total.Sum));
            context.Report(this, total.Printed.Span, string.Create(CultureInfo.InvariantCulture, $"voor {year} staat hier {printed}, en de posten tellen op tot {sum}: een afrondingsverschil van {Sums.Write(Math.Abs(total.Difference))}"),
                $"schrijf {sum}, of leg het verschil uit", total.Related());
        }
    }
}
