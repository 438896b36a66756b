using Agenda.Tests;

namespace Agenda.Conformance.Checks;

/// <summary>No letter stands over the edge of its page.</summary>
internal static class Edges
{
    public static IEnumerable<string> Problems(FinishedPdf pdf) => pdf.Pages.SelectMany(page => page.Letters
        .Where(letter => letter.StartBaseLine.X < 0 || letter.EndBaseLine.X > page.Width || letter.StartBaseLine.Y < 0 || letter.StartBaseLine.Y > page.Height)
        .Select(letter => $"page {page.Number}: `{letter.Value}`"));
}
