using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A printed total beside the sum of its lines.</summary>
/// <param name="Year">Its index.</param>
/// <param name="Rounding">How far rounding each line can bring the two apart.</param>
internal readonly record struct PrintedTotal(int Year, Bedrag Printed, decimal Sum, decimal Rounding, Begroting Begroting)
{
    /// <summary>`2018`; what the amounts are for where there are no years.</summary>
    public string When => Begroting.Jaren.Length > 0 ? Begroting.Jaren[Year].ToString(System.Globalization.CultureInfo.InvariantCulture) : Begroting.Periode?.ToString() ?? "het geheel";

    public decimal Difference => Printed.Waarde!.Value - Sum;

    /// <summary>More related places than this is a list, and no help.</summary>
    private const int MostLines = 12;

    /// <summary>The printed totals that do not equal the sum. A year with an unknown amount (`p.m.`) says nothing.</summary>
    public static IEnumerable<PrintedTotal> Differing(ModelContext context)
    {
        if (context.Agenda.Begroting is not { GedruktTotaal: { } printed } begroting) yield break;
        // Three amounts for four years: which year is missing, and so every sum, is not known. It is told on reading.
        if (begroting.Posten.Any(post => post.Bedragen is { } amounts && amounts.PerJaar.Length != begroting.Kolommen)) yield break;
        for (var year = 0; year < Math.Min(printed.PerJaar.Length, begroting.Kolommen); year++)
        {
            var lines = Lines(begroting, year).ToList();
            if (printed.PerJaar[year] is not { Waarde: not null, Bepaling: null } total || lines.Count == 0 || lines.Any(line => line.Waarde is null)) continue;
            var sum = lines.Sum(line => line.Waarde!.Value);
            var step = lines.Append(total).Select(line => Step(line.Waarde!.Value)).Min();
            if (Math.Abs(sum - total.Waarde!.Value) > (begroting.Tolerantie?.Waarde ?? 0)) yield return new PrintedTotal(year, total, sum, step * (lines.Count + 1) / 2, begroting);
        }
    }

    /// <summary>The lines that were counted.</summary>
    public RelatedPlace[] Related()
    {
        var lines = Lines(Begroting, Year).Where(line => line.Span.IsKnown).ToList();
        return lines.Count > MostLines ? [new RelatedPlace(Begroting.Places.Key("posten"), "deze posten zijn opgeteld")] : [.. lines.Select(line => new RelatedPlace(line.Span, "telt mee"))];
    }

    private static IEnumerable<Bedrag> Lines(Begroting begroting, int year) =>
        begroting.Posten.Select(post => post.Bedragen is { } amounts && year < amounts.PerJaar.Length ? amounts.PerJaar[year] : null).OfType<Bedrag>();

    /// <summary>The last decimal of a number: 0,01 for `81,16`, one for `92.950`.</summary>
    private static decimal Step(decimal value) => new(1, 0, 0, false, value.Scale);
}
