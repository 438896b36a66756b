using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>Finds a term in running text, also in the plural or joined to another word by a hyphen.</summary>
internal static class TermWords
{
    public static IEnumerable<Word> FindAll(Passage passage, string term)
    {
        var words = SplitWords.Of(term);
        if (words.Length == 0) yield break;
        for (var i = 0; i + words.Length <= passage.Words.Length; i++)
        {
            if (Matches(passage, i, term, words)) yield return new Word(passage.Words[i].Start, passage.Words[i + words.Length - 1].End - passage.Words[i].Start);
        }
    }

    private static bool Matches(Passage passage, int at, string term, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Same(passage.Words[at + i].In(passage.Text), words[i].In(term))) return false;
        }
        return true;
    }

    /// <summary>Equal but for case and an ending: `nulmeting`, `nulmetingen`, `nulmeting-2025`, `professional`.</summary>
    public static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> term)
    {
        if (word.Equals(term, StringComparison.OrdinalIgnoreCase)) return true;
        if (word.Length > term.Length && word.StartsWith(term, StringComparison.OrdinalIgnoreCase)) return IsEnding(word[term.Length..]);
        return term.Length > word.Length && word.Length >= 4 && term.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsEnding(term[word.Length..]);
    }

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending is "e" or "en" or "n" or "s" or "’s" or "'s" || ending[0] == '-';
}
