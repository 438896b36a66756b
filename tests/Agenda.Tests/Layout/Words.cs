namespace Agenda.Tests.Layout;

/// <summary>Text that is not about anything, the same on every run.</summary>
internal static class Words
{
    private static readonly string[] Stock =
        ["gemeente", "inwoners", "de", "en", "samenwerking", "met", "een", "maatschappelijke", "ondersteuning", "in", "buurt", "wijk", "voorzieningen", "zorg", "op", "tijd"];

    public static string Some(int count, int from = 0) => string.Join(' ', Enumerable.Range(from, count).Select(i => Stock[(i * 7 + i / 5) % Stock.Length])) + ".";

    /// <summary>Paragraphs of one line each: `regel 1`, `regel 2`.</summary>
    public static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"regel {i}\n\n"));
}
