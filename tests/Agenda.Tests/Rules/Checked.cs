using Agenda.Diagnostics;
using Agenda.Rules;
using Agenda.Tests.Documents;

namespace Agenda.Tests.Rules;

/// <summary>What the rules find in a piece of input.</summary>
internal static class Checked
{
    /// <summary>Composes Markdown as the prose of a document, with containers where it has them, and runs the rules on the document.</summary>
    public static DiagnosticBag Markdown(string markdown)
    {
        var composition = markdown.Contains("\n:::", StringComparison.Ordinal) ? OfTemplate(markdown) : Composition.Of("«0»\n", markdown);
        Assert.DoesNotContain(composition.Found, diagnostic => diagnostic.IsError);
        var found = new DiagnosticBag();
        RuleCatalog.Check(composition.Document, found);
        return found;
    }

    /// <summary>Prose has no containers: the stretches between them become prose, each at its own line.</summary>
    private static Composition OfTemplate(string markdown)
    {
        var found = new DiagnosticBag();
        var file = new SourceFile("0.md", markdown);
        var template = new System.Text.StringBuilder();
        var slots = new List<Agenda.Text.Syntax.Slot>();
        var start = 0;
        var lines = markdown.Split('\n');
        var offset = 0;
        foreach (var line in lines.Append(":::einde"))
        {
            if (line.StartsWith(":::", StringComparison.Ordinal))
            {
                var text = markdown[start..Math.Min(offset, markdown.Length)];
                if (!string.IsNullOrWhiteSpace(text))
                {
                    var mapped = new MappedText.Builder();
                    mapped.Append(text, file, start);
                    template.Append('«').Append(slots.Count).Append("»\n\n");
                    slots.Add(new Agenda.Text.Syntax.ProseSlot(Agenda.Text.MarkdownReader.ReadProse(mapped.Build(), found)));
                }
                if (line != ":::einde") template.Append(line).Append("\n\n");
                start = offset + line.Length + 1;
            }
            offset += line.Length + 1;
        }
        return Composition.Of(template.ToString(), Composition.Numbering, slots, found);
    }
}
