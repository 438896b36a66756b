using Agenda.Tests;

namespace Agenda.Conformance.Checks;

/// <summary>Headings mean what they look like: no level is skipped, and a lower level is nowhere set larger than a higher one.</summary>
internal static class Headings
{
    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        var sizes = new SortedDictionary<int, double>();
        var before = 0;
        foreach (var heading in pdf.Root.All.Where(tag => tag.Type is ['H', >= '1' and <= '6']))
        {
            var level = heading.Type[1] - '0';
            if (level > before + 1) yield return $"`{heading.Reading}` is a {heading.Type} after an H{before}";
            if (heading.Reading.Trim().Length == 0) yield return $"a {heading.Type} says nothing";
            before = level;
            // The number that a title starts with may be as large as its style likes: the words count.
            var size = heading.Texts.SelectMany(text => text.Letters).Last().PointSize;
            if (sizes.TryGetValue(level, out var known) && Math.Abs(known - size) > 0.01) yield return $"`{heading.Reading}` is {size} points, other {heading.Type} are {known}";
            sizes.TryAdd(level, size);
        }
        foreach (var (level, size) in sizes)
        {
            if (sizes.TryGetValue(level + 1, out var lower) && lower > size) yield return $"an H{level + 1} is larger than an H{level}";
        }
    }
}
