namespace Agenda.Model;

/// <summary>What kind of stretch of time a part of a moment names.</summary>
internal enum TimeUnit
{
    /// <summary>Only a number, `2e` or `1`: what it counts comes after the other end of the period.</summary>
    Unknown,
    Day,
    Month,
    Quarter,
    Half,
    Season,
    Week,
    Year,
}

/// <summary>Which part of the stretch: its begin, middle or end.</summary>
internal enum Third
{
    Whole,
    Begin,
    Middle,
    End,
}

/// <summary>One end of a moment: `eind 1e kwartaal 2019`.</summary>
/// <param name="Number">Of the month, quarter, half, season or week.</param>
/// <param name="Day">Of the month; 0 for none.</param>
internal readonly record struct MomentPart(TimeUnit Unit, int Number, int Day, int? Year, Third Third)
{
    /// <summary>Beyond any policy, and far enough from the last day that there is to count on from it.</summary>
    public const int MostYear = 9900;

    /// <summary>Reads the words as one part; null when they mean none.</summary>
    public static MomentPart? Read(ReadOnlySpan<string> words)
    {
        var third = Third.Whole;
        if (words is [var first, .., _] && ReadThird(first) is { } found)
        {
            third = found;
            words = words[1..];
        }
        int? year = null;
        if (words is [.., [_, _, _, _] last] && DutchDates.Number(last) is >= 1000 and <= MostYear and var number)
        {
            year = number;
            words = words[..^1];
        }
        MomentPart? part = words switch
        {
            [] when year is not null => new(TimeUnit.Year, 0, 0, year, third),
            [['q', >= '1' and <= '4'] quarter] => new(TimeUnit.Quarter, quarter[1] - '0', 0, year, third),
            ["week", var week] when DutchDates.Number(week) is >= 1 and <= 53 and var count => new(TimeUnit.Week, count, 0, year, third),
            [var order, "kwartaal"] when DutchDates.Ordinal(order) is >= 1 and <= 4 and var quarter => new(TimeUnit.Quarter, quarter, 0, year, third),
            [var order, "helft" or "halfjaar"] when DutchDates.Ordinal(order) is 1 or 2 => new(TimeUnit.Half, DutchDates.Ordinal(order)!.Value, 0, year, third),
            [var order] when DutchDates.Ordinal(order) is { } ordinal && year is null => new(TimeUnit.Unknown, ordinal, 0, null, third),
            [var day] when DutchDates.Number(day) is >= 1 and <= 31 and var value && year is null => new(TimeUnit.Unknown, value, value, null, third),
            [var season] when Season(season) is { } value => new(TimeUnit.Season, value, 0, year, third),
            [var month] when DutchDates.Month(month) is > 0 and var value => new(TimeUnit.Month, value, 0, year, third),
            [var day, var month] when DutchDates.Month(month) is > 0 and var value && DutchDates.Number(day) is >= 1 and <= 99 and var date => new(TimeUnit.Day, value, date, year, third),
            _ => null,
        };
        return part;
    }

    /// <summary>What the first end of a period leaves out, it has from the second: `half oktober – begin december 2020`, `2e en 3e kwartaal 2018`, `1 – 5 maart`.</summary>
    /// <returns>Null when the two do not go together.</returns>
    public MomentPart? CompleteFrom(MomentPart last)
    {
        var part = this;
        if (part.Unit == TimeUnit.Unknown)
        {
            var most = last.Unit switch { TimeUnit.Day => 31, TimeUnit.Quarter => 4, TimeUnit.Half => 2, _ => 0 };
            if (part.Day > 0 != (last.Unit == TimeUnit.Day) || part.Number > most) return null;
            part = part.Day > 0 ? last with { Day = part.Day, Third = part.Third } : last with { Number = part.Number, Third = part.Third };
        }
        if (part.Year is null && last.Year is { } year) part = part with { Year = part.Unit == last.Unit && part.Number > last.Number ? year - 1 : year };
        return part;
    }

    /// <summary>The day does not exist in its month.</summary>
    public bool IsNoDay => Unit == TimeUnit.Day && (Day < 1 || Day > DateTime.DaysInMonth(Year ?? 2024, Number));

    /// <summary>First and last day; the year must be known and the day exist.</summary>
    public (DateOnly First, DateOnly Last) Days(int fallbackYear)
    {
        var year = Year ?? fallbackYear;
        return Unit switch
        {
            TimeUnit.Day => (new DateOnly(year, Number, Day), new DateOnly(year, Number, Day)),
            TimeUnit.Month => Part(year),
            TimeUnit.Quarter => Months(year, Number * 3 - 2, 3),
            TimeUnit.Half => Months(year, Number * 6 - 5, 6),
            TimeUnit.Season => Months(year, Number * 3, 3),
            TimeUnit.Week => Week(year),
            _ => Months(year, 1, 12),
        };
    }

    private (DateOnly First, DateOnly Last) Part(int year)
    {
        var end = DateTime.DaysInMonth(year, Number);
        var (first, last) = Third switch { Third.Begin => (1, 10), Third.Middle => (11, 20), Third.End => (21, end), _ => (1, end) };
        return (new DateOnly(year, Number, first), new DateOnly(year, Number, last));
    }

    /// <summary>Whole months: the first quarter of them at the begin, the last at the end, and all between in the middle; of three months one each.</summary>
    private (DateOnly First, DateOnly Last) Months(int year, int month, int count)
    {
        var edge = count == 3 ? 1 : count / 4;
        if (count == 6) edge = 2;
        (month, count) = Third switch
        {
            Third.Begin => (month, edge),
            Third.Middle => (month + edge, count - 2 * edge),
            Third.End => (month + count - edge, edge),
            _ => (month, count),
        };
        var first = new DateOnly(year, 1, 1).AddMonths(month - 1);
        return (first, first.AddMonths(count).AddDays(-1));
    }

    private (DateOnly First, DateOnly Last) Week(int year)
    {
        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, Math.Min(Number, System.Globalization.ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));
        return (monday, monday.AddDays(6));
    }

    private static Third? ReadThird(string word) => word switch
    {
        "begin" => Model.Third.Begin,
        "half" or "medio" or "midden" => Model.Third.Middle,
        "eind" or "einde" => Model.Third.End,
        _ => null,
    };

    private static int? Season(string word) => word switch
    {
        "voorjaar" or "lente" => 1,
        "zomer" => 2,
        "najaar" or "herfst" => 3,
        "winter" => 4,
        _ => null,
    };
}
