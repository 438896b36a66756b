using System.Collections.Immutable;

namespace Agenda.Rules.Reading;

/// <summary>Divides a passage into words.</summary>
internal static class SplitWords
{
    /// <summary>About, with the space after it: for the room to begin with.</summary>
    private const int LettersAWord = 6;

    public static ImmutableArray<Word> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>(text.Length / LettersAWord + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || Joins(text, i))) i++;
            words.Add(new Word(start, i - start));
        }
        return words.DrainToImmutable();
    }

    /// <summary>`foto’s`, `risico-regelreflex`, `P&amp;C`: the mark stands between two letters.</summary>
    private static bool Joins(string text, int at) =>
        text[at] is '-' or '\'' or '’' or '&' or '\u2011' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);
}
