namespace Agenda.Rules.Teksten;

/// <summary>Counts the names that a sentence lists: `de Wmo, de Jeugdwet, de Participatiewet en de nieuwe Wet inburgering` are four.</summary>
internal static class CountNames
{
    /// <summary>Zero when the sentence lists something else than names.</summary>
    public static int In(ReadOnlySpan<char> sentence)
    {
        var last = sentence.LastIndexOf(" en ");
        var comma = last < 0 ? -1 : sentence[..last].LastIndexOf(',');
        if (comma < 0) return 0;
        var count = 0;
        // What stands before the first comma begins the sentence: its last words are the first name.
        var rest = sentence;
        while (rest.IndexOf(", ") is var at and >= 0)
        {
            if (!HoldsName(count == 0 ? Tail(rest[..at]) : rest[..at])) return 0;
            count++;
            rest = rest[(at + 2)..];
        }
        var and = rest.IndexOf(" en ");
        if (and < 0 || !HoldsName(rest[..and]) || !HoldsName(rest[(and + 4)..])) return 0;
        return count + 2;
    }

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        return space < 0 ? text : text[space..];
    }

    /// <summary>A capital after the first letter of the piece, and not too many words before it.</summary>
    private static bool HoldsName(ReadOnlySpan<char> piece)
    {
        piece = piece.Trim();
        var words = 0;
        for (var i = 0; i < piece.Length; i++)
        {
            if (i > 0 && piece[i - 1] != ' ') continue;
            if (char.IsUpper(piece[i])) return true;
            if (++words > 3) return false;
        }
        return false;
    }
}
