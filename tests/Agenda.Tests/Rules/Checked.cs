using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules;
using Agenda.Tests.Documents;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Rules;

/// <summary>What the rules find in a piece of input.</summary>
internal static class Checked
{
    /// <summary>What a folder must have, for input that is about something else.</summary>
    private const string Smallest = "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  status: concept\n";

    /// <summary>Reads YAML files as one agenda and runs the rules on the data. What reading reports comes first.</summary>
    public static DiagnosticBag Yaml(params (string Path, string Text)[] files)
    {
        var found = new DiagnosticBag();
        if (Read(found, files) is { } agenda) found.AddRange(RuleCatalog.Start(agenda).Finish());
        return found;
    }

    public static Beleidsagenda? Read(DiagnosticBag found, params (string Path, string Text)[] files)
    {
        var hasAgenda = files.Any(file => file.Text.StartsWith("agenda:", StringComparison.Ordinal) || file.Text.Contains("\nagenda:", StringComparison.Ordinal));
        return AgendaReader.Read(new MemoryFolder(hasAgenda ? files : [.. files, ("zz-agenda.yaml", Smallest)]), found);
    }

    /// <summary>Composes Markdown as the prose of a document, with containers where it has them, and runs the rules on the document.</summary>
    /// <param name="yaml">The data that the text is about; null for none.</param>
    public static DiagnosticBag Markdown(string markdown, string? yaml = null)
    {
        var composition = markdown.Contains("\n:::", StringComparison.Ordinal) ? OfTemplate(markdown) : Composition.Of("«0»\n", markdown);
        Assert.DoesNotContain(composition.Found, diagnostic => diagnostic.IsError);
        var reading = new DiagnosticBag();
        var agenda = yaml is null ? null : Read(reading, ("proef.yaml", yaml));
        Assert.False(reading.HasErrors, string.Join('\n', reading));
        var found = new DiagnosticBag();
        found.AddRange(RuleCatalog.Start(agenda, composition.Document).Finish());
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
