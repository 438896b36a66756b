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
        var from = text.Length - text.AsSpan().TrimStart().Length;
        var to = Math.Max(from, text.AsSpan().TrimEnd().Length);
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i < from || i >= to)
            {
                result.Append("&#").Append((int)text[i]).Append(';');
                continue;
            }
            if (IsPunctuation(text[i])) result.Append('\\');
            result.Append(text[i]);
        }
        return result.ToString();
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
            else if (Reference(text[i..]) is var (character, length) && length > 0)
            {
                result.Append(character);
                i += length - 1;
            }
            else result.Append(text[i]);
        }
        return result.ToString();
    }

    /// <summary>`&amp;#160;` at the start of a text; length 0 for anything else.</summary>
    private static (char Character, int Length) Reference(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("&#")) return default;
        var (code, at) = (0, 2);
        for (; at < text.Length && at < 8 && char.IsAsciiDigit(text[at]); at++) code = code * 10 + (text[at] - '0');
        return at > 2 && at < text.Length && text[at] == ';' && code is > 0 and < 0xD800 ? ((char)code, at + 1) : default;
    }

    private static bool IsPlain(string value)
    {
        if (value.Length == 0) return true;
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])) return false;
        foreach (var c in value)
        {
            if (c != ' ' && !char.IsAsciiLetterOrDigit(c) && (c < '\u00A1' || c >= '\u0600')) return false;
        }
        return true;
    }
}
