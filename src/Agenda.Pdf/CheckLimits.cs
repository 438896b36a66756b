using Agenda.Diagnostics;
using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf;

/// <summary>Finds what the standards do not allow and the input may ask for, before anything is written.</summary>
internal static class CheckLimits
{
    private const int SmallestSide = 3_000;
    private const int LargestSide = 14_400_000;

    public static bool Fit(LaidOutDocument document, DiagnosticBag found)
    {
        var before = found.Count;
        if (string.IsNullOrWhiteSpace(document.Info.Title))
            found.Report(PdfDiagnostics.NoTitle, SourceSpan.None, "het document heeft geen titel", "geef `titel` een waarde in het blok `agenda`");
        foreach (var page in document.Pages)
        {
            CheckPage(page, found);
            if (found.Count > before) break;
        }
        CheckElement(document.Root, found);
        return found.Count == before;
    }

    private static void CheckPage(Page page, DiagnosticBag found)
    {
        if (Math.Min(page.Width, page.Height) < SmallestSide || Math.Max(page.Width, page.Height) > LargestSide)
        {
            var message = $"een bladzijde van {page.Width / 1000} bij {page.Height / 1000} punt past niet in een PDF";
            found.Report(PdfDiagnostics.PageSize, SourceSpan.None, message, "kies in `style.yaml` een bladzijde van 3 tot 14.400 punt breed en hoog");
        }
        foreach (var link in page.Links)
        {
            CheckLength(link.Contents, PdfText.LengthOf(link.Contents), "de naam van een link", found);
            if (link.Uri is { } uri) CheckLength(uri, PdfText.LengthOfUri(uri), "het adres van een link", found);
        }
    }

    private static void CheckElement(StructureElement element, DiagnosticBag found)
    {
        if (element.Alt is { } alt) CheckLength(alt, PdfText.LengthOf(alt), "de beschrijving van een figuur", found);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } lower) CheckElement(lower, found);
        }
    }

    private static void CheckLength(string text, int length, string what, DiagnosticBag found)
    {
        if (length <= PdfText.LongestString) return;
        var message = $"{what} is te lang voor een PDF: `{text.AsSpan(0, 40)}…` ({text.Length} tekens)";
        found.Report(PdfDiagnostics.LongText, SourceSpan.None, message, "maak de tekst korter dan 10.000 tekens");
    }
}
