using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>What the words of a document are when they are compared: each derived once.</summary>
internal sealed class WordForms(Vocabulary vocabulary)
{
    private readonly PerWord<(string Key, string Form)> _forms = new(vocabulary, Forms);
    private readonly PerWord<string> _letters = new(vocabulary, SpellingKey.Letters);
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

    public static string Form(string text)
    {
        var lower = Lower(text);
        return lower[..SpellingKey.Stem(lower)];
    }

    /// <summary>In small letters, with one kind of hyphen. Most words are that already, and are themselves.</summary>
    public static string Lower(string text)
    {
        foreach (var c in text)
        {
            if (c != Lower(c)) return string.Create(text.Length, text, static (into, from) => { for (var i = 0; i < from.Length; i++) into[i] = Lower(from[i]); });
        }
        return text;
    }

    /// <summary>`vóórdat` is `voordat` with weight on it, and no other way to write it.</summary>
    private static char Lower(char c) => char.ToLowerInvariant(c) switch
    {
        '\u2011' => '-',
        ('á' or 'é' or 'í' or 'ó' or 'ú') and var stressed => SpellingKey.Plain(stressed),
        var lower => lower,
    };

    private static (string, string) Forms(string word) => (SpellingKey.Of(word), Form(word));
}
