using System.Buffers;
using System.Globalization;

namespace Agenda.Model;

/// <summary>Numbers as they are written in Dutch: a point between thousands, a comma before decimals.</summary>
public static class DutchNumber
{
    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789.,");

    /// <summary>Why a text is no number.</summary>
    public enum Problem
    {
        None,
        NotANumber,

        /// <summary>A point that could be either.</summary>
        Ambiguous,
    }

    /// <summary>
    /// A point before exactly three digits groups thousands; any other point could be a comma, so it is ambiguous and nothing is guessed.
    /// `−`, `-` before the number and `,-` after it are understood.
    /// </summary>
    public static Problem TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        text = text.Trim();
        var negative = text is ['-' or '−', ..];
        if (negative) text = text[1..].TrimStart();
        if (text.EndsWith(",-") || text.EndsWith(",–")) text = text[..^2];
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        var decimals = comma < 0 ? [] : text[(comma + 1)..];
        if (whole.IsEmpty || whole.IndexOfAnyExcept(DigitsAndPoints) >= 0 || !char.IsAsciiDigit(whole[0]) || !char.IsAsciiDigit(whole[^1])) return IsEnglish(text);
        if (comma >= 0 && (decimals.IsEmpty || decimals.IndexOfAnyExceptInRange('0', '9') >= 0)) return IsEnglish(text);
        if (whole.Contains('.') && !IsGrouped(whole)) return Problem.Ambiguous;
        if (whole.Length + decimals.Length > 26) return Problem.NotANumber;
        value = decimal.Parse(string.Concat(Digits(whole), comma < 0 ? "" : ".", decimals), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (negative) value = -value;
        return Problem.None;
    }

    /// <summary>With its decimals as they were written: `51.700,50`.</summary>
    public static string Format(decimal value)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var grouped = new System.Text.StringBuilder(value < 0 ? "-" : "");
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0) grouped.Append('.');
            grouped.Append(whole[i]);
        }
        return point < 0 ? grouped.ToString() : grouped.Append(',').Append(digits.AsSpan(point + 1)).ToString();
    }

    /// <summary>The two ways to read an ambiguous number: the last point as a comma, and every point as if it were not there.</summary>
    public static (string AsDecimals, string AsWhole) Readings(string text)
    {
        var number = text.Trim().Replace(',', '.');
        var last = number.LastIndexOf('.');
        var whole = Digits(number.AsSpan(0, last));
        var start = whole is ['-' or '−', ..] ? "-" : "";
        return (start + Group(whole) + "," + number[(last + 1)..], start + Group(Digits(number)));
    }

    private static string Group(string digits) => digits.TrimStart('-', '−').TrimStart('0') is { Length: > 0 and < 28 } number
        ? Format(decimal.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))
        : "0";

    private static string Digits(ReadOnlySpan<char> text) => text.ToString().Replace(".", "");

    /// <summary>The first group has one to three digits and no zero in front; the others have three.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf('.');
        if (first > 3 || whole[0] == '0') return false;
        for (var at = first; at < whole.Length; at += 4)
        {
            if (whole.Length - at < 4 || whole[at] != '.' || whole.Slice(at + 1, 3).Contains('.')) return false;
        }
        return true;
    }

    /// <summary>`51,700.00`: the other way round.</summary>
    private static Problem IsEnglish(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', .., >= '0' and <= '9'] && text.IndexOfAnyExcept(DigitsAndMarks) < 0 && text.Contains('.') ? Problem.Ambiguous : Problem.NotANumber;
}
