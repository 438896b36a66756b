using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>An amount of money in the unit of the budget that it belongs to; the unit is declared there and never inferred.</summary>
/// <param name="Waarde">Null for `p.m.`: known to come, amount unknown.</param>
/// <param name="Bepaling">`circa`, `ruim`, `ten minste`; null for exact.</param>
public sealed record Bedrag(decimal? Waarde, string? Bepaling = null, SourceSpan Span = default)
{
    private static readonly string[] Bepalingen =
        ["circa", "ca.", "ongeveer", "ruim", "bijna", "ten minste", "tenminste", "minstens", "minimaal", "ten hoogste", "hooguit", "maximaal", "±", "≈"];

    public static Reader<Bedrag> Reader { get; } = Readers.Scalar<Bedrag>(
        new ScalarShape("een bedrag", "Een bedrag: `51700`, `51.700` of `51.700,50`; met `circa`, `ruim` of `ten minste` ervoor; of `p.m.`.", Example: "51.700"),
        TryRead,
        static value => value);

    public static Bedrag operator +(Bedrag left, Bedrag right) => new((left.Waarde ?? 0) + (right.Waarde ?? 0), left.Bepaling ?? right.Bepaling);

    /// <summary>As it is printed: `circa 51.700,50`.</summary>
    public override string ToString() => Waarde is { } value ? (Bepaling is null ? "" : Bepaling + " ") + DutchNumber.Format(value) : "p.m.";

    private static bool TryRead(YamlScalar scalar, ReadContext context, out Bedrag value)
    {
        value = new Bedrag(null, null, scalar.Span);
        var text = scalar.Value.Trim();
        if (text is "p.m." or "pm" or "PM" or "p.m") return true;
        var number = text;
        string? qualifier = null;
        foreach (var each in Bepalingen)
        {
            if (!number.StartsWith(each, StringComparison.OrdinalIgnoreCase)) continue;
            (qualifier, number) = (each, number[each.Length..]);
            break;
        }
        number = number.Trim();
        if (number.StartsWith('€')) number = number[1..].Trim();
        if (number.EndsWith(" euro", StringComparison.Ordinal)) number = number[..^5];
        var problem = DutchNumber.TryParse(number, out var amount);
        if (problem == DutchNumber.Problem.None) value = new Bedrag(amount, qualifier, scalar.Span);
        else Report(problem, scalar, number, context);
        return problem == DutchNumber.Problem.None;
    }

    private static void Report(DutchNumber.Problem problem, YamlScalar scalar, string number, ReadContext context)
    {
        if (problem == DutchNumber.Problem.Ambiguous)
        {
            var (decimals, whole) = DutchNumber.Readings(number);
            context.Found.Report(ModelDiagnostics.AmountAmbiguous, scalar.Span, $"`{scalar.Value}` kan {decimals} zijn of {whole}", $"schrijf `\"{decimals}\"` of `{whole}`");
        }
        else context.Found.Report(ModelDiagnostics.AmountNotUnderstood, scalar.Span, $"`{scalar.Value}` is geen bedrag", "schrijf het als `51.700` of `\"51.700,50\"`; weet u het niet, dan `p.m.`");
    }
}

/// <summary>In what a budget counts.</summary>
public enum Eenheid
{
    Euro,
    Duizend,
    Miljoen,
}
