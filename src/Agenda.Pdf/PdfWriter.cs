using System.Buffers;
using Agenda.Diagnostics;
using Agenda.Layout.Pages;
using Agenda.Pdf.Fonts;
using Agenda.Pdf.Metadata;
using Agenda.Pdf.Navigation;
using Agenda.Pdf.Objects;
using Agenda.Pdf.Structure;

namespace Agenda.Pdf;

/// <summary>
/// Writes a document whose positions are all decided as a PDF 1.7 that follows PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file.
/// The same document gives the same bytes on every machine, at any time.
/// </summary>
public static class PdfWriter
{
    /// <param name="found">Gets what a PDF cannot hold; with an error there, nothing is written.</param>
    public static ReadOnlyMemory<byte> Write(LaidOutDocument document, DiagnosticBag found)
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        Write(document, output, found);
        return output.WrittenMemory;
    }

    /// <param name="output">Gets the file from front to back, in pieces as they are ready.</param>
    /// <param name="found">Gets what a PDF cannot hold; with an error there, nothing is written.</param>
    public static void Write(LaidOutDocument document, IBufferWriter<byte> output, DiagnosticBag found)
    {
        if (document.Pages.IsEmpty) throw new ArgumentException("A document without pages is no PDF.", nameof(document));
        if (!CheckLimits.Fit(document, found)) return;
        var objects = new ObjectWriter(output);
        var catalog = objects.Reserve();
        var structure = objects.Reserve();
        var fonts = new FontSet(objects);
        var pages = new PageWriter(objects, document.Pages, fonts);
        var elements = new StructureNumbers(document.Root, objects);
        var contents = new ContentNumbers(elements.ContentCount);
        pages.Write(contents, fonts);
        new StructureWriter(objects, document.Pages, pages.FirstPage, elements, contents).Write(document.Root, structure, pages.LinkElements);
        var outline = OutlineWriter.Write(objects, document.Outline, pages.Destinations);
        WriteCatalog(objects, document, catalog, structure, outline, pages.Tree);
        objects.Finish(catalog, InfoWriter.Write(objects, document.Info));
    }

    private static void WriteCatalog(ObjectWriter objects, LaidOutDocument document, int number, int structure, int outline, int pages)
    {
        var profile = objects.Reserve();
        objects.AddStream(profile, "/N 3"u8, SrgbProfile.Create().Span);
        var metadata = objects.Reserve();
        // Not compressed, so that programs that know no PDF find it.
        objects.AddPlainStream(metadata, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Of(document.Info));
        var catalog = objects.Begin(number).Add("<</Type/Catalog/Pages "u8).AddReference(pages).Add("/StructTreeRoot "u8).AddReference(structure);
        catalog.Add("/MarkInfo<</Marked true>>/Lang"u8).AddText(document.Info.Language);
        // The title bar shows the title and not the file's name (ISO 14289-1, 7.1).
        catalog.Add("/ViewerPreferences<</DisplayDocTitle true>>"u8);
        if (outline > 0) catalog.Add("/Outlines "u8).AddReference(outline).Add("/PageMode/UseOutlines"u8);
        PageLabels.Add(catalog, document.Pages);
        catalog.Add("/Metadata "u8).AddReference(metadata);
        catalog.Add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8);
        catalog.AddReference(profile).Add(">>]>>"u8);
        objects.End();
    }
}
