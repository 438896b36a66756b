using System.Globalization;
using System.Text;

namespace Agenda.Text.Writing;

/// <summary>Escapes plain characters where Markdown, GitHub or our own reader would take them for markup; elsewhere they stay as they are.</summary>
internal static class TextEscaper
{
    /// <param name="next">The first character of what follows; `[` for a link, `*` for emphasis, NUL for nothing.</param>
    /// <param name="encodeNext">Whether the first letter is written as a reference; off again after something was written.</param>
    public static void Append(StringBuilder into, string text, char next, bool inLink, bool inCell, ref bool encodeNext)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (encodeNext && char.IsLetterOrDigit(c))
            {
                into.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
                encodeNext = false;
                continue;
            }
            encodeNext = false;
            var before = into.Length == 0 ? '\0' : into[^1];
            var after = i + 1 < text.Length ? text[i + 1] : next;
            if (c is '\n' or '\r' or '\t') c = ' ';
            else if (NeedsEscape(c, before, after, text.AsSpan(i), inLink, inCell)) into.Append('\\');
            into.Append(c);
        }
    }

    private static bool NeedsEscape(char c, char before, char after, ReadOnlySpan<char> rest, bool inLink, bool inCell) => c switch
    {
        '\\' or '`' or '[' or '~' or '$' => true,
        ']' => inLink,
        '*' => before != ' ' || after != ' ',
        '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && (before != ' ' || after != ' '),
        '!' => after == '[',
        '<' => after is not (' ' or '\0'),
        '&' => IsReference(rest),
        '|' => inCell,
        '{' => after is '{' or '#' or '.',
        // After the mark of a note, a colon would make it the text of that note.
        ':' => before == ']',
        '(' => before == ']',
        _ => false,
    };

    /// <summary>`&amp;amp;`, `&amp;#32;`: a name or number with a semicolon.</summary>
    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length && i < 40; i++)
        {
            if (rest[i] == ';') return i > 1;
            if (!char.IsAsciiLetterOrDigit(rest[i]) && rest[i] != '#') return false;
        }
        return false;
    }
}
