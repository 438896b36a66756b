using System.Text;

namespace Agenda.Text.Writing;

/// <summary>Escapes what would make a block of a line because it stands at the line's start: a heading, a list, a quote, a rule, the head of a table.</summary>
internal static class LineStart
{
    public static string Escape(string paragraph)
    {
        if (!paragraph.Contains('\n', StringComparison.Ordinal)) return At(paragraph) is var only and >= 0 ? paragraph.Insert(only, "\\") : paragraph;
        var result = new StringBuilder(paragraph.Length + 8);
        foreach (var line in paragraph.Split('\n'))
        {
            if (result.Length > 0) result.Append('\n');
            var text = line.TrimStart(' ');
            var at = At(text);
            if (at < 0) result.Append(text);
            else result.Append(text, 0, at).Append('\\').Append(text, at, text.Length - at);
        }
        return result.ToString();
    }

    /// <summary>Number signs at the end of a heading would close it.</summary>
    public static string EscapeHeading(string text)
    {
        var end = text.AsSpan().TrimEnd('#').Length;
        return end < text.Length && (end == 0 || text[end - 1] == ' ') ? text.Insert(text.Length - 1, "\\") : text;
    }

    /// <summary>Where the backslash goes, or -1.</summary>
    private static int At(string line)
    {
        if (line.Length == 0) return -1;
        switch (line[0])
        {
            case '>': return 0;
            case '#':
                var signs = line.Length - line.AsSpan().TrimStart('#').Length;
                return signs <= 6 && (signs == line.Length || line[signs] == ' ') ? 0 : -1;
            case '-' or '+' or ':' when line.Length == 1 || line[1] == ' ': return 0;
            case '-' or '=' or '|' or ':' when line.AsSpan().TrimStart("-=|: ").TrimEnd('\\').IsEmpty: return 0;
            case >= '0' and <= '9':
                var digits = 0;
                while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
                return digits <= 9 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ') ? digits : -1;
            default: return -1;
        }
    }
}
