using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Text;

/// <summary>Shows characters that cannot be seen, or that turn the direction of text, as their code: U+202E becomes `\u202E`.</summary>
public static class VisibleText
{
    /// <summary>The text with every hidden character as its code; a tab or line end becomes a space. The same string when there is nothing to show.</summary>
    public static string Of(string text) => IndexOfHidden(text) < 0 && text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? text : Rewrite(text, keepLines: false);

    /// <summary>As <see cref="Of"/>, but tabs and line ends stay: for code.</summary>
    public static string OfLines(string text) => IndexOfHidden(text) < 0 ? text : Rewrite(text, keepLines: true);

    /// <summary>The offset of the first hidden character, or -1.</summary>
    public static int IndexOfHidden(ReadOnlySpan<char> text)
    {
        // Almost all text is plain, and is passed over many characters at a time.
        for (var i = 0; text[i..].IndexOfAnyExceptInRange(' ', '~') is >= 0 and var plain; i++)
        {
            i += plain;
            if (IsHidden(text, i)) return i;
        }
        return -1;
    }

    /// <summary>
    /// A control character other than tab and line end, a mark that turns the direction of text (Unicode Standard Annex 9),
    /// half a surrogate pair, a noncharacter, or one of the two marks that stand around a slot.
    /// </summary>
    internal static bool IsHidden(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c < ' ') return c is not ('\t' or '\n' or '\r');
        if (c < '\u007F') return false;
        if (char.IsSurrogate(c)) return !IsPaired(text, index);
        return c is <= '\u009F' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or FilledText.Open or FilledText.Close or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or >= '\uFFFE';
    }

    /// <summary>`\u202E`: the form in which a hidden character shows.</summary>
    internal static void AppendCode(StringBuilder text, char c)
    {
        text.Append("\\u");
        for (var shift = 12; shift >= 0; shift -= 4) text.Append("0123456789ABCDEF"[(c >> shift) & 15]);
    }

    private static bool IsPaired(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string Rewrite(string text, bool keepLines)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsHidden(text, i)) AppendCode(result, c);
            else if (keepLines || c is not ('\t' or '\n' or '\r')) result.Append(c);
            else if (c != '\n' || i == 0 || text[i - 1] != '\r') result.Append(' ');
        }
        return result.ToString();
    }
}
