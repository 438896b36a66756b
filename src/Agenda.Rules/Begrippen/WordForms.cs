using System.Text;

namespace Agenda.Rules.Begrippen;

/// <summary>The key and the form of each word, made once: a document has few words, many times.</summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, (string Key, string Form)> _known = new(StringComparer.Ordinal);

    /// <returns>What is the same in all ways to write the word, and this way: small letters, without the ending that it has in a sentence.</returns>
    public (string Key, string Form) Of(ReadOnlySpan<char> word)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var found)) return found;
        return known[word] = (SpellingKey.Of(word), SpellingKey.Stem(Lower(word)));
    }

    public static string Lower(ReadOnlySpan<char> text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (var c in text) lower.Append(c == '\u2011' ? '-' : WithoutStress(char.ToLowerInvariant(c)));
        return lower.ToString();
    }

    /// <summary>`vóórdat` is `voordat` with weight on it, and no other way to write it.</summary>
    private static char WithoutStress(char c) => c is 'á' or 'é' or 'í' or 'ó' or 'ú' ? SpellingKey.Plain(c) : c;
}
