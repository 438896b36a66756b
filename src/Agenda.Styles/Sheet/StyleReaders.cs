using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Styles.Sheet;

/// <summary>A colour as it was written: `blauw`, `#0b4a78`, `opgave of blauw`, `geen`.</summary>
internal sealed record ColourName(string Text, SourceSpan Span);

/// <summary>A path from the folder of the style in which it was written.</summary>
internal sealed record StylePath(string Text, SourceSpan Span);

/// <summary>Readers for values that only a style has.</summary>
internal static class StyleReaders
{
    /// <summary>The longest length: two metres, in thousandths of a point.</summary>
    private const int LongestLength = 5_669_291;

    /// <summary>In thousandths of a point.</summary>
    public static Reader<int> Length { get; } = Readers.Scalar<int>(
        new ScalarShape("een maat", "Een getal in punten, of met een eenheid: mm, cm of pt.", "^[0-9]+([.,][0-9]+)?( ?(pt|mm|cm))?$", "25 mm"),
        static (YamlScalar scalar, ReadContext context, out int value) =>
        {
            if (TryParseLength(scalar.Value, out value)) return true;
            context.Found.Report(StyleDiagnostics.NotALength, scalar.Span, $"`{scalar.Value}` is geen maat", "schrijf punten (`10.5`) of een getal met een eenheid (`25 mm`)");
            return false;
        },
        static value => (decimal)value / 1000);

    public static Reader<ColourName> NamedColour { get; } = Readers.Scalar<ColourName>(
        new ScalarShape("een kleur", "Een naam uit `kleuren`, `\"#rrggbb\"`, of `opgave of naam`, `tint of naam`.", null, "blauw"),
        static (YamlScalar scalar, ReadContext context, out ColourName value) =>
        {
            value = new ColourName(scalar.Value.Trim(), scalar.Span);
            return true;
        },
        static value => value.Text);

    /// <summary>A colour, or `geen`.</summary>
    public static Reader<ColourName> ColourOrNone { get; } = Readers.Scalar<ColourName>(
        new ScalarShape("een kleur of `geen`", "Een kleur, of `geen` om haar weg te halen.", null, "lucht"),
        static (YamlScalar scalar, ReadContext context, out ColourName value) => NamedColour.TryRead(scalar, context, out value),
        static value => value.Text);

    public static Reader<StylePath> FilePath { get; } = Readers.Scalar<StylePath>(
        new ScalarShape("een pad", "Het pad van een bestand, vanaf de map van de stijl.", null, "lettertypen/Lato-Regular.ttf"),
        static (YamlScalar scalar, ReadContext context, out StylePath value) =>
        {
            value = new StylePath(scalar.Value.Trim(), scalar.Span);
            return true;
        },
        static value => value.Text);

    /// <summary>Text that may be empty: `""` takes away what the style below has.</summary>
    public static Reader<string> AnyText { get; } = Readers.Scalar<string>(
        new ScalarShape("een tekst", "Gewone tekst; `\"\"` voor niets.", MayBeBlank: true),
        static (YamlScalar scalar, ReadContext context, out string value) =>
        {
            value = scalar.Value.Trim();
            return true;
        },
        static value => value);

    private static bool TryParseLength(string text, out int length)
    {
        length = 0;
        var number = text.AsSpan().Trim();
        var (factor, unit) = number switch
        {
            [.., 'm', 'm'] => (72_000m / 25.4m, 2),
            [.., 'c', 'm'] => (720_000m / 25.4m, 2),
            [.., 'p', 't'] => (1000m, 2),
            _ => (1000m, 0),
        };
        number = number[..^unit].TrimEnd();
        if (number.Length is 0 or > 12 || !char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(number[^1])) return false;
        if (!decimal.TryParse(number.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        value = decimal.Round(value * factor);
        if (value > LongestLength) return false;
        length = (int)value;
        return true;
    }
}
