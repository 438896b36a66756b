namespace Agenda.Text.Reading;

/// <summary>What stands between the braces of `{#id .class key=value key="value with spaces"}`; values may hold the escapes of <see cref="TextEscape"/>.</summary>
/// <param name="Problem">Offset, length and Dutch message of the first thing that is not understood; null when all is.</param>
internal sealed record AttributeText(IReadOnlyList<Attribute> Attributes, AttributeProblem? Problem)
{
    /// <summary>The id, or null.</summary>
    public Attribute? Id => Attributes.FirstOrDefault(attribute => attribute.Kind == AttributeKind.Id);

    /// <summary>How many characters a braced text has, with its braces, on one line; 0 when it is not closed there.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var quoted = false;
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '\r': return 0;
                case '\\': i++; break;
                case '"': quoted = !quoted; break;
                case '}' when !quoted: return i + 1;
            }
        }
        return 0;
    }

    /// <summary>Reads the text between the braces; offsets count from its start.</summary>
    public static AttributeText Parse(ReadOnlySpan<char> text)
    {
        var attributes = new List<Attribute>();
        AttributeProblem? problem = null;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or '\t')
            {
                at++;
                continue;
            }
            var (attribute, next) = ReadOne(text, at);
            var twice = attribute.Kind != AttributeKind.Wrong && attributes.Exists(other => other.Kind == attribute.Kind && other.Name == attribute.Name);
            if (attribute.Kind == AttributeKind.Wrong) problem ??= new AttributeProblem(at, next - at, attribute.Value);
            else if (twice) problem ??= new AttributeProblem(at, next - at, attribute.Kind == AttributeKind.Id ? "er staan twee ids" : $"`{attribute.Name}` staat er twee keer");
            else attributes.Add(attribute);
            at = next;
        }
        return new AttributeText(attributes, problem);
    }

    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0])) return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
        }
        return true;
    }

    private static (Attribute Attribute, int Next) ReadOne(ReadOnlySpan<char> text, int start)
    {
        var word = WordEnd(text, start, stopAtEquals: true);
        if (text[start] is '#' or '.')
        {
            word = WordEnd(text, start, stopAtEquals: false);
            var name = TextEscape.Undo(text[(start + 1)..word]);
            if (!IsId(name)) return (Wrong(start, word, $"`{text[start..word]}` is geen geldige naam"), word);
            return text[start] == '#'
                ? (new Attribute(AttributeKind.Id, "", name, start, word - start), word)
                : (new Attribute(AttributeKind.Class, name, name, start, word - start), word);
        }
        if (word == start || word >= text.Length || text[word] != '=')
            return (Wrong(start, Math.Max(word, start + 1), "een eigenschap heeft de vorm `naam=waarde`"), Math.Max(word, start + 1));
        var key = text[start..word].ToString();
        var valueStart = word + 1;
        if (valueStart >= text.Length || text[valueStart] != '"')
        {
            var end = WordEnd(text, valueStart, stopAtEquals: false);
            return (new Attribute(AttributeKind.Value, key, TextEscape.Undo(text[valueStart..end]), start, end - start), end);
        }
        var close = QuoteEnd(text, valueStart + 1);
        return close < 0
            ? (Wrong(start, text.Length, $"de waarde van `{key}` mist een sluitend aanhalingsteken"), text.Length)
            : (new Attribute(AttributeKind.Value, key, TextEscape.Undo(text[(valueStart + 1)..close]), start, close + 1 - start), close + 1);
    }

    private static Attribute Wrong(int start, int end, string message) => new(AttributeKind.Wrong, "", message, start, end - start);

    private static int WordEnd(ReadOnlySpan<char> text, int start, bool stopAtEquals)
    {
        var i = start;
        for (; i < text.Length && text[i] is not (' ' or '\t'); i++)
        {
            if (text[i] == '\\') i++;
            else if (stopAtEquals && text[i] == '=') break;
        }
        return Math.Min(i, text.Length);
    }

    private static int QuoteEnd(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i;
        }
        return -1;
    }
}

internal enum AttributeKind
{
    Id,
    Class,
    Value,
    Wrong,
}

/// <param name="Start">Within the braces.</param>
internal sealed record Attribute(AttributeKind Kind, string Name, string Value, int Start, int Length);

internal sealed record AttributeProblem(int Start, int Length, string Message);
