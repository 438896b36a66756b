using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A printed total that the lines do not add up to.</summary>
internal sealed class WrongTotal() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG226", Severity.Error, "gedrukt totaal klopt niet",
        "De posten tellen niet op tot het totaal dat u bij `gedrukt_totaal` opgaf, en afronding verklaart het verschil niet. Een van de bedragen is verkeerd overgenomen, of er ontbreekt een post."),
    new("begroting:\n  eenheid: euro\n  jaren: [2026]\n  posten:\n    - {naam: Zorg, bedragen: [51.700]}\n    - {naam: Jeugd, bedragen: [25.250]}\n  gedrukt_totaal: [79.950]\n",
        "begroting:\n  eenheid: euro\n  jaren: [2026]\n  posten:\n    - {naam: Zorg, bedragen: [51.700]}\n    - {naam: Jeugd, bedragen: [25.250]}\n  gedrukt_totaal: [76.950]\n"))
{
    public override IReadOnlyList<string> Watches => ["begroting.gedrukt_totaal", "post.bedragen"];

    internal override void Check(ModelContext context)
    {
        foreach (var total in PrintedTotal.Differing(context))
        {
            if (Math.Abs(total.Difference) <= total.Rounding) continue;
            var (year, printed, sum) = (total.When, Sums.Write(total.Printed.Waarde!.Value), Sums.Write(total.Sum));
            context.Report(this, total.Printed.Span, string.Create(CultureInfo.InvariantCulture, $"voor {year} staat hier {printed}, en de posten tellen op tot {sum}: {Sums.Write(Math.Abs(total.Difference))} {(total.Difference > 0 ? "te veel" : "te weinig")}"),
                "kijk de posten van dit jaar na", total.Related());
        }
    }
}
