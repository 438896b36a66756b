namespace Agenda.Rules.Reading;

/// <summary>Writes a list as a sentence says it.</summary>
internal static class Enumerate
{
    /// <summary>`a, b en c`.</summary>
    public static string With(string word, IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
