using System.Globalization;
using Agenda.Model;

namespace Agenda.Rules.Reading;

/// <summary>A day as running text writes it, with its year: `3 maart 2026`, `3-3-2026`. It need not be in the calendar.</summary>
/// <param name="Day">0 for a month that has no day yet.</param>
/// <param name="Month">0 for no date.</param>
/// <param name="Weekday">What stands before it: `maandag`.</param>
/// <param name="Place">Of all of it, in the passage.</param>
internal readonly record struct WrittenDate(int Day, int Month, int Year, DayOfWeek? Weekday = null, Word Place = default)
{
    /// <summary>What a word says of a date by itself: `maart` its month, `3-3-2026` all of it; a month 0 for another word.</summary>
    public static WrittenDate Begin(string word)
    {
        if (!char.IsDigit(word[0])) return new(0, DutchDates.Month(word.ToLowerInvariant()), 0);
        return word.Replace('\u2011', '-').Split('-') is [var day, var month, var year] && ReadNumber(day, 2) is { } inMonth and > 0 && ReadNumber(month, 2) is { } inYear and > 0 && ReadYear(year) is { } number
            ? new(inMonth, inYear, number) : default;
    }

    /// <summary>With the words around it, and only when they make it a date with a year.</summary>
    /// <param name="at">The word that it began with.</param>
    public WrittenDate? Complete(Passage passage, int at)
    {
        var (text, words, first, last) = (passage.Text, passage.Words, at, at);
        var date = this;
        if (Day == 0)
        {
            // A point after `sept` shortens it; after `september` it ends the sentence.
            var mayHavePoint = words[at].Length < DutchDates.MonthName(Month).Length;
            if (at == 0 || at + 1 == words.Length || !IsSpace(text, words[at - 1].End, words[at].Start) || !IsSpace(text, words[at].End, words[at + 1].Start, mayHavePoint)) return null;
            if (ReadNumber(words[at - 1].In(text), 2) is not { } day || day == 0 || ReadYear(words[at + 1].In(text)) is not { } year) return null;
            (first, last, date) = (at - 1, at + 1, this with { Day = day, Year = year });
        }
        // `1.31 november`, `€ 31`: not the day of a month.
        if (words[first].Start > 0 && !char.IsWhiteSpace(text[words[first].Start - 1]) && text[words[first].Start - 1] is not ('(' or '–')) return null;
        if (first > 0 && IsSpace(text, words[first - 1].End, words[first].Start) && Days.ReadWeekday(words[first - 1].In(text)) is { } weekday) (first, date) = (first - 1, date with { Weekday = weekday });
        for (var i = first; i <= last; i++)
        {
            if (!passage.IsTyped(words[i].Start, words[i].Length)) return null;
        }
        return date with { Place = new Word(words[first].Start, words[last].End - words[first].Start) };
    }

    private static bool IsSpace(string text, int start, int end, bool mayHavePoint = false)
    {
        var between = text.AsSpan(start, end - start);
        if (mayHavePoint && between is ['.', ..]) between = between[1..];
        return !between.IsEmpty && between.IsWhiteSpace();
    }

    private static int? ReadYear(ReadOnlySpan<char> word) => word.Length == 4 && ReadNumber(word, 4) is >= 1900 and < 2200 and var year ? year : null;

    private static int? ReadNumber(ReadOnlySpan<char> word, int most) =>
        word.Length > 0 && word.Length <= most && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
