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

    public static string Of(string word)
    {
        var letters = Letters(word);
        if (letters.Length < Compound) return letters;
        var key = letters.ToCharArray();
        return new string(key, 0, Join(key));
    }

    /// <summary>The letters and digits of a word, small and without accents. Most words are that already, and are themselves.</summary>
    public static string Letters(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c) || c != Small(c)) return string.Concat(word.Where(char.IsLetterOrDigit).Select(Small));
        }
        return word;
    }

    /// <summary>Takes from the letters of a compound those that may join its parts.</summary>
    /// <returns>How many are left.</returns>
    public static int Join(Span<char> key)
    {
        if (key.Length < Compound) return key.Length;
        key = key[..Stem(key)];
        for (var i = key.Length - 4; i > 3; i--)
        {
            var joins = (key[i] == 's' && key[i - 1] == 's') || (key[i] == 'n' && key[i - 1] == 'e') || (key[i] == 's' && key[i - 1] is 'g' or 'r' && key[i + 1] is not ('t' or 'p' or 'c' or 'e' or 'o' or 'i' or 'a' or 'u'));
            if (!joins) continue;
            key[(i + 1)..].CopyTo(key[i..]);
            key = key[..^1];
        }
        return key.Length;
    }

    /// <summary>The length of a long word without the ending that it has in a sentence: `opgavegerichte`, `succesfactoren`.</summary>
    public static int Stem(ReadOnlySpan<char> word) => word.Length < Compound ? word.Length
        : word.EndsWith("en") ? word.Length - 2
        : word[^1] is 'e' or 's' ? word.Length - 1 : word.Length;

    /// <summary>Letters with hyphens only: `foto’s` and `P&amp;C` are compared elsewhere or not at all.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAny('&', '’', '\'') && (!char.IsDigit(word[0]) || (word.Contains('-') && word.Length >= Compound));

    /// <summary>Whether it can be the first half of a compound that was written as two words.</summary>
    public static bool CanBegin(string word) => word.Length >= 3 && !Separable.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it can be the second half.</summary>
    public static bool CanEnd(string word) => word.Length >= 4 && !Verbs.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static char Small(char c) => Plain(char.ToLowerInvariant(c));

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
