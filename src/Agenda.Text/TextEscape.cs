using System.Text;

namespace Agenda.Text;

/// <summary>Writes a value so that Markdown shows exactly its characters, wherever a template puts it.</summary>
public static class TextEscape
{
    /// <summary>
    /// Every ASCII punctuation character gets a backslash (CommonMark 2.4), so that none can be markup at the start of a line, in a table cell, in the
    /// text of a link, at the end of a heading or in a quoted attribute. A line end becomes a space; spaces at the edges become `&amp;#32;`, which Markdown
    /// does not trim; characters that cannot be seen show as their code.
    /// </summary>
    public static string Markdown(string value)
    {
        if (IsPlain(value)) return value;
        var text = VisibleText.Of(value);
        var from = 0;
        while (from < text.Length && text[from] == ' ') from++;
        var to = text.Length;
        while (to > from && text[to - 1] == ' ') to--;
        var result = new StringBuilder(text.Length + 16);
        result.Insert(0, "&#32;", from);
        for (var i = from; i < to; i++)
        {
            if (IsPunctuation(text[i])) result.Append('\\');
            result.Append(text[i]);
        }
        return result.Insert(result.Length, "&#32;", text.Length - to).ToString();
    }

    internal static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>Takes the escapes of <see cref="Markdown"/> out again: for the values of attributes, which Markdown itself does not read.</summary>
    internal static string Undo(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\\', '&') < 0) return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && IsPunctuation(text[i + 1])) result.Append(text[++i]);
            else if (text[i] == '&' && text[i..].StartsWith("&#32;"))
            {
                result.Append(' ');
                i += 4;
            }
            else result.Append(text[i]);
        }
        return result.ToString();
    }

    private static bool IsPlain(string value)
    {
        if (value.Length == 0) return true;
        if (value[0] == ' ' || value[^1] == ' ') return false;
        foreach (var c in value)
        {
            if (c != ' ' && !char.IsAsciiLetterOrDigit(c) && (c < '\u00A1' || c >= '\u0600')) return false;
        }
        return true;
    }
}
