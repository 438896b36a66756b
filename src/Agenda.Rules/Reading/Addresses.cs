namespace Agenda.Rules.Reading;

/// <summary>Tells an e-mail address or a web address from a word: `info@voorbeeldstad.nl`, `www.voorbeeldstad.nl/zorg`. It is spelled as it was given out.</summary>
internal static class Addresses
{
    /// <summary>False for a text that surely has none, as most.</summary>
    public static bool CanBeIn(string text) => text.AsSpan().ContainsAny('@', '/') || text.Contains("ww.", StringComparison.Ordinal) || text.Contains("WW.", StringComparison.Ordinal);

    /// <summary>Whether the text around a word, up to white space, is an address.</summary>
    public static bool Contains(Passage passage, Word word)
    {
        var text = passage.Text;
        var (start, end) = (word.Start, word.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var around = text.AsSpan(start, end - start);
        return around.Contains('@') || around.Contains("://", StringComparison.Ordinal) || around.TrimStart("(‘“'\"").StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
