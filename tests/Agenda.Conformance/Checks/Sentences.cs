using System.Collections.Immutable;
using Agenda.Conformance.Corpus;
using Agenda.Tests;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Conformance.Checks;

/// <summary>Every paragraph of the document is in the file, whole, with its words and spaces as they were written, in the order in which they were written.</summary>
internal static class Sentences
{
    public static IEnumerable<string> Problems(Specimen specimen, FinishedPdf pdf)
    {
        var read = pdf.Root.All.Where(tag => tag.Type == "P" || tag.Type[0] == 'H').Select(Reading).ToList();
        var at = 0;
        foreach (var written in Written(specimen.Document.Blocks).Where(text => text.Length > 0))
        {
            var found = read.FindIndex(at, text => text.EndsWith(written, StringComparison.Ordinal));
            if (found < 0) yield return $"`{written}` is not there, or not in its place";
            else at = found + 1;
        }
    }

    /// <summary>Without the notes in it: they are read between its words.</summary>
    private static string Reading(FinishedTag tag)
    {
        var text = string.Concat(tag.Kids.Select(kid => kid switch
        {
            FinishedText own => own.Text,
            FinishedTag { Type: "Note" or "Reference" } => "",
            FinishedTag lower => Reading(lower),
            _ => "",
        }));
        return Normal(text.Replace("\u00AD", "", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Written(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [Plain(paragraph.Content)],
        Heading heading => [Plain(heading.Content)],
        ListBlock list => list.Items.SelectMany(item => Written(item.Content)),
        DefinitionList list => list.Items.SelectMany(item => Written(item.Content)),
        Quote quote => Written(quote.Content),
        Container container => Written(container.Content),
        _ => Enumerable.Empty<string>(),
    });

    private static string Plain(ImmutableArray<Inline> content) => Normal(PlainText.Of(WithoutNotes(content)));

    private static ImmutableArray<Inline> WithoutNotes(ImmutableArray<Inline> content) => [.. content.Where(inline => inline is not NoteReference)];

    /// <summary>Without what is not shown, and with letters that were joined into one character as letters.</summary>
    private static string Normal(string text)
    {
        foreach (var (written, read) in SpeltOut) text = text.Replace(written, read, StringComparison.Ordinal);
        return string.Join(' ', text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static readonly (string Written, string Read)[] SpeltOut = [("\u200B", ""), ("\u200C", ""), ("\u200D", ""), ("\u00AD", ""), ("\u0133", "ij"), ("\uFB01", "fi")];
}
