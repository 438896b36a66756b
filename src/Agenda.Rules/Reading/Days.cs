using System.Globalization;
using Agenda.Model;

namespace Agenda.Rules.Reading;

/// <summary>The days of moments and phases, and how messages say them.</summary>
internal static class Days
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    public static DateOnly? First(Fase fase) => fase.Wanneer?.Vroegst ?? fase.Fasen.Select(First).Where(day => day is not null).Min();

    public static DateOnly? Last(Fase fase) => fase.Wanneer?.Laatst ?? (fase.Wanneer is null ? fase.Fasen.Select(Last).Where(day => day is not null).Max() : null);

    /// <summary>`23 september 2025`.</summary>
    public static string Write(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    public static string Weekday(DayOfWeek day) => Weekdays[(int)day];

    /// <summary>The day of `dinsdag` and `dinsdagavond`; null for another word.</summary>
    public static DayOfWeek? ReadWeekday(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Weekdays.Length; i++)
        {
            if (word.StartsWith(Weekdays[i], StringComparison.OrdinalIgnoreCase) && word[Weekdays[i].Length..] is "" or "avond" or "middag" or "ochtend" or "morgen" or "nacht") return (DayOfWeek)i;
        }
        return null;
    }

    /// <summary>`december 2025`, `december 2025 en januari 2026`, `3 tot en met 9 maart 2026`: a stretch of days as short as it can be said.</summary>
    public static string Write(DateOnly first, DateOnly last)
    {
        if (first == last) return Write(first);
        var whole = first.Day == 1 && last.AddDays(1).Day == 1;
        if (!whole) return $"{Write(first)} tot en met {Write(last)}";
        var (from, to) = (Month(first), Month(last));
        return from == to ? from : $"{from} tot en met {to}";
    }

    /// <summary>The months that a stretch touches, first and last included: `februari 2025 – maart 2025` is two.</summary>
    public static int CountMonths(DateOnly first, DateOnly last) => (last.Year - first.Year) * 12 + last.Month - first.Month + 1;

    private static string Month(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");
}
