using System.Globalization;
using Agenda.Diagnostics;

namespace Agenda.Model;

/// <summary>A moment, or why there is none.</summary>
internal readonly record struct ParsedMoment(Moment? Moment, DiagnosticKind? Kind = null, string? Message = null, string? Hint = null);

/// <summary>Understands moments as policy writes them. Each form has a line in MomentTests.</summary>
internal static class ParseMoment
{
    /// <param name="year">For what has no year of its own.</param>
    public static ParsedMoment Parse(string text, int? year = null)
    {
        var written = text.Trim();
        if (Number(written) is { } date) return date;
        var words = MomentWords.Split(written);
        if (words is ["n.t.b." or "ntb" or "n.n.b." or "doorlopend" or "continu" or "jaarlijks"] or ["nog", "niet", "bekend"] or ["nader", "te", "bepalen"] or ["elk", "jaar"])
            return new(new Moment(written, null, null));
        if (ParseDuration.Take(words, out var count) is { } duration) return Duration(written, duration with { Geschreven = written }, words.AsSpan(count));
        return Bounded(written, words, year);
    }

    /// <summary>`2025-03`, `2025-03-14`, `14-03-2025`: printed in words.</summary>
    private static ParsedMoment? Number(string text)
    {
        var parts = text.Split('-');
        if (parts.Length is not (2 or 3) || parts.Any(part => part.Length is 0 or > 4 || part.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)) return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (parts.Length == 3 && parts[2].Length == 4) Array.Reverse(numbers);
        else if (parts[0].Length != 4 || parts[1].Length > 2) return null;
        var (year, month, day) = (numbers[0], numbers[1], numbers.Length == 3 ? numbers[2] : 0);
        if (year is < 1000 or > MomentPart.MostYear || month is < 1 or > 12 || (parts.Length == 3 && (day < 1 || day > DateTime.DaysInMonth(year, month)))) return NoDay(text);
        var first = new DateOnly(year, month, Math.Max(1, day));
        return parts.Length == 3
            ? new(new Moment(text, first, first) { Print = DutchDates.Format(first) })
            : new(new Moment(text, first, first.AddMonths(1).AddDays(-1)) { Print = $"{DutchDates.MonthName(month)} {year}" });
    }

    private static ParsedMoment Duration(string written, Duur duration, ReadOnlySpan<string> rest)
    {
        if (rest.IsEmpty) return new(new Moment(written, null, null, duration));
        if (rest is not ["na", ..]) return NotUnderstood(written);
        var (first, last) = Bounded(written, rest[1..].ToArray(), null).Moment is { MistJaar: false } after ? duration.Na(after) : (null, null);
        return new(new Moment(written, first, last, duration));
    }

    /// <summary>A period with a word before or after it that opens it at one side.</summary>
    private static ParsedMoment Bounded(string written, ReadOnlySpan<string> words, int? year)
    {
        var open = words is [var first, _, ..] ? first : "";
        if (open is "circa" or "ca." or "±" or "ongeveer" or "rond" or "per" or "op") return Bounded(written, words[1..], year);
        if (words is [.., "e.v."] or [.., "en", "verder" or "later" or "daarna"]) return Open(written, words[..(words[^1] == "e.v." ? ^1 : ^2)], year, static days => (days.First, null));
        return open switch
        {
            "uiterlijk" => Open(written, words is [_, "op" or "per" or "voor", ..] ? words[2..] : words[1..], year, static days => (null, days.Last)),
            "voor" or "vóór" => Open(written, words[1..], year, static days => (null, days.First.AddDays(-1))),
            "vanaf" or "sinds" => Open(written, words[1..], year, static days => (days.First, null)),
            "na" or "ná" => After(written, words[1..], year),
            _ => Period(written, words, year),
        };
    }

    /// <summary>After a season of a year means: later in that year. After anything else is open.</summary>
    private static ParsedMoment After(string written, ReadOnlySpan<string> words, int? year)
    {
        var isSeason = MomentPart.Read(words) is { Unit: TimeUnit.Season };
        return Open(written, words, year, days => (days.Last.AddDays(1), isSeason && days.Last.Month < 12 ? new DateOnly(days.First.Year, 12, 31) : null));
    }

    private static ParsedMoment Open(
        string written, ReadOnlySpan<string> words, int? year, Func<(DateOnly First, DateOnly Last), (DateOnly? First, DateOnly? Last)> bound)
    {
        var inner = Period(written, words, year);
        if (inner.Moment is not { Vroegst: { } first, Laatst: { } last } moment) return inner;
        var (from, to) = bound((first, last));
        return new(moment with { Vroegst = from, Laatst = to });
    }

    private static ParsedMoment Period(string written, ReadOnlySpan<string> words, int? year)
    {
        var split = words.IndexOfAny(MomentWords.Dash, "en", "tot");
        var first = MomentPart.Read(split < 0 ? words : words[..split]);
        var last = split < 0 ? first : MomentPart.Read(words[(split + 1)..]);
        if (first is not { } from || last is not { } to || to.Unit == TimeUnit.Unknown) return NotUnderstood(written);
        if (split >= 0)
        {
            if (from.CompleteFrom(to) is not { } complete) return NotUnderstood(written);
            from = complete;
        }
        if (split >= 0 && to.Year is null && from.Year is { } own) to = to with { Year = own };
        if (from.IsNoDay || to.IsNoDay) return NoDay(written);
        if ((from.Year ?? to.Year ?? year) is not { } known) return new(new Moment(written, null, null, MistJaar: true));
        var (start, end) = (from.Days(known).First, to.Days(known).Last);
        if (end < start)
            return new(null, ModelDiagnostics.MomentEndsBeforeStart, $"`{written}` eindigt voor het begint", "draai de twee om, of kijk de jaren na");
        return new(new Moment(written, start, end) { Print = Dashed(written) });
    }

    /// <summary>A period prints with the dash that Dutch uses.</summary>
    private static string Dashed(string written) => written.Replace(" - ", " – ", StringComparison.Ordinal) is { Length: 9 } years && years[4] == '-'
        ? string.Concat(years.AsSpan(0, 4), " – ", years.AsSpan(5))
        : written.Replace(" - ", " – ", StringComparison.Ordinal);

    private static ParsedMoment NoDay(string written) =>
        new(null, ModelDiagnostics.DayDoesNotExist, $"`{written}` is een dag die niet bestaat", "kijk de dag en de maand na");

    private static ParsedMoment NotUnderstood(string written) =>
        new(null, ModelDiagnostics.MomentNotUnderstood, $"`{written}` is geen moment dat het programma begrijpt",
            "schrijf het als `23 september 2025`, `2025-09`, `Q4 2026`, `2e helft 2026`, `medio oktober 2026`, `2026 – 2028` of `n.t.b.`");
}
