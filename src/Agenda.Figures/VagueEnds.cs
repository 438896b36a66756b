using Agenda.Model;

namespace Agenda.Figures;

/// <summary>Tells of a period which of its ends is vague as it was written, so that a drawing is no more exact than its author.</summary>
internal static class VagueEnds
{
    private static readonly string[] Separators = [" – ", " - ", " t/m ", " tot en met ", " tot "];

    /// <summary>Words that say about when; a month or a year by itself is meant whole.</summary>
    private static readonly string[] Vague =
        ["medio", "half", "begin", "eind", "einde", "rond", "circa", "ca.", "ongeveer", "voorjaar", "zomer", "najaar", "herfst", "winter", "lente"];

    /// <summary>The row, with what is sure of its days.</summary>
    public static TimeRow Of(Moment moment, TimeRow row)
    {
        if (moment.Vroegst is not { } from || moment.Laatst is not { } to) return row;
        foreach (var separator in Separators)
        {
            var at = moment.Geschreven.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var (first, last) = (moment.Geschreven[..at], moment.Geschreven[(at + separator.Length)..]);
            if (!IsVague(first) && !IsVague(last)) return row;
            var (sureFrom, sureTo) = (IsVague(first) ? DaysIn(first, moment)?.Laatst : from, IsVague(last) ? DaysIn(last, moment)?.Vroegst : to);
            return row with { IsVague = true, Sure = sureFrom < sureTo ? (sureFrom.Value, sureTo.Value) : null };
        }
        return row with { IsVague = IsVague(moment.Geschreven) };
    }

    private static bool IsVague(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Vague.Contains(word, StringComparer.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>One end by itself, in the year that puts it in the whole.</summary>
    private static Moment? DaysIn(string part, Moment whole) => Moment.Parse(part)?.InPhase(whole);
}
