namespace Agenda.Text.Reading;

/// <summary>
/// The small language of `{{ … }}` in prose: `pad.naar[0].waarde | filter 2 "tekst" | filter`. Only these reach the template language, so that prose can show a
/// figure but not run a program.
/// </summary>
internal static class ValueExpression
{
    /// <summary>Offset and length of the first stretch that is not understood; null when all is.</summary>
    public static (int Start, int Length, string Message)? Check(ReadOnlySpan<char> text)
    {
        var at = SkipSpace(text, 0);
        if (at == text.Length) return (0, text.Length, "tussen `{{` en `}}` staat niets");
        if (Path(text, ref at, allowIndex: true) is { } wrong) return (at, Rest(text, at), wrong);
        while (true)
        {
            at = SkipSpace(text, at);
            if (at == text.Length) return null;
            if (text[at] != '|') return (at, Rest(text, at), "na een pad kan alleen een filter staan: `| filter`");
            at = SkipSpace(text, at + 1);
            if (Path(text, ref at, allowIndex: false) is { } problem) return (at, Rest(text, at), problem);
            if (Arguments(text, ref at) is { } argument) return (at, Rest(text, at), argument);
        }
    }

    private static int Rest(ReadOnlySpan<char> text, int at) => Math.Max(0, text[at..].TrimEnd().Length);

    private static string? Path(ReadOnlySpan<char> text, ref int at, bool allowIndex)
    {
        while (true)
        {
            if (at == text.Length || !(char.IsAsciiLetter(text[at]) || text[at] == '_')) return "hier hoort een naam te staan";
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_')) at++;
            while (allowIndex && at < text.Length && text[at] == '[')
            {
                if (!Index(text, ref at)) return "tussen `[` en `]` hoort een heel getal te staan";
            }
            if (at == text.Length || text[at] != '.') return null;
            at++;
        }
    }

    private static bool Index(ReadOnlySpan<char> text, ref int at)
    {
        var i = at + 1;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i == at + 1 || i - at > 7 || i == text.Length || text[i] != ']') return false;
        at = i + 1;
        return true;
    }

    /// <summary>Numbers and texts after a filter's name.</summary>
    private static string? Arguments(ReadOnlySpan<char> text, ref int at)
    {
        while (true)
        {
            var next = SkipSpace(text, at);
            if (next == text.Length || text[next] == '|') return null;
            if (next == at) return "tussen een filter en wat erna komt hoort een spatie";
            at = next;
            if (text[at] is '"' or '\'')
            {
                var length = text[(at + 1)..].IndexOf(text[at]);
                if (length < 0 || text.Slice(at + 1, length).Contains('\\')) return "een tekst staat tussen aanhalingstekens, zonder `\\`";
                at += length + 2;
            }
            else
            {
                var start = at;
                if (text[at] == '-') at++;
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
                if (at == start || !char.IsAsciiDigit(text[at - 1])) return Back(ref at, start);
            }
        }
    }

    private static string Back(ref int at, int start)
    {
        at = start;
        return "een filter krijgt alleen getallen of teksten tussen aanhalingstekens mee";
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t') at++;
        return at;
    }
}
