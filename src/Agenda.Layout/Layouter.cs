using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Fonts;
using Agenda.Layout.Flow;
using Agenda.Layout.Lines;
using Agenda.Layout.Pages;
using Agenda.Layout.Paging;
using Agenda.Styles;

namespace Agenda.Layout;

/// <summary>Decides the place of everything: words in lines, lines on pages, and the structure tree over them.</summary>
public static class Layouter
{
    /// <summary>The least that a page must leave for text, in thousandths of a point: five centimetres either way.</summary>
    private const int LeastRoom = 141_732;

    /// <param name="found">Gets what is wrong with the input: characters that no face has, words that no line holds.</param>
    /// <returns>The pages. Without any when the style leaves no room for text.</returns>
    public static LaidOutDocument LayOut(Document document, Style style, IFigures figures, Hyphenator hyphenator, DiagnosticBag found)
    {
        if (!HasRoom(style, found)) return new LaidOutDocument(document.Info, [], new StructureElement("Document"), []);
        var shaper = new WordShaper(hyphenator.With(style.Divisions), style.Fallback, found);
        var pass = LayoutPass.Run(document, style, figures, shaper, found, null);
        if (pass.UsesPageNumbers) pass = Settle(pass, document, style, figures, shaper);
        return Emit(pass, document, style);
    }

    /// <summary>
    /// A page number in running text may be wider or narrower than the room kept for it, and move what comes after. So the pages are made again with the
    /// numbers in place; where that moves a number once more, no number gets less room than it had before. Room only grows, so this ends.
    /// </summary>
    private static LayoutPass Settle(LayoutPass pass, Document document, Style style, IFigures figures, WordShaper shaper)
    {
        // The first pass has reported everything.
        var silent = new DiagnosticBag();
        var numbers = new KnownPages(pass.Destinations, null);
        while (true)
        {
            pass = LayoutPass.Run(document, style, figures, shaper, silent, numbers);
            if (numbers.AreThoseOf(pass.Destinations)) return pass;
            numbers = new KnownPages(pass.Destinations, numbers);
        }
    }

    private static LaidOutDocument Emit(LayoutPass pass, Document document, Style style)
    {
        var pages = new List<Page>(pass.Pagination.Wide.Count);
        foreach (var wide in pass.Pagination.Wide) pages.Add(wide ? new Page(style.Page.Height, style.Page.Width) : new Page(style.Page.Width, style.Page.Height));
        var emitter = new PageEmitter(pages, pass.Destinations, pass.Setter, style.Texts[TextRole.Note].Colour.Fixed);
        emitter.EmitFrames(pass.Pagination.Frames);
        emitter.EmitNoteAreas(pass.Pagination.NoteAreas, style.Page.Margins.Left, ColumnWidth(style), LayoutPass.NoteGap(style));
        emitter.EmitRepeatedHeads(pass.Pagination.RepeatedHeads);
        emitter.Emit(pass.Slices);
        Label(pages, pass.Slices, style);
        new PageDecorator(document.Info, style, pass.Setter).Decorate(pages, pass.Slices);
        return new LaidOutDocument(document.Info, [.. pages], pass.Root, [.. PageEmitter.Outline(pass.Slices)]);
    }

    /// <summary>A page is called what is printed on it; the cover, which shows no number, counts all the same.</summary>
    private static void Label(List<Page> pages, List<Slice> slices, Style style)
    {
        for (var i = 0; i < pages.Count; i++) pages[i].Label = (i + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var slice in slices)
        {
            if (slice.FullPage) pages[slice.Page].Label = style.Words.GetValueOrDefault("omslag", "Omslag");
        }
    }

    private static int ColumnWidth(Style style) => style.Page.Width - style.Page.Margins.Left - style.Page.Margins.Right;

    private static bool HasRoom(Style style, DiagnosticBag found)
    {
        var height = style.Page.Height - style.Page.Margins.Top - style.Page.Margins.Bottom;
        if (ColumnWidth(style) >= LeastRoom && height >= LeastRoom) return true;
        var message = $"de marges van stijl `{style.Name}` laten te weinig ruimte over voor tekst";
        found.Report(LayoutDiagnostics.NoRoomOnPage, SourceSpan.None, message, "maak de marges in `style.yaml` kleiner");
        return false;
    }
}
