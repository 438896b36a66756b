namespace Agenda.Model;

/// <summary>Splits a moment into words that mean something.</summary>
internal static class MomentWords
{
    /// <summary>Between the two ends of a period.</summary>
    public const string Dash = "–";

    /// <summary>Lower case; `de`, `het`, `van` and `in` mean nothing here; every way to write "up to and including" is one dash.</summary>
    public static string[] Split(string text)
    {
        var clean = text.Trim().ToLowerInvariant().Replace('\u00A0', ' ').Replace(",", " ", StringComparison.Ordinal).Replace("tot en met", " – ", StringComparison.Ordinal)
            .Replace("t/m", " – ", StringComparison.Ordinal).Replace("e.v.", " e.v. ", StringComparison.Ordinal).Replace("—", " – ", StringComparison.Ordinal)
            .Replace("–", " – ", StringComparison.Ordinal).Replace("±", "± ", StringComparison.Ordinal);
        var words = new List<string>();
        foreach (var word in clean.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "de" or "het" or "van" or "in") continue;
            if (word is "-") words.Add(Dash);
            else if (IsYears(word)) words.AddRange([word[..4], Dash, word[5..]]);
            else words.Add(word);
        }
        return [.. words];
    }

    private static bool IsYears(string word) =>
        word.Length == 9 && word[4] is '-' && DutchDates.Number(word[..4]) is not null && DutchDates.Number(word[5..]) is not null;
}
