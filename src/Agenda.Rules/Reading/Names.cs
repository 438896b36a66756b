namespace Agenda.Rules.Reading;

/// <summary>Names of people and bodies, as they are written here and there.</summary>
internal static class Names
{
    /// <summary>Bodies that every reader knows, in the forms in which they are written.</summary>
    private static readonly string[] Council = ["raad", "gemeenteraad", "de raad", "raden", "gemeenteraden"];
    private static readonly string[] Board = ["college", "college van b&w", "b&w", "burgemeester en wethouders", "college van burgemeester en wethouders", "colleges"];

    /// <summary>`De gemeenteraad` is `raad`, `College van B&amp;W` is `college`; otherwise the same but for case and article.</summary>
    public static bool Same(string first, string second) => string.Equals(Key(first), Key(second), StringComparison.Ordinal);

    public static bool IsKnownBody(string name) => Key(name) is "raad" or "college" or "burgemeester" or "provinciale staten" or "algemeen bestuur" or "dagelijks bestuur";

    public static string Plain(string name) => name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>What is the same in all ways to write one name.</summary>
    public static string Key(string name)
    {
        var key = name.Trim().ToLowerInvariant();
        foreach (var article in (ReadOnlySpan<string>)["de ", "het "])
        {
            if (key.StartsWith(article, StringComparison.Ordinal)) key = key[article.Length..];
        }
        if (Council.Contains(key)) return "raad";
        return Board.Contains(key) ? "college" : key;
    }
}
