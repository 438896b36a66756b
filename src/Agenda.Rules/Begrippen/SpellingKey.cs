using System.Text;

namespace Agenda.Rules.Begrippen;

/// <summary>What is the same in all ways to write one compound: letters without case, accents, spaces and hyphens, and without the s or n that may join its parts.</summary>
internal static class SpellingKey
{
    /// <summary>From this length on a word is a compound, and a letter between its parts a matter of taste.</summary>
    private const int Compound = 11;

    /// <summary>`samen werken` is not `samenwerken`: these stand apart from a verb as well.</summary>
    private static readonly string[] Separable =
        ["mee", "samen", "terug", "over", "door", "voor", "thuis", "onder", "langs", "vast", "mogelijk", "goed", "vrij", "open", "klaar", "groot", "klein", "nieuwe", "hoge", "lange", "echt", "veel", "alle", "elke", "eigen", "mede"];

    /// <summary>Verbs that a noun stands apart from or joined to: `vorm geven`.</summary>
    private static readonly string[] Verbs =
        ["geven", "doen", "nemen", "maken", "houden", "zetten", "komen", "gaan", "stellen", "brengen", "laten", "leggen", "voeren", "krijgen", "staan", "leven", "werken", "delen", "denken", "praten"];

    public static string Of(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c)) key.Append(Plain(char.ToLowerInvariant(c)));
        }
        if (key.Length < Compound) return key.ToString();
        key.Length = Stem(key.ToString()).Length;
        for (var i = key.Length - 4; i > 3; i--)
        {
            var joins = (key[i] == 's' && key[i - 1] == 's') || (key[i] == 'n' && key[i - 1] == 'e') || (key[i] == 's' && key[i - 1] is 'g' or 'r' && key[i + 1] is not ('t' or 'p' or 'c' or 'e' or 'o' or 'i' or 'a' or 'u'));
            if (joins) key.Remove(i, 1);
        }
        return key.ToString();
    }

    /// <summary>A long word without the ending that it has in a sentence: `opgavegerichte`, `succesfactoren`.</summary>
    public static string Stem(string word) => word.Length < Compound ? word
        : word.EndsWith("en", StringComparison.Ordinal) ? word[..^2]
        : word[^1] is 'e' or 's' ? word[..^1] : word;

    /// <summary>Letters with hyphens only: `foto’s` and `P&amp;C` are compared elsewhere or not at all.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAny('&', '’', '\'') && (!char.IsDigit(word[0]) || (word.Contains('-') && word.Length >= Compound));

    public static bool CanJoin(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (var word in Separable)
        {
            if (first.Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        }
        foreach (var verb in Verbs)
        {
            if (second.Equals(verb, StringComparison.OrdinalIgnoreCase)) return false;
        }
        return first.Length + second.Length >= 7;
    }

    /// <summary>A letter without its accent. Our own table: the program carries no other.</summary>
    public static char Plain(char c) => c switch
    {
        'é' or 'è' or 'ë' or 'ê' => 'e',
        'ï' or 'í' => 'i',
        'ö' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        'á' or 'ä' or 'à' => 'a',
        _ => c,
    };
}
