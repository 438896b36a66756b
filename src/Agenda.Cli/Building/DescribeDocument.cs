using Agenda.Documents;
using Agenda.Model;

namespace Agenda.Cli.Building;

/// <summary>What a document says about itself, from what stands under `agenda`.</summary>
internal static class DescribeDocument
{
    public static DocumentInfo Of(Gegevens gegevens) => new(
        gegevens.Titel,
        gegevens.Ondertitel,
        [.. gegevens.Gemeenten.Select(gemeente => $"Gemeente {gemeente.Naam}")],
        gegevens.Status,
        "nl-NL",
        // A vague moment is no date to put in a file.
        gegevens.Datum is { IsDay: true } day ? day.Vroegst : null,
        ProgramVersion.Text,
        gegevens.Onderwerp,
        gegevens.Trefwoorden);
}
