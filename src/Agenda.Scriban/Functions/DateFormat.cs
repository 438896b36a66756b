using System.Globalization;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The `%` codes of `date.to_string` and `date.parse`.</summary>
internal static class DateFormat
{
    /// <summary>Writes a date. `%g` switches to forms of no country; alone, it is `%g` with the current format.</summary>
    public static string Write(DateTime date, string pattern, CultureInfo culture, string currentFormat)
    {
        if (pattern == "%g") pattern = "%g " + currentFormat;
        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            char code = pattern[++i];
            if (code == 'g') culture = CultureInfo.InvariantCulture;
            else text.Append(Part(date, code, culture) ?? "%" + code);
        }

        return text.ToString();
    }

    private static string? Part(DateTime date, char code, CultureInfo culture) => code switch
    {
        'C' => (date.Year / 100).ToString("D2", culture),
        'e' or 'k' or 'l' => date.ToString(NetFormat(code), culture).PadLeft(2),
        'j' => date.DayOfYear.ToString("D3", culture),
        'n' => "\n",
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(culture),
        't' => "\t",
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'U' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday),
        'v' => date.ToString("%d", CultureInfo.InvariantCulture).PadLeft(2)
            + date.ToString("'-'MMM'-'yyyy", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'V' => Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'W' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        // Dates have no place: this is not the machine's offset.
        'Z' => "+00:00",
        '%' => "%",
        'B' => date.ToString("MMMM", culture),
        _ => NetFormat(code) is { } format ? date.ToString(format, culture) : null,
    };

    private static string Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek firstDay) =>
        culture.Calendar.GetWeekOfYear(date, rule, firstDay).ToString("D2", culture);

    /// <summary>The codes of a pattern as .NET writes them. Throws for one that .NET has nothing for.</summary>
    public static string ToNet(BuiltinCall call, string pattern, ref CultureInfo culture)
    {
        var format = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                format.Append(pattern[i]);
                continue;
            }

            char code = pattern[++i];
            if (code == 'g') culture = CultureInfo.InvariantCulture;
            else if ("CjnstuUvVWw%".Contains(code, StringComparison.Ordinal)) throw NotToParse(call, code);
            else format.Append(NetFormat(code) ?? "%" + code);
        }

        return format.ToString();
    }

    private static Exception NotToParse(BuiltinCall call, char code)
    {
        string message = $"The pattern %{code} is not supported for the parse method (Parameter 'pattern')";
        return call.Count > 3 ? call.Fault(message) : new ArgumentFault(1, message);
    }

    private static string? NetFormat(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' or 'B' => "MMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };
}
