namespace Agenda.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to a word by optimal string alignment (insert, delete, replace, swap of neighbours), ignoring case;
    /// null when none is within a third of the word's length. Of equally near candidates the first counts.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var limit = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= limit) continue;
            var distance = Distance(word, candidate, limit);
            if (distance >= limit) continue;
            (best, limit) = (candidate, distance);
        }
        return best;
    }

    /// <summary>A hint "bedoelde u `x`?", or null when nothing is near.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"bedoelde u `{nearest}`?" : null;

    private static int Distance(string a, string b, int limit)
    {
        // Names are short; a longer one is compared by its first 64 characters, so that the work stays bounded.
        var (n, m) = (Math.Min(a.Length, 64), Math.Min(b.Length, 64));
        var rows = new int[n + 1, m + 1];
        for (var i = 0; i <= n; i++) rows[i, 0] = i;
        for (var j = 0; j <= m; j++) rows[0, j] = j;
        for (var i = 1; i <= n; i++)
        {
            for (var j = 1; j <= m; j++)
            {
                var same = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) value = Math.Min(value, rows[i - 2, j - 2] + 1);
                rows[i, j] = value;
            }
        }
        return Math.Min(rows[n, m], limit);
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
