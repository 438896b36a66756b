using System.Text;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>What the words of a document are when they are compared: each derived once.</summary>
internal sealed class WordForms(Vocabulary vocabulary)
{
    private readonly PerWord<(string Key, string Form)> _forms = new(vocabulary, Forms);
    private readonly PerWord<string> _letters = new(vocabulary, Letters);
    private char[] _joined = new char[64];

    /// <returns>What is the same in all ways to write the word, and this way: small letters, without the ending that it has in a sentence.</returns>
    public (string Key, string Form) this[int word] => _forms[word];

    /// <summary>The key of two words that are written as one. It is good until the next is asked for.</summary>
    public ReadOnlySpan<char> Joined(int first, int second)
    {
        var (begin, end) = (_letters[first], _letters[second]);
        var length = begin.Length + end.Length;
        if (_joined.Length < length) _joined = new char[2 * length];
        begin.CopyTo(_joined);
        end.CopyTo(_joined.AsSpan(begin.Length));
        return _joined.AsSpan(0, SpellingKey.Join(_joined.AsSpan(0, length)));
    }

    public static string Form(ReadOnlySpan<char> text)
    {
        var lower = Lower(text);
        return lower[..SpellingKey.Stem(lower)];
    }

    public static string Lower(ReadOnlySpan<char> text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (var c in text) lower.Append(c == '\u2011' ? '-' : WithoutStress(char.ToLowerInvariant(c)));
        return lower.ToString();
    }

    private static (string, string) Forms(string word) => (SpellingKey.Of(word), Form(word));

    private static string Letters(string word)
    {
        var letters = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        return letters[..SpellingKey.Letters(word, letters)].ToString();
    }

    /// <summary>`vóórdat` is `voordat` with weight on it, and no other way to write it.</summary>
    private static char WithoutStress(char c) => c is 'á' or 'é' or 'í' or 'ó' or 'ú' ? SpellingKey.Plain(c) : c;
}
