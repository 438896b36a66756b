namespace Agenda.Model;

/// <summary>Understands a duration: `2 jaar`, `3 tot 5 jaar`, `drie tot vier maanden`, `zes à acht weken`.</summary>
internal static class ParseDuration
{
    public static Duur? Parse(string text)
    {
        var words = MomentWords.Split(text);
        return Take(words, out var count) is { } duration && count == words.Length ? duration with { Geschreven = text.Trim() } : null;
    }

    /// <summary>A duration at the start of some words, and how many it takes.</summary>
    public static Duur? Take(ReadOnlySpan<string> words, out int count)
    {
        count = 0;
        var at = words is ["circa" or "ca." or "ongeveer" or "ruim" or "bijna" or "maximaal" or "minimaal" or "±", ..] ? 1 : 0;
        if (at >= words.Length || DutchDates.Number(words[at]) is not { } least) return null;
        var most = least;
        at++;
        if (at + 1 < words.Length && words[at] is "tot" or "à" or "a" or "of" or MomentWords.Dash && DutchDates.Number(words[at + 1]) is { } second)
        {
            most = second;
            at += 2;
        }
        if (at >= words.Length || Unit(words[at]) is not { } unit || most < least || most == 0) return null;
        count = at + 1;
        return new Duur("", least, most, unit);
    }

    private static string? Unit(string word) => word switch
    {
        "dag" or "dagen" => "dag",
        "week" or "weken" => "week",
        "maand" or "maanden" => "maand",
        "kwartaal" or "kwartalen" => "kwartaal",
        "jaar" or "jaren" => "jaar",
        _ => null,
    };
}
