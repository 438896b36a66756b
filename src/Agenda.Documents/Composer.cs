using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Styles;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Makes one document of a filled house style: the files beside this one are its steps, in this order.</summary>
public static class Composer
{
    /// <param name="filled">The output of the templates, with the prose, tables and figures that it refers to; prose without values: fill put text in their place.</param>
    /// <param name="opgaven">The ids of the opgaven, in order.</param>
    /// <param name="found">Gets every finding; with an error the document is complete in form, but not fit to be written.</param>
    public static Document Compose(FilledText filled, DocumentInfo info, NumberingStyle numbering, ImmutableArray<string> opgaven, DiagnosticBag found)
    {
        var blocks = MarkdownReader.ReadTemplate(filled, found);
        blocks = new LowerHeadings().Rewrite(blocks);
        blocks = new PlaceSlots(filled.Slots, found).Rewrite(blocks);
        blocks = new GiveIds(blocks).Rewrite(blocks);
        blocks = new Number(numbering, found).Rewrite(blocks);
        var collected = new CollectTargets(found);
        var targets = collected.Collect(blocks);
        blocks = new BuildReadingGuide(blocks).Rewrite(blocks);
        blocks = new ResolveReferences(targets, collected.Titled, found).Rewrite(blocks);
        blocks = new BuildContents(blocks, numbering.ContentsDepth, found).Rewrite(blocks);
        blocks = new NumberNotes().Rewrite(blocks);
        return new Document(info, blocks, targets, opgaven);
    }
}
