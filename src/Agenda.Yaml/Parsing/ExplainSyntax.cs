using System.Buffers;
using Agenda.Diagnostics;

namespace Agenda.Yaml.Parsing;

/// <summary>
/// Says in Dutch what is probably wrong where the parser stopped. It looks at the text and not at the parser's English message, so that a new version
/// of the parser cannot change what we say.
/// </summary>
internal static class ExplainSyntax
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_0123456789");

    public static Diagnostic Explain(SourceFile file, int start, int end)
    {
        end = Math.Clamp(Math.Max(start, end), 0, file.Text.Length);
        if (OpenQuote(file) is { } quote) return quote;
        // The parser often stops at the line after the one that is wrong, and sometimes before it.
        var stopped = file.PositionOf(end).Line;
        ReadOnlySpan<int> lines = [stopped, stopped - 1, stopped - 2, stopped + 1];
        foreach (var line in lines)
        {
            if (Cause(file, line) is { } cause) return cause;
        }
        if (OpenBracket(file) is { } bracket) return bracket;
        if (FirstTab(file) is { } tab) return tab;
        return Finding(file, end, 1, "hier klopt de YAML niet; het programma kan niet zien wat bij wat hoort",
            "controleer of deze regel even ver is ingesprongen als de regels waar hij bij hoort, en of er een spatie na de dubbele punt staat");
    }

    /// <summary>A mistake that one line shows by itself.</summary>
    private static Diagnostic? Cause(SourceFile file, int number)
    {
        if (number < 1) return null;
        var line = file.Line(number);
        var start = file.OffsetOf(new LinePosition(number, 1));
        var indent = line.IndexOfAnyExcept(' ', '\t');
        if (indent < 0 || line[indent] == '#') return null;
        if (Tab(file, number) is { } tab) return tab;
        var value = Value(line, indent);
        if (value >= line.Length) return null;
        var rest = line[value..];
        if (rest[0] is '"' or '\'') return AfterQuote(file, start, line, value);
        if (rest[0] is '@' or '`' or '%')
            return Finding(file, start + value, 1, $"een tekst kan niet met `{rest[0]}` beginnen", $"zet de tekst tussen aanhalingstekens: \"{Short(rest)}\"");
        if (rest[0] is '[' or '{' or '|' or '>' or '&' or '*' or '!') return null;
        var colon = rest.IndexOf(": ");
        if (colon > 0)
            return Finding(file, start + value + colon, 1, "in deze tekst staat `: `, en daarmee begint in YAML een nieuwe waarde",
                "zet de hele tekst tussen aanhalingstekens, of zet `>-` achter de sleutel en de tekst op de volgende regel, ingesprongen");
        return null;
    }

    /// <summary>The parser gives up at the top of a file whose first indented line has a tab.</summary>
    private static Diagnostic? FirstTab(SourceFile file)
    {
        var last = file.PositionOf(file.Text.Length).Line;
        for (var number = 1; number <= last; number++)
        {
            if (Tab(file, number) is { } tab) return tab;
        }
        return null;
    }

    private static Diagnostic? Tab(SourceFile file, int number)
    {
        var line = file.Line(number);
        var indent = line.IndexOfAnyExcept(' ', '\t');
        return indent > 0 && line[..indent].IndexOf('\t') is >= 0 and var at
            ? Finding(file, file.OffsetOf(new LinePosition(number, 1)) + at, 1, "de regel springt in met een tab; YAML kent alleen spaties", "vervang de tab door twee spaties")
            : null;
    }

    /// <summary>Where the value begins, after dashes and a key.</summary>
    private static int Value(ReadOnlySpan<char> line, int at)
    {
        while (at + 1 < line.Length && line[at] == '-' && line[at + 1] == ' ') at = SkipSpace(line, at + 1);
        if (at < line.Length && line[at] is '"' or '\'' or '[' or '{') return at;
        var colon = line[at..].IndexOf(": ");
        if (colon > 0) return SkipSpace(line, at + colon + 1);
        return line.EndsWith(":") ? line.Length : at;
    }

    private static Diagnostic? AfterQuote(SourceFile file, int start, ReadOnlySpan<char> line, int value)
    {
        var quote = line[value];
        var close = line[(value + 1)..].IndexOf(quote);
        if (close < 0) return null;
        var after = SkipSpace(line, value + close + 2);
        if (after >= line.Length || line[after] is ',' or ']' or '}' or ':' or '#' || line[after] == quote) return null;
        return Finding(file, start + after, 1, "na het aanhalingsteken staat nog tekst",
            "zet de aanhalingstekens om de hele waarde; een aanhalingsteken in de tekst zelf kan als ‘ en ’ of “ en ”");
    }

    /// <summary>The first quote in front of a value that is never closed, or only after a line that looks like another key.</summary>
    private static Diagnostic? OpenQuote(SourceFile file)
    {
        var last = file.PositionOf(file.Text.Length).Line;
        for (var number = 1; number <= last; number++)
        {
            var line = file.Line(number);
            var value = Value(line, Math.Max(0, line.IndexOfAnyExcept(' ')));
            if (value >= line.Length || line[value] is not ('"' or '\'')) continue;
            var open = file.OffsetOf(new LinePosition(number, value + 1));
            var close = Close(file.Text, open);
            var closing = close < 0 ? last : file.PositionOf(close).Line;
            if (close < 0 || HasKey(file, number + 1, closing))
                return Finding(file, open, 1, "dit aanhalingsteken wordt niet gesloten", "zet hetzelfde aanhalingsteken aan het eind van de tekst");
            number = closing;
        }
        return null;
    }

    private static int Close(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[open] == '"') i++;
            else if (text[i] == text[open])
            {
                if (text[open] != '\'' || i + 1 == text.Length || text[i + 1] != '\'') return i;
                i++;
            }
        }
        return -1;
    }

    private static bool HasKey(SourceFile file, int from, int to)
    {
        for (var number = from; number <= to; number++)
        {
            var line = file.Line(number).TrimStart(" -");
            var word = line.IndexOfAnyExcept(KeyCharacters);
            if (word > 0 && line[word] == ':' && (word + 1 == line.Length || line[word + 1] == ' ')) return true;
        }
        return false;
    }

    /// <summary>The last bracket on the file's lines that is opened as a value and never closed.</summary>
    private static Diagnostic? OpenBracket(SourceFile file)
    {
        var open = new Stack<int>();
        var quote = '\0';
        for (var i = 0; i < file.Text.Length; i++)
        {
            var c = file.Text[i];
            var begins = i == 0 || file.Text[i - 1] is ' ' or '[' or '{' or ',' or '\n' or ':';
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (open.Count > 0 && begins && c is '"' or '\'') quote = c;
            else if (begins && c is '[' or '{') open.Push(i);
            else if (c is ']' or '}' && open.Count > 0) open.Pop();
        }
        if (open.Count == 0) return null;
        var bracket = file.Text[open.Peek()];
        return Finding(file, open.Peek(), 1, $"`{bracket}` wordt niet gesloten", $"zet `{(bracket == '[' ? ']' : '}')}` aan het eind");
    }

    private static int SkipSpace(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] == ' ') at++;
        return at;
    }

    private static string Short(ReadOnlySpan<char> text) => text.Length <= 30 ? text.TrimEnd().ToString() : string.Concat(text[..30].TrimEnd(), "…");

    private static Diagnostic Finding(SourceFile file, int offset, int length, string message, string hint) =>
        new(YamlDiagnostics.Syntax, message, new SourceSpan(file, offset, length), hint);
}
