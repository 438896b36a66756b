namespace Agenda.Rules.Reading;

/// <summary>The unit of a value that was written as text: `%` of `31%`, `euro` of `€ 500`, `personen` of `3.500 personen`.</summary>
internal static class ReadUnit
{
    private static readonly (string Written, string Unit)[] Same =
        [("procent", "%"), ("pct", "%"), ("percentage", "%"), ("euro’s", "euro"), ("euro's", "euro"), ("eur", "euro"), ("mensen", "personen"), ("inwoners", "personen"), ("bewoners", "personen")];

    /// <summary>Empty for a bare number; null for what has no number, or more than one.</summary>
    public static string? Of(string? value)
    {
        if (value is null) return null;
        var text = value.AsSpan().Trim();
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        var rest = text[end..].Trim();
        if (rest.IndexOfAnyInRange('0', '9') >= 0) return null;
        if (text[..start].Contains('€')) return "euro";
        if (rest.StartsWith("%")) return "%";
        var word = 0;
        while (word < rest.Length && (char.IsLetter(rest[word]) || rest[word] is '’' or '\'' or '-')) word++;
        var unit = rest[..word].ToString().ToLowerInvariant();
        foreach (var (written, same) in Same)
        {
            if (unit == written) return same;
        }
        return unit;
    }
}
