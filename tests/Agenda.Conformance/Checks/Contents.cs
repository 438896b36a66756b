using System.Text.RegularExpressions;
using Agenda.Tests;
using Agenda.Tests.Examples;

namespace Agenda.Conformance.Checks;

/// <summary>Words of the model that are not in the PDF, or not in the section of their part, or in another order than they were written.</summary>
internal static partial class Contents
{
    /// <summary>Keys whose texts are not printed as they stand, each with what becomes of them.</summary>
    private static readonly Dictionary<string, string> NotPrinted = new(StringComparer.Ordinal)
    {
        ["stijl"] = "chooses how it looks",
        ["kort"] = "a label where a drawing has no room for the whole",
        ["code"] = "becomes part of numbers",
        ["enkelvoud"] = "what one of them is called",
        ["meervoud"] = "what all are called",
        ["nummer"] = "becomes part of a number",
        ["samenvatting"] = "the reading guide has it, where there is one",
        ["ook_bekend_als"] = "for the checks",
        ["kern"] = "a label in a drawing",
        ["trefwoorden"] = "a property of the file",
        ["onderwerp"] = "a property of the file",
        ["figuur"] = "names a drawing",
        ["bestand"] = "names a file",
        ["tolerantie"] = "for the checks",
        ["sinds"] = "for the checks",
        ["ontstaan_uit"] = "for the checks",
        ["soort"] = "shown by a mark or a colour",
        ["titelregels"] = "the title, in lines",
        ["later"] = "the answer that is still to come",
        ["duur"] = "for the checks, and before what it follows",
    };

    private static readonly string[] NotContent = ["controles", "indeling", "kerncijfers"];

    public static IEnumerable<string> Problems(Example example, FinishedPdf pdf)
    {
        var sections = Sections.Of(pdf);
        foreach (var value in TextValues.Of(example))
        {
            var part = value.Path.Split('.', '[')[0];
            if (NotPrinted.ContainsKey(value.Key) || NotContent.Contains(part)) continue;
            var pieces = Pieces(value.Text);
            // Under each other, amounts have as many decimals as the one that has most.
            if (value.Kind == "een bedrag" && sections.Words.Contains(pieces[0].TrimEnd() + ",00 ", StringComparison.Ordinal)) continue;
            foreach (Match note in Note().Matches(value.Text))
            {
                if (!InOrder(sections.Words, Pieces(note.Value[(note.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]))) yield return $"{value.Path}: lost the note {note.Value}";
            }
            if (SectionsOf(example, value.Path, sections).Any(section => InOrder(section, pieces))) continue;
            var lost = pieces.Find(piece => !sections.Words.Contains(piece, StringComparison.Ordinal));
            yield return $"{value.Path} ({value.Kind}): {(lost is null ? "in another section or order" : $"lost:{lost}")}";
        }
    }

    /// <summary>Where a value should stand: under the title of its part, or of its layer or chapter, when that is a heading; otherwise anywhere.</summary>
    private static IReadOnlyList<string> SectionsOf(Example example, string path, Sections sections)
    {
        var part = path.Split('.', '[')[0];
        if (part == "agenda") return [sections.Words];
        var inside = Layer().Match(path);
        var title = example.Value(inside.Success ? $"{inside.Value}.titel" : $"{part}.titel");
        var own = title is null ? [] : sections.Under(title).ToList();
        return own.Count > 0 ? own : [sections.Words];
    }

    private static bool InOrder(string section, List<string> pieces)
    {
        var from = 0;
        foreach (var piece in pieces)
        {
            var at = section.IndexOf(piece, from, StringComparison.Ordinal);
            if (at < 0) return false;
            from = at + piece.Length - 1;
        }
        return true;
    }

    /// <summary>A text without what is filled in and what points elsewhere, as the words between those; notes are texts of their own.</summary>
    private static List<string> Pieces(string text) =>
        [.. Elsewhere().Replace(text, "\n").Split('\n').Select(Sections.Plain).Where(piece => piece.Length > 2)];

    [GeneratedRegex(@"^doelenboom\.lagen\[[^\]]+\]")]
    private static partial Regex Layer();

    [GeneratedRegex(@"\[\^[^\]]*\]:.*\n?(?:^ {4,}.*\n?)*", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"\[\^[^\]]*\]:(.*\n?)(^ {4,}.*\n?)*|\{\{.*?\}\}|\[§?\]\([^)]*\)|\]\([^)]*\)|\[\^[^\]]*\]|^\s*\d+\. |^\s*- ", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
