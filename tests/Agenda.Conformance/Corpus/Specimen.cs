using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Fonts;
using Agenda.Layout;
using Agenda.Layout.Pages;
using Agenda.Model;
using Agenda.Pdf;
using Agenda.Styles;
using Agenda.Tests.Images;
using Agenda.Tests.Layout;
using Agenda.Tests.Yaml;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Conformance.Corpus;

/// <summary>A small document and the PDF that became of it.</summary>
/// <param name="Pdf">Empty when there is an error among what was found.</param>
internal sealed record Specimen(string Name, Document Document, LaidOutDocument? Laid, ReadOnlyMemory<byte> Pdf, DiagnosticBag Found)
{
    /// <summary>What prose can name: an image of each kind.</summary>
    private static readonly MemoryFolder Folder = new MemoryFolder()
        .With("rgb.png", Sample.Png(64, 40, 2, 8, sample: (x, y, channel, _) => channel == 0 ? x * 4 : channel == 1 ? y * 6 : 128))
        .With("rgb16.png", Sample.Png(64, 40, 2, 16, sample: (x, y, channel, _) => (channel == 0 ? x * 4 : y * 6) << 8))
        .With("alfa.png", Sample.Png(64, 40, 6, 8, sample: (x, y, channel, _) => channel == 3 ? x * 4 : channel == 0 ? 200 : y * 3))
        .With("verweven.png", Sample.Png(64, 40, 4, 16, interlaced: true, sample: (x, y, channel, _) => (channel == 1 ? y * 6 : x * 4) << 8))
        .With("palet.png", Sample.Png(64, 40, 3, 4, sample: (x, y, _, _) => (x / 8 + y / 8) % 16, chunks: [Sample.Palette(16)]))
        .With("gaten.png", Sample.Png(64, 40, 3, 2, sample: (x, y, _, _) => (x / 8 + y / 8) % 4, chunks: [Sample.Palette(4), ("tRNS", [0, 90])]))
        .With("grijs.png", Sample.Png(64, 40, 0, 1, sample: (x, y, _, _) => (x / 4 + y / 4) % 2, chunks: [Sample.Density(11_811, 11_811)]))
        .With("sleutel.png", Sample.Png(64, 40, 0, 8, interlaced: true, sample: (x, _, _, _) => x / 16 * 60, chunks: [("tRNS", [0, 60])]))
        .With("foto.jpg", Sample.Jpeg).With("grijs.jpg", Sample.GreyJpeg).With("stap.jpg", Sample.ProgressiveJpeg).With("gedraaid.jpg", Sample.Turned(Sample.Jpeg, 6));

    /// <param name="template">Markdown with containers; `«0»` is the first slot.</param>
    public static Specimen Of(string name, string template, Style? style = null, params Slot[] slots) =>
        Of(name, template, new DiagnosticBag(), style, slots);

    public static Specimen OfProse(string name, string markdown)
    {
        var found = new DiagnosticBag();
        var prose = MarkdownReader.ReadProse(MappedText.Of(new SourceFile($"{name}.md", markdown)), found);
        return Of(name, "# Voorbeeld\n\n«0»\n", found, null, [new ProseSlot(new ImageShelf(Folder, found).Rewrite(prose))]);
    }

    private static Specimen Of(string name, string template, DiagnosticBag found, Style? style, Slot[] slots)
    {
        style ??= PlainStyle.Create(justify: true);
        var text = template.Replace('«', FilledText.Open).Replace('»', FilledText.Close);
        var filled = new FilledText(MappedText.Of(new SourceFile(name, text)), [.. slots]);
        var info = new DocumentInfo($"Proef: {name}", null, ["Gemeente Voorbeeld"], "concept", "nl-NL", new DateOnly(2026, 3, 31), "agenda");
        var document = Composer.Compose(filled, info, style.Numbering, ["meedoen", "wonen"], found);
        if (found.HasErrors) return new Specimen(name, document, null, default, found);
        var laid = Layouter.LayOut(document, style, new Drawings(), Hyphenator.Dutch, found);
        return new Specimen(name, document, laid, Write(laid, found), found);
    }

    public static ReadOnlyMemory<byte> Write(LaidOutDocument laid, DiagnosticBag found) => found.HasErrors ? default : PdfWriter.Write(laid, found);

    private sealed class Drawings : IFigures
    {
        public Drawing Draw(string name, int width) => new(width, 120_000, "Twee kolommen: de linker is half zo hoog als de rechter.", [
            new Box(20_000, 60_000, 80_000, 60_000, PlainStyle.Accents[0].Strong, null, 0, 3_000),
            new Box(140_000, 10_000, 80_000, 110_000, PlainStyle.Accents[1].Tint, PlainStyle.Accents[1].Strong, 1_000, 0),
            new Label(150_000, 40_000, "Wonen", TestFonts.Face("Regular"), 9_000, PlainStyle.Ink),
            new Label(30_000, 90_000, "Zorg", TestFonts.Face("Bold"), 9_000, Colour.White),
            new Polyline([(0, 119_500), (260_000, 119_500)], PlainStyle.Ink, 1_000),
            new Polygon([(230_000, 20_000), (250_000, 30_000), (230_000, 40_000)], PlainStyle.Blue)]);
    }
}
