using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>Hours and FTE that do not say the same, or that nobody can hold against each other.</summary>
internal sealed class HoursAgainstFte() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG232", Severity.Warning, "uren en fte passen niet bij elkaar",
        "Uren en fte zijn twee maten voor hetzelfde werk. Het aantal uren per fte verbindt ze. Staat dat er niet bij, dan kan niemand narekenen; staat het er wel, dan moet het kloppen. Zeg bij `grondslag` hoe er geteld is."),
    new("organisatie:\n  uren: {totaal: circa 3600, fte: \"2,6\"}\n", "organisatie:\n  uren: {totaal: circa 3600, fte: \"2,6\", grondslag: Eén fte is 1.385 uur over de hele looptijd.}\n"))
{
    public override IReadOnlyList<string> Watches => ["ureninzet.totaal", "ureninzet.fte", "ureninzet.uren_per_fte"];

    /// <summary>Rounded figures differ by so much.</summary>
    private const decimal Tolerance = 0.02m;

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Organisatie?.Uren is not { Totaal: { } hours, Fte: { Waarde: > 0 } fte } uren) return;
        if (uren.UrenPerFte is { } said)
        {
            var expected = fte.Waarde * said.Waarde;
            if (Math.Abs(expected - hours.Waarde) > Tolerance * hours.Waarde)
                context.Report(this, hours.Span, $"{Sums.Write(fte.Waarde)} fte van {Sums.Write(said.Waarde)} uur is {Sums.Write(expected)} uur, en hier staat {hours}", "kijk de uren, de fte en de uren per fte na",
                    new RelatedPlace(fte.Span, "de fte"), new RelatedPlace(said.Span, "de uren per fte"));
        }
        else if (uren.Grondslag is null)
            context.Report(this, hours.Span, $"{hours} uur bij {fte} fte is {Sums.Write(uren.PerFte)} uur per fte, en er staat niet hoe er geteld is", "voeg `uren_per_fte` of `grondslag` toe", new RelatedPlace(fte.Span, "de fte"));
    }
}
