using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>Less money than it costs.</summary>
internal sealed class CoverageTooSmall() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG230", Severity.Warning, "dekking is kleiner dan de kosten",
        "In dit jaar is er minder geld dan het plan kost. De raad vraagt dan waar de rest vandaan komt. Vul de dekking aan, of noem het tekort als eigen regel bij `dekking`."),
    new("begroting:\n  eenheid: euro\n  jaren: [2026]\n  posten:\n    - {naam: Huur, bedragen: [100.000]}\n  dekking:\n    - {naam: Algemene middelen, bedragen: [80.000]}\n",
        "begroting:\n  eenheid: euro\n  jaren: [2026]\n  posten:\n    - {naam: Huur, bedragen: [100.000]}\n  dekking:\n    - {naam: Algemene middelen, bedragen: [100.000]}\n"))
{
    public override IReadOnlyList<string> Watches => ["begroting.dekking"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Begroting is not { Dekking.IsEmpty: false } begroting || begroting.Dekking.Any(line => line.Bedragen is null)) return;
        var (costs, coverage) = (begroting.Totalen, begroting.DekkingTotalen);
        for (var i = 0; i < begroting.Jaren.Length; i++)
        {
            if (HasUnknown(begroting.Dekking.Select(line => line.Bedragen), i) || costs[i].Waarde is not { } cost || coverage[i].Waarde is not { } covered || covered >= cost) continue;
            context.Report(this, Place(begroting, i), string.Create(CultureInfo.InvariantCulture, $"voor {begroting.Jaren[i]} is de dekking {Sums.Write(covered)} en kost het {Sums.Write(cost)}: {Sums.Write(cost - covered)} te weinig"),
                "vul de dekking aan, of noem het tekort als regel", new RelatedPlace(begroting.Places.Key("posten"), "de kosten"));
        }
    }

    /// <summary>The amount for the year in the last line; a mark on the key says less.</summary>
    private static SourceSpan Place(Model.Begroting begroting, int year) =>
        begroting.Dekking[^1].Bedragen is { } amounts && year < amounts.PerJaar.Length && amounts.PerJaar[year]?.Span is { IsKnown: true } span ? span : begroting.Places.Key("dekking");

    private static bool HasUnknown(IEnumerable<Model.Bedragen?> lines, int year) =>
        lines.Any(line => line is not null && year < line.PerJaar.Length && line.PerJaar[year] is { Waarde: null });
}
