using System.Globalization;

namespace Scriban.Runtime;

/// <summary>
/// Dutch numbers and dates (`nl-NL`) as a culture of our own, so that a program without ICU writes them too: 1.234,5 and 5 januari 2026.
/// The same on every machine. Months, days and percent sign after the figure as in CLDR.
/// </summary>
public static class DutchCulture
{
    /// <summary>The name under which a template asks for it; case does not matter.</summary>
    public const string Name = "nl-NL";

    private static readonly Lazy<CultureInfo> _instance = new(Create);

    /// <summary>Read-only, made when it is first asked for.</summary>
    public static CultureInfo Instance => _instance.Value;

    private static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        SetNumbers(culture.NumberFormat);
        SetDates(culture.DateTimeFormat);
        return CultureInfo.ReadOnly(culture);
    }

    private static void SetNumbers(NumberFormatInfo numbers)
    {
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = ",";
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = ".";
        numbers.CurrencySymbol = "€";
        numbers.CurrencyPositivePattern = 2;
        numbers.CurrencyNegativePattern = 12;
        numbers.PercentPositivePattern = 1;
        numbers.PercentNegativePattern = 1;
        numbers.NumberDecimalDigits = 2;
    }

    private static void SetDates(DateTimeFormatInfo dates)
    {
        string[] months =
        [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "",
        ];
        string[] shortMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", ""];
        dates.MonthNames = dates.MonthGenitiveNames = months;
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = shortMonths;
        dates.DayNames = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
        dates.AbbreviatedDayNames = dates.ShortestDayNames = ["zo", "ma", "di", "wo", "do", "vr", "za"];
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        dates.CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek;
        dates.DateSeparator = "-";
        dates.ShortDatePattern = "d-M-yyyy";
        dates.LongDatePattern = "dddd d MMMM yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        dates.MonthDayPattern = "d MMMM";
        dates.YearMonthPattern = "MMMM yyyy";
    }
}
