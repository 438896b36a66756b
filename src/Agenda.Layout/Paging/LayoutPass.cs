using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Layout.Flow;
using Agenda.Layout.Lines;
using Agenda.Layout.Pages;
using Agenda.Styles;

namespace Agenda.Layout.Paging;

/// <summary>The document once in slices and on pages, with the page numbers that were known before.</summary>
internal sealed record LayoutPass(
    StructureElement Root, List<Slice> Slices, Pagination Pagination, Dictionary<string, Destination> Destinations, TextSetter Setter, bool UsesPageNumbers)
{
    /// <summary>How far above its slice a destination lies, so that what is gone to does not stick to the window's edge.</summary>
    public const int Lead = 8_000;

    public static LayoutPass Run(Document document, Style style, IFigures figures, WordShaper shaper, DiagnosticBag found, KnownPages? pages)
    {
        var root = new StructureElement("Document");
        var stacker = new BlockStacker(document, style, figures, shaper, found, pages);
        var slices = stacker.Stack(new Node(root));
        var pagination = new Paginator(SizesOf(style), NoteGap(style)).Paginate(slices);
        return new LayoutPass(root, slices, pagination, FindDestinations.Of(slices, Lead), stacker.Setter, stacker.UsesPageNumbers);
    }

    private static PageSizes SizesOf(Style style)
    {
        const int LeastLines = 7;
        var (page, margins) = (style.Page, style.Page.Margins);
        return new PageSizes(margins.Top, page.Height - margins.Bottom, page.Width - margins.Bottom, LeastLines * style.Texts[TextRole.Body].Leading);
    }

    /// <summary>Between the text and the notes at its foot; the rule stands in its middle.</summary>
    public static int NoteGap(Style style) => style.Texts[TextRole.Note].Leading;
}
