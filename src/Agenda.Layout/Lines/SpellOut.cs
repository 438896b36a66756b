using System.Buffers;
using System.Text;

namespace Agenda.Layout.Lines;

/// <summary>
/// What text of other programs brings along and no page needs: letters joined into one character, which few fonts have and no search finds, and characters
/// that only tell a program how to shape or break (Unicode 16, Default_Ignorable_Code_Point).
/// </summary>
internal static class SpellOut
{
    private static readonly SearchValues<char> Joined = SearchValues.Create("\u0132\u0133\uFB00\uFB01\uFB02\uFB03\uFB04");

    /// <summary>The same text with `ĳ` as two letters, and the ligatures `ﬀ`, `ﬁ`, `ﬂ`, `ﬃ` and `ﬄ` as those of the font.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Joined) < 0) return text;
        var spelt = new StringBuilder(text.Length + 2);
        foreach (var c in text) spelt.Append(LettersOf(c));
        return spelt.ToString();
    }

    /// <summary>Joiners, variation selectors and controls: many fonts show them as a mark of their own.</summary>
    public static bool IsInvisible(char c) => char.IsControl(c)
        || c is '\u034F' or '\u180E' or '\u200C' or '\u200D' or (>= '\u2060' and <= '\u2064') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static string LettersOf(char c) => c switch
    {
        '\u0132' => "IJ",
        '\u0133' => "ij",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => c.ToString(),
    };
}
