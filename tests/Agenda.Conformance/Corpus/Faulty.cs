using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Layout.Pages;
using Agenda.Pdf;
using Agenda.Styles;
using Agenda.Tests;
using Agenda.Tests.Layout;

namespace Agenda.Conformance.Corpus;

/// <summary>A page with a fault that layout does not make, to show that a check sees it.</summary>
internal sealed class Faulty
{
    private readonly Page _page = new(595_000, 842_000) { Label = "1" };

    public StructureElement Root { get; } = new("Document");

    public FinishedPdf Pdf
    {
        get
        {
            var info = new DocumentInfo("Proef", null, [], null, "nl-NL", null, "agenda");
            var found = new DiagnosticBag();
            var bytes = PdfWriter.Write(new LaidOutDocument(info, [_page], Root, []), found);
            Assert.Empty(found);
            return FinishedPdf.Read(bytes);
        }
    }

    /// <param name="y">From the top, in points.</param>
    public Faulty Say(StructureElement owner, string text, int x, int y, int size = 10, Colour? colour = null)
    {
        var face = TestFonts.Face("Regular");
        var glyphs = face.Shape(text).Glyphs.Select(glyph => new PlacedGlyph(glyph.Id, (ushort)glyph.TextLength, glyph.Advance * size * 1000 / face.UnitsPerEm));
        var run = new GlyphRun(owner, x * 1000, y * 1000, face, size * 1000, colour ?? PlainStyle.Ink, text, [.. glyphs]);
        _page.Items.Add(run);
        owner.Add(run, 0);
        return this;
    }

    public Faulty Say(string tag, string text, int x, int y, int size = 10, Colour? colour = null) => Say(Root.Add(tag), text, x, y, size, colour);

    public Faulty Paint(int x, int y, int width, int height, Colour colour)
    {
        _page.Items.Add(new BoxItem(Artifact.Background, x * 1000, y * 1000, width * 1000, height * 1000, colour, null, 0, 0));
        return this;
    }

    public Faulty Lead(StructureElement owner, int x, int y, int width, int height, string name = "naam", string uri = "https://voorbeeld.nl")
    {
        var area = new LinkArea(owner, x * 1000, y * 1000, width * 1000, height * 1000, name, uri, null);
        _page.Links.Add(area);
        owner.Add(area, 0);
        return this;
    }
}
