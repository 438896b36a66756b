using Agenda.Tests;

namespace Agenda.Conformance.Checks;

/// <summary>
/// On each page, what is read first stands highest. Elements that start a line of their own count; notes stand at the foot and are read where they are
/// referred to; a drawing has its own order.
/// </summary>
internal static class ReadingOrder
{
    private static readonly string[] Blocks = ["H1", "H2", "H3", "H4", "H5", "H6", "P", "LI", "TR", "TOCI", "Caption", "Figure"];

    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        var lowest = new Dictionary<int, (double Y, string Text)>();
        foreach (var (tag, first) in Starts(pdf.Root))
        {
            var y = first.Letters[0].StartBaseLine.Y;
            if (lowest.TryGetValue(first.Page, out var before) && y > before.Y + 0.5)
                yield return $"page {first.Page + 1}: `{Short(tag.Reading)}` is read after `{before.Text}` and stands above it";
            lowest[first.Page] = (y, Short(tag.Reading));
        }
    }

    private static IEnumerable<(FinishedTag Tag, FinishedText First)> Starts(FinishedTag tag)
    {
        if (tag.Type == "Note") yield break;
        if (Blocks.Contains(tag.Type) && tag.Texts.FirstOrDefault(text => text.Letters.Count > 0) is { } first) yield return (tag, first);
        if (tag.Type is "TR" or "Figure") yield break;
        foreach (var lower in tag.Tags.SelectMany(Starts)) yield return lower;
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
