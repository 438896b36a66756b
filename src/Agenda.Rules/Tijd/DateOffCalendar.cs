using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A date in the text that no calendar has: a day too many for its month, or another day of the week.</summary>
internal sealed class DateOffCalendar() : DocumentRule(RuleFamily.Tijd, RuleBasis.Words,
    new("AG239", Severity.Hint, "datum klopt niet met de kalender",
        "31 november bestaat niet, en 3 maart 2026 is geen maandag. De lezer weet niet welke dag u bedoelt, en komt op de verkeerde. Alleen een datum met een jaar wordt nagekeken. Wat u citeert, en de tekst van een link, blijft buiten beschouwing."),
    new("De avond voor bewoners is op maandag 3 maart 2026.\n", "De avond voor bewoners is op dinsdag 3 maart 2026.\n"))
{
    internal override void Check(DocumentContext context)
    {
        var dates = new PerWord<WrittenDate>(context.Vocabulary, WrittenDate.Begin);
        foreach (var passage in context.Passages)
        {
            if (passage.IsInQuote) continue;
            for (var i = 0; i < passage.Numbers.Length; i++)
            {
                if (dates[passage.Numbers[i]] is { Month: > 0 } begun && begun.Complete(passage, i) is { } date) Check(context, passage, date);
            }
        }
    }

    private void Check(DocumentContext context, Passage passage, WrittenDate date)
    {
        if (passage.IsLink(date.Place.Start) || passage.IsCode(date.Place.Start)) return;
        if (Missing(date) is { } why)
        {
            context.Report(this, passage.Place(date.Place), $"`{date.Place.In(passage.Text)}` bestaat niet: {why}", "kijk de dag, de maand en het jaar na");
            return;
        }
        var day = new DateOnly(date.Year, date.Month, date.Day);
        if (date.Weekday is not { } weekday || day.DayOfWeek == weekday) return;
        context.Report(this, passage.Place(date.Place), $"{Days.Write(day)} is een {Days.Weekday(day.DayOfWeek)}", $"maak er `{Days.Weekday(day.DayOfWeek)}` van, of kijk de dag, de maand en het jaar na");
    }

    /// <summary>Why the calendar does not have this date; null when it does.</summary>
    private static string? Missing(WrittenDate date)
    {
        if (date.Month > 12) return "een jaar heeft 12 maanden";
        var days = DateTime.DaysInMonth(date.Year, date.Month);
        if (date.Day <= days) return null;
        // Only of february does the year matter.
        var month = date.Month == 2 ? string.Create(CultureInfo.InvariantCulture, $"februari {date.Year}") : DutchDates.MonthName(date.Month);
        return string.Create(CultureInfo.InvariantCulture, $"{month} heeft {days} dagen");
    }
}
