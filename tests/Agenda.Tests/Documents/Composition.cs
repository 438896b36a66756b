using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Styles;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Documents;

/// <summary>A small document from a template and the prose that it refers to as `«0»`, `«1»`.</summary>
internal sealed record Composition(Document Document, DiagnosticBag Found)
{
    public static readonly NumberingStyle Numbering = new(2, 1, "Bijlage", 2);

    private static readonly DocumentInfo Info = new("Titel", null, [], null, "nl-NL", null, "agenda");

    public string Sketch => Text.Sketch.Of(Document.Blocks);

    public static Composition Of(string template, params string[] proses) => Of(template, Numbering, proses);

    public static Composition Of(string template, NumberingStyle numbering, params string[] proses)
    {
        var found = new DiagnosticBag();
        var slots = proses.Select((prose, i) => (Slot)new ProseSlot(MarkdownReader.ReadProse(MappedText.Of(new SourceFile($"{i}.md", prose)), found)));
        return Of(template, numbering, slots, found);
    }

    public static Composition Of(string template, NumberingStyle numbering, IEnumerable<Slot> slots, DiagnosticBag found)
    {
        var text = template.Replace('«', FilledText.Open).Replace('»', FilledText.Close);
        var filled = new FilledText(MappedText.Of(new SourceFile("sjabloon", text)), [.. slots]);
        return new Composition(Composer.Compose(filled, Info, numbering, [], found), found);
    }

    /// <summary>The findings as `AG432 sjabloon:1:5`.</summary>
    public IEnumerable<string> Places => Found.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span}");
}
