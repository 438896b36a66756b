using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Reading;
using Agenda.Text.Syntax;

namespace Agenda.Text;

/// <summary>Reads Markdown into our own blocks, each with the place in the file where it was typed.</summary>
public static class MarkdownReader
{
    /// <summary>Makes the parser ready. Not needed, but it can run beside the reading of files: the first text then costs no more than the next.</summary>
    public static void Prepare() => ReadProse(MappedText.Of(new SourceFile("", "*a* [b](#b) `c`.\n\n- d\n\n| e |\n|---|\n")), []);

    /// <summary>
    /// Reads text by an author: CommonMark without raw HTML, with pipe tables, notes, definition lists, `{#id}` and `{{ value }}`. Never throws on bad text:
    /// what is not understood is reported and stands in the result as text.
    /// </summary>
    public static Prose ReadProse(MappedText text, DiagnosticBag found)
    {
        var span = text.Place(0, text.Text.Length);
        var stretch = Stretch.Read(text.Text, new Places(text, 0, found), isTemplate: false);
        stretch.ReportNotes();
        return new Prose(stretch.Blocks, stretch.Notes, span);
    }

    /// <summary>
    /// Reads a filled house style: as prose, with containers (`::: naam {#id eigenschap=waarde}` … `:::`) and slots, without `{{ }}`.
    /// </summary>
    public static ImmutableArray<Block> ReadTemplate(FilledText filled, DiagnosticBag found) => new TemplateReader(filled.Markdown, found).Read();
}
