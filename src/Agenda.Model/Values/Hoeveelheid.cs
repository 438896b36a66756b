using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>A number with what stands around it: `circa 0,5`, `ruim zes miljoen euro`, `15%`, `€ 500`.</summary>
/// <param name="Waarde">With `duizend`, `miljoen` and `miljard` worked out.</param>
/// <param name="Bepaling">`circa`, `ruim`; null for exact.</param>
/// <param name="Eenheid">`euro`, `%`, `jaar`; empty for none.</param>
/// <param name="Tekst">As it was written, and as it prints.</param>
public sealed record Hoeveelheid(decimal Waarde, string? Bepaling, string Eenheid, string Tekst, SourceSpan Span = default)
{
    private static readonly ImmutableArray<string> Bepalingen =
        ["circa", "ca.", "ongeveer", "ruim", "bijna", "ten minste", "tenminste", "minstens", "minimaal", "ten hoogste", "hooguit", "maximaal", "zo’n", "±", "≈"];

    private static readonly SearchValues<char> InNumber = SearchValues.Create("0123456789.,-−");

    private static readonly ImmutableArray<string> Woorden =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    public static Reader<Hoeveelheid> Reader { get; } = Readers.Scalar<Hoeveelheid>(
        new ScalarShape("een hoeveelheid", "Een getal, met wat erbij hoort: `circa 0,5`, `ruim 6 miljoen euro`, `15%`, `€ 500`.", Example: "circa 0,5"),
        TryRead,
        static value => value);

    public override string ToString() => Tekst;

    private static bool TryRead(YamlScalar scalar, ReadContext context, out Hoeveelheid value)
    {
        var text = scalar.Value.Trim();
        var (bepaling, rest) = SplitOffQualifier(text);
        var (getal, eenheid) = SplitOffUnit(rest);
        value = new Hoeveelheid(0, bepaling, eenheid, text, scalar.Span);
        var problem = ParseNumber(getal, out var waarde);
        if (problem == DutchNumber.Problem.None)
        {
            value = value with { Waarde = waarde * Factor(ref eenheid), Eenheid = eenheid };
            return true;
        }
        if (problem == DutchNumber.Problem.Ambiguous)
        {
            var (decimals, whole) = DutchNumber.Readings(getal);
            context.Found.Report(ModelDiagnostics.AmountAmbiguous, scalar.Span, $"`{getal}` kan {decimals} zijn of {whole}", $"schrijf `{decimals}` of `{whole}`");
        }
        else context.Found.Report(ModelDiagnostics.AmountNotUnderstood, scalar.Span, $"in `{text}` staat geen getal op de plek waar dat hoort", "begin met het getal, of met een woord als `circa`: `circa 0,5`, `ruim 6 miljoen euro`, `15%`");
        return false;
    }

    private static (string? Bepaling, string Overig) SplitOffQualifier(string text)
    {
        foreach (var each in Bepalingen)
        {
            if (text.StartsWith(each, true, CultureInfo.InvariantCulture)) return (each, text[each.Length..].TrimStart());
        }
        return (null, text);
    }

    /// <summary>`€ 500` has its unit in front; all others behind, with or without a space.</summary>
    private static (string Getal, string Eenheid) SplitOffUnit(string text)
    {
        if (text.StartsWith('€')) return SplitOffUnit(text[1..].TrimStart()) is var (getal, achter) ? (getal, (achter + " euro").TrimStart()) : default;
        var end = text.AsSpan().IndexOfAnyExcept(InNumber);
        if (end == 0) end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0) return (text, "");
        return (text[..end].TrimEnd('.', ','), text[end..].Trim());
    }

    private static DutchNumber.Problem ParseNumber(string getal, out decimal waarde)
    {
        waarde = getal.ToLowerInvariant() switch { "anderhalf" or "anderhalve" => 1.5m, "half" or "halve" => 0.5m, _ => 0 };
        if (waarde > 0) return DutchNumber.Problem.None;
        waarde = Woorden.IndexOf(getal.ToLowerInvariant());
        return waarde >= 0 ? DutchNumber.Problem.None : DutchNumber.TryParse(getal, out waarde);
    }

    private static decimal Factor(ref string eenheid)
    {
        foreach (var (woord, factor) in ((string, decimal)[])[("duizend", 1_000m), ("miljoen", 1_000_000m), ("miljard", 1_000_000_000m)])
        {
            if (!eenheid.StartsWith(woord, StringComparison.OrdinalIgnoreCase)) continue;
            eenheid = eenheid[woord.Length..].TrimStart();
            return factor;
        }
        return 1;
    }
}
