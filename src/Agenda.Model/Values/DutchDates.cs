namespace Agenda.Model;

/// <summary>Names of months, seasons and small numbers in Dutch. Our own table: the program carries no cultures.</summary>
public static class DutchDates
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] Numbers =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    private static readonly string[] Ordinals = ["nulde", "eerste", "tweede", "derde", "vierde", "vijfde"];

    /// <summary>`januari` for 1.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>`1 januari 2026`.</summary>
    public static string Format(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    /// <summary>1 for `januari` and `jan`, in lower case; 0 for another word.</summary>
    public static int Month(string word)
    {
        var index = Array.IndexOf(Months, word);
        if (index < 0) index = Array.IndexOf(Short, word.TrimEnd('.'));
        return index < 0 && word is "sept" or "sept." ? 9 : index + 1;
    }

    /// <summary>The number that digits or a word mean, or null.</summary>
    internal static int? Number(string word)
    {
        if (word.Length is > 0 and <= 4 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) return int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
        var index = Array.IndexOf(Numbers, word.Replace('é', 'e'));
        return index < 0 ? null : index;
    }

    /// <summary>2 for `2e`, `2de` and `tweede`, or null.</summary>
    internal static int? Ordinal(string word)
    {
        var index = Array.IndexOf(Ordinals, word);
        if (index > 0) return index;
        return word is [>= '1' and <= '9', 'e'] or [>= '1' and <= '9', 'd' or 's', 'e' or 't'] or [>= '1' and <= '9', 's', 't', 'e'] ? word[0] - '0' : null;
    }
}
