using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;

namespace Agenda.Tests;

/// <summary>A PDF as text, for snapshots: the structure tree, the words of each page, links and bookmarks, all read back from the bytes.</summary>
internal static class PdfText
{
    public static string Of(ReadOnlyMemory<byte> bytes)
    {
        var pdf = FinishedPdf.Read(bytes);
        var text = new StringBuilder();
        var information = pdf.Information;
        text.Append($"title: {information.Title}\nauthor: {information.Author}\nlanguage: {pdf.Language}\npages: {pdf.Pages.Count}\n");
        text.Append("\nstructure:\n");
        AddTag(text, pdf.Root, 0);
        text.Append("\noutline:\n");
        foreach (var entry in pdf.Outline) AddBookmark(text, entry, 0);
        text.Append("\nlinks:\n");
        foreach (var link in pdf.Links) text.Append($"- page {link.Page}: {link.Name} -> {link.Uri ?? $"page {link.Target}"}\n");
        foreach (var page in pdf.Pages) AddPage(text, page);
        return text.ToString();
    }

    /// <summary>The tags of an element as `P(Link)`.</summary>
    public static string Tags(FinishedTag tag) => tag.Tags.Any() ? $"{tag.Type}({string.Join(' ', tag.Tags.Select(Tags))})" : tag.Type;

    /// <summary>The lines of a page from top to bottom, each from left to right.</summary>
    public static IEnumerable<string> Lines(Page page) => page.Letters
        .GroupBy(letter => (int)Math.Round(letter.StartBaseLine.Y * 10))
        .OrderByDescending(line => line.Key)
        .Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)).TrimEnd());

    private static void AddTag(StringBuilder text, FinishedTag tag, int depth)
    {
        text.Append(' ', 2 * depth).Append($"- {tag.Type}");
        foreach (var (key, value) in tag.Attributes) text.Append(key == "BBox" ? "" : $" {key}={value}");
        if (tag.Language is { } language) text.Append($" Lang={language}");
        if (tag.Alt is { } alt) text.Append($" Alt=\"{alt}\"");
        if (tag.ActualText is { } actual) text.Append($" ActualText=\"{actual}\"");
        if (tag.Kids.All(kid => kid is not FinishedTag)) text.Append(tag.Text.Length > 0 ? $": {tag.Reading.TrimEnd()}\n" : "\n");
        else
        {
            text.Append('\n');
            foreach (var kid in tag.Kids)
            {
                if (kid is FinishedTag lower) AddTag(text, lower, depth + 1);
                else if (kid is FinishedText { Text: var own } && own.Trim().Length > 0)
                    text.Append(' ', 2 * depth + 2).Append($"\"{own.Replace("\u00AD", "", StringComparison.Ordinal)}\"\n");
            }
        }
    }

    private static void AddBookmark(StringBuilder text, BookmarkNode bookmark, int depth)
    {
        text.Append(' ', 2 * depth).Append($"- {bookmark.Title}\n");
        foreach (var lower in bookmark.Children) AddBookmark(text, lower, depth + 1);
    }

    private static void AddPage(StringBuilder text, Page page)
    {
        text.Append($"\npage {page.Number}:\n");
        foreach (var line in Lines(page)) text.Append("  ").Append(line.Replace('\u00AD', '-')).Append('\n');
    }
}
