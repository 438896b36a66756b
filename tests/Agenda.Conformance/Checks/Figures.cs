using Agenda.Tests;

namespace Agenda.Conformance.Checks;

/// <summary>A figure's description is a sentence about it, not the name of its file.</summary>
internal static class Figures
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".svg", ".pdf", ".gif"];

    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        foreach (var figure in pdf.Root.All.Where(tag => tag.Type == "Figure"))
        {
            var alt = figure.Alt ?? "";
            if (alt.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < 2 || Endings.Any(ending => alt.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                yield return $"`{alt}` describes no figure";
        }
    }
}
