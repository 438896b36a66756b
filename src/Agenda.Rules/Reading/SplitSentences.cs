namespace Agenda.Rules.Reading;

/// <summary>Divides a passage into sentences.</summary>
internal static class SplitSentences
{
    /// <summary>After one of these a point does not end the sentence; a word with a point inside (`d.w.z.`) or of one letter does not either.</summary>
    private static readonly string[] Abbreviations =
    [
        "bijv", "bv", "resp", "incl", "excl", "vgl", "nr", "nrs", "art", "hfst", "hfdst", "par", "blz", "pag", "ca", "evt", "zgn", "lid", "sub", "ed", "dr",
        "mr", "ing", "ir", "prof", "dhr", "mevr", "drs", "st", "tel", "max", "min", "gem", "mln", "mld",
    ];

    public static Sentence[] Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '?' or '!' or '…' or ')' or ']' or '"' or '\'' or '’' or '”') end++;
            if (!Ends(text, start, i, end)) continue;
            Add(sentences, text, start, end);
            start = end;
            i = end - 1;
        }
        Add(sentences, text, start, text.Length);
        return [.. sentences];
    }

    private static bool Ends(string text, int start, int mark, int end)
    {
        if (end < text.Length && !char.IsWhiteSpace(text[end])) return false;
        var next = end;
        while (next < text.Length && !char.IsLetterOrDigit(text[next])) next++;
        if (next < text.Length && char.IsLower(text[next])) return false;
        if (text[mark] != '.' || end > mark + 1) return true;
        var word = text.AsSpan(start, mark - start);
        word = word[(word.LastIndexOfAny(' ', '(', '\u00A0') + 1)..];
        // A heading number or a date part (`3. Wonen`), an initial, an abbreviation with points.
        if (word.Length < 2 || word.Contains('.')) return word.Length == 1 && char.IsDigit(word[0]) && mark - start > 1;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }

    private static void Add(List<Sentence> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new Sentence(start, end - start));
    }
}
