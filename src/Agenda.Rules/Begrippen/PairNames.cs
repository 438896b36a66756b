using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>Pairs of words that are somewhere written as a name, `Sociaal Team`: only those can be written without capitals by mistake.</summary>
internal sealed class PairNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly PerWord<bool> _begins;

    private PairNames(DocumentContext context)
    {
        var firsts = new HashSet<string>(StringComparer.Ordinal);
        _begins = new PerWord<bool>(context.Vocabulary, word => firsts.Contains(WordForms.Lower(word)));
        foreach (var passage in context.Passages)
        {
            for (var i = 0; i + 1 < passage.Words.Length; i++)
            {
                if (!char.IsUpper(passage.Text[passage.Words[i].Start]) || !IsPair(passage, i) || CapitalsOf(passage, i) != "AA") continue;
                _names.Add(WordForms.Lower(Pair(passage, i).In(passage.Text).ToString()));
                firsts.Add(WordForms.Lower(passage.Words[i].In(passage.Text).ToString()));
            }
        }
    }

    public static PairNames Of(DocumentContext context) => new(context);

    /// <summary>The name that two words are, in small letters, and which of them have a capital, `Aa` or `AA`; null for no name, and where capitals say nothing.</summary>
    public (string Key, string Capitals)? Find(Passage passage, int at)
    {
        if (!_begins[passage.Numbers[at]] || CapitalsOf(passage, at) is not { } capitals) return null;
        return _names.TryGetValue(WordForms.Lower(Pair(passage, at).In(passage.Text).ToString()), out var key) ? (key, capitals) : null;
    }

    /// <summary>Two words, not short, with one space between them.</summary>
    public static bool IsPair(Passage passage, int at)
    {
        if (at + 1 >= passage.Words.Length) return false;
        var (first, second) = (passage.Words[at], passage.Words[at + 1]);
        return second.Start == first.End + 1 && passage.Text[first.End] == ' ' && first.Length >= 3 && second.Length >= 4;
    }

    public static Word Pair(Passage passage, int at) => new(passage.Words[at].Start, passage.Words[at + 1].End - passage.Words[at].Start);

    /// <summary>Null where capitals say nothing: in a heading, or at the start of a sentence.</summary>
    private static string? CapitalsOf(Passage passage, int at)
    {
        if (passage.Kind == PassageKind.Heading || passage.Pieces.Length == 1 && passage.IsEmphasized) return null;
        var (first, second) = (passage.Words[at], passage.Words[at + 1]);
        var (largeFirst, largeSecond) = (char.IsUpper(passage.Text[first.Start]), char.IsUpper(passage.Text[second.Start]));
        // The capital that begins a sentence says nothing about the name.
        if (largeFirst && StartsSentence(passage, first))
        {
            if (largeSecond) return null;
            largeFirst = false;
        }
        // `Ontwikkelagenda Sociaal Domein`, `Platform Sociaal Domein Lekstroom`: part of a longer name.
        if (largeFirst && largeSecond && IsPartOfName(passage, at)) return null;
        return largeFirst ? largeSecond ? "AA" : "Aa" : largeSecond ? "aA" : "aa";
    }

    private static bool IsPartOfName(Passage passage, int at)
    {
        var (words, text) = (passage.Words, passage.Text);
        var isAfter = at > 0 && words[at].Start == words[at - 1].End + 1 && char.IsUpper(text[words[at - 1].Start]) && words[at - 1].In(text) is not ("De" or "Het") && !StartsSentence(passage, words[at - 1]);
        return isAfter || (at + 2 < words.Length && words[at + 2].Start == words[at + 1].End + 1 && text[words[at + 1].End] == ' ' && char.IsUpper(text[words[at + 2].Start]));
    }

    private static bool StartsSentence(Passage passage, Word word)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (passage.Text.AsSpan(sentence.Start, Math.Max(0, word.Start - sentence.Start)).IndexOfAnyExcept("‘“\"'(") < 0 && word.Start >= sentence.Start) return true;
        }
        return word.Start > 1 && passage.Text[word.Start - 2] == ':';
    }
}
