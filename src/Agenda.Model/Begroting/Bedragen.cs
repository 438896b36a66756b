using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>An amount for each year.</summary>
/// <param name="PerJaar">In the order of the budget's years; null where a year was left out.</param>
/// <param name="Jaren">The years as they were written with the amounts; empty when amounts go by order.</param>
public sealed record Bedragen(ImmutableArray<Bedrag?> PerJaar, ImmutableArray<Located<int>> Jaren, SourceSpan Span)
{
    public static Reader<Bedragen> Reader { get; } = new BedragenReader();

    public static Bedrag Sum(IEnumerable<Bedrag?> amounts) => amounts.OfType<Bedrag>().Aggregate(new Bedrag(0), (sum, amount) => sum + amount);

    internal static ImmutableArray<Bedrag> SumPerYear(IEnumerable<Bedragen?> lines, int years) =>
        [.. Enumerable.Range(0, years).Select(year => Sum(lines.Select(line => line is not null && year < line.PerJaar.Length ? line.PerJaar[year] : null)))];

    /// <summary>Every year that is written with an amount, in order.</summary>
    internal static ImmutableArray<int> Years(IEnumerable<Bedragen?> lines) =>
        [.. lines.OfType<Bedragen>().SelectMany(line => line.Jaren).Select(year => year.Value).Distinct().Order()];

    /// <summary>The amounts in the order of the years. An amount for another year, or too many or few by order, is reported.</summary>
    internal Bedragen Over(ImmutableArray<int> years, ReadContext context)
    {
        if (Jaren.IsEmpty)
        {
            if (years.Length > 0 && PerJaar.Length != years.Length)
                context.Found.Report(ModelDiagnostics.AmountsAndYears, Span, $"hier {(PerJaar.Length == 1 ? "staat één bedrag" : $"staan {PerJaar.Length} bedragen")}, en er {(years.Length == 1 ? "is één jaar" : $"zijn {years.Length} jaren")}",
                    PerJaar.Length > years.Length ? "staat er een komma in een bedrag, zet het dan tussen aanhalingstekens: `\"51.700,50\"`" : "schrijf voor elk jaar een bedrag, of `p.m.`");
            return this;
        }
        var amounts = new Bedrag?[years.Length];
        for (var i = 0; i < Jaren.Length; i++)
        {
            var index = years.IndexOf(Jaren[i].Value);
            if (index >= 0) amounts[index] = PerJaar[i];
            else context.Found.Report(ModelDiagnostics.AmountsAndYears, Jaren[i].Span, $"{Jaren[i].Value} is geen jaar van deze begroting",
                $"de jaren zijn {string.Join(", ", years)}; voeg het jaar toe aan `jaren`");
        }
        return this with { PerJaar = [.. amounts] };
    }

    /// <summary>Reads a list of amounts, or amounts with their year.</summary>
    private sealed class BedragenReader : Reader<Bedragen>
    {
        private static readonly Reader<ImmutableArray<Bedrag>> ByOrder = OneOrMore(Bedrag.Reader);
        private static readonly Reader<ImmutableArray<MapEntry<Bedrag>>> ByYear = Map(
            "een jaar", Bedrag.Reader, "^[0-9]{4}$", key => IsYear(key) ? null : $"`{key}` is geen jaar van vier cijfers");

        public override Shape Shape { get; } = new OneOfShape([ByOrder.Shape, ByYear.Shape]);

        public override object? Show(Bedragen value) => value.PerJaar.Cast<object?>().ToArray();

        public override bool TryRead(YamlNode node, ReadContext context, out Bedragen value)
        {
            value = new Bedragen([], [], node.Span);
            // An amount that could not be read was reported; without it the count would be reported too.
            if (node is YamlMapping map)
            {
                if (!ByYear.TryRead(node, context, out var entries) || entries.Length < map.Entries.Length) return false;
                value = value with
                {
                    PerJaar = [.. entries.Select(entry => entry.Value)],
                    Jaren = [.. entries.Select(entry => new Located<int>(int.Parse(entry.Key, CultureInfo.InvariantCulture), entry.KeySpan))],
                };
                return true;
            }
            if (!ByOrder.TryRead(node, context, out var amounts)) return false;
            if (node is YamlSequence list && amounts.Length < list.Items.Length) return false;
            value = value with { PerJaar = [.. amounts] };
            return true;
        }

        private static bool IsYear(string key) => key.Length == 4 && key.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
