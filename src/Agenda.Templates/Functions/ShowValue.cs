using Agenda.Model;
using Agenda.Templates.Shown;

namespace Agenda.Templates.Functions;

/// <summary>The filters that say how a value is shown.</summary>
internal static class ShowValue
{
    private const string NoBreak = "\u00A0";

    private static readonly string[] Words =
    [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien",
        "zeventien", "achttien", "negentien", "twintig",
    ];

    /// <summary>`€ 51.700`, in whole euros where the budget counts in thousands; `€ 5,25 miljoen` where it counts in millions.</summary>
    public static object? Bedrag(FunctionCall call, Eenheid? unit)
    {
        var amount = call[0] switch
        {
            null => null,
            Bedrag own => own,
            _ => new Bedrag(Number(call)),
        };
        if (amount?.Waarde is not { } value) return amount?.ToString();
        var qualifier = amount.Bepaling is { } word ? word + " " : "";
        if (unit == Eenheid.Duizend && call[0] is Bedrag) value *= 1000;
        var million = unit == Eenheid.Miljoen && call[0] is Bedrag ? NoBreak + "miljoen" : "";
        var sign = value < 0 ? "−" : "";
        return $"{qualifier}€{NoBreak}{sign}{DutchNumber.Format(Rounded(Math.Abs(value), million.Length > 0))}{million}";
    }

    public static object? Datum(FunctionCall call) => call[0] switch
    {
        null => null,
        Moment moment => moment.ToString(),
        _ => throw Wrong(call, "`datum` hoort achter een moment"),
    };

    /// <summary>With points between thousands.</summary>
    public static object? Getal(FunctionCall call) => call[0] switch
    {
        null => null,
        Bedrag amount => amount.ToString(),
        _ => DutchNumber.Format(Number(call)),
    };

    /// <summary>Up to twenty in letters, as Dutch does in running text.</summary>
    public static object? Voluit(FunctionCall call)
    {
        if (call[0] is null) return null;
        var number = Number(call);
        return number is >= 0 and <= 20 && decimal.IsInteger(number) ? Words[(int)number] : DutchNumber.Format(number);
    }

    /// <summary>A capital in front; `ij` is one letter.</summary>
    public static object? Hoofdletter(FunctionCall call)
    {
        if (call.Context.ObjectToString(call[0]) is not { Length: > 0 } text) return null;
        var length = text.StartsWith("ij", StringComparison.Ordinal) ? 2 : 1;
        return text[..length].ToUpperInvariant() + text[length..];
    }

    /// <summary>`a, b en c`; of records the key that is named.</summary>
    public static object? Opsomming(FunctionCall call)
    {
        if (call[0] is null) return null;
        if (call[0] is not IEnumerable<object?> list) throw Wrong(call, "`opsomming` hoort achter een lijst");
        var key = call[1] is null ? null : call.Text(1, "de sleutel");
        var words = list.Select(item => Word(call, item, key)).ToList();
        return words.Count switch
        {
            0 => null,
            1 => words[0],
            _ => string.Join(", ", words.Take(words.Count - 1)) + " en " + words[^1],
        };
    }

    private static string Word(FunctionCall call, object? item, string? key)
    {
        if (item is ShownScriptObject shown)
        {
            if (key is null) throw Wrong(call, $"zeg welke sleutel van {shown.Shown.TypeName} in de opsomming komt: `| opsomming \"titel\"`");
            shown.TryGetValue(call.Context, call.Span, key, out item);
        }
        return call.Context.ObjectToString(item) ?? "";
    }

    private static decimal Number(FunctionCall call) => call[0] switch
    {
        decimal value => value,
        long value => value,
        int value => value,
        double value => (decimal)value,
        _ => throw Wrong(call, "hier hoort een getal te staan"),
    };

    /// <summary>Cents where there are any; millions as they were written.</summary>
    private static decimal Rounded(decimal value, bool asWritten)
    {
        if (asWritten) return value;
        var cents = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return decimal.IsInteger(cents) ? decimal.Truncate(cents) : cents + 0.00m;
    }

    private static TemplateFault Wrong(FunctionCall call, string message) => new(call.Span, TemplateDiagnostics.FillError, message);

    /// <summary>How many items a list has, or the list of a part: `opgaven | size`.</summary>
    public static object? Size(FunctionCall call) => call[0] switch
    {
        null => 0L,
        string text => (long)text.Length,
        ShownScriptList list => (long)list.Count,
        ShownScriptObject shown when shown.Shown.TryGet("aantal", out var count) => count,
        ShownScriptObject shown when shown.Shown.TryGet("lijst", out var list) && list is IReadOnlyList<object?> items => (long)items.Count,
        System.Collections.ICollection items => (long)items.Count,
        _ => throw new TemplateFault(call.Span, TemplateDiagnostics.FillError, "`size` telt wat er in een lijst staat"),
    };
}
