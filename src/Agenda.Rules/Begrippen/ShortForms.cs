using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>Short words with more than one usual form: a law in capitals or not (`WSW`, `Wsw`), and words before a number (`art. 12`, `artikel 12`).</summary>
internal static class ShortForms
{
    private static readonly HashSet<string> Laws = new(StringComparer.OrdinalIgnoreCase) { "wmo", "wlz", "wsw", "awbz", "wwb", "wpg", "zvw", "wgs", "wajong", "wvggz" };

    private static readonly (string Word, string Whole)[] Counted =
        [("art", "artikel"), ("artikel", "artikel"), ("hfst", "hoofdstuk"), ("hfdst", "hoofdstuk"), ("hoofdstuk", "hoofdstuk"), ("par", "paragraaf"), ("paragraaf", "paragraaf"), ("blz", "bladzijde"), ("bladzijde", "bladzijde")];

    /// <summary>Whether a word is one of them, where it stands right for it.</summary>
    public static bool CanBe(string word) => word is "0e" or "0de" or "nulde" or "nuldelijns" || Laws.Contains(word) || Array.Exists(Counted, counted => counted.Word.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <returns>What is the same in all its forms, and this form; null for another word.</returns>
    public static (string Key, string Form)? Of(Passage passage, int at)
    {
        var (text, word) = (passage.Text, passage.Words[at]);
        if (at + 1 < passage.Words.Length && passage.Words[at + 1].Is(text, "lijn") && word.In(text) is "0e" or "0de" or "nulde" or "nuldelijns") return ("0e lijn", word.In(text).ToString() + " lijn");
        if (word.Length is < 3 or > 9 || passage.IsLink(word.Start)) return null;
        var written = word.In(text).ToString();
        if (Laws.Contains(written)) return ("wet " + written.ToUpperInvariant(), written);
        if (at + 1 >= passage.Words.Length || !char.IsDigit(text[passage.Words[at + 1].Start])) return null;
        var lower = written.ToLowerInvariant();
        foreach (var (form, whole) in Counted)
        {
            if (lower == form) return ("voor een nummer " + whole, lower);
        }
        return null;
    }
}
