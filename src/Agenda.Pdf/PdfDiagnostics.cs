using Agenda.Diagnostics;

namespace Agenda.Pdf;

/// <summary>What writing a PDF can find: AG6xx.</summary>
public static class PdfDiagnostics
{
    public static readonly DiagnosticKind NoTitle = new(
        "AG601",
        Severity.Error,
        "document zonder titel",
        """
        Een toegankelijke PDF heeft een titel (PDF/UA-1, 7.1): een schermlezer leest die als eerste voor, en een lezer ziet die in de titelbalk.
        Geef `titel` een waarde in het blok `agenda`.
        """);

    public static readonly DiagnosticKind PageSize = new(
        "AG602",
        Severity.Error,
        "bladzijde past niet in een PDF",
        """
        Een bladzijde van een archiefbestand is 3 tot 14.400 punt breed en hoog (PDF/A-2, 6.1.13): van 1 millimeter tot 5 meter.
        Kies in `style.yaml` een andere maat.
        """);

    public static readonly DiagnosticKind LongText = new(
        "AG603",
        Severity.Error,
        "tekst is te lang voor een PDF",
        """
        Een adres of een beschrijving mag in een archiefbestand hoogstens 32.767 bytes zijn (PDF/A-2, 6.1.13): van de meeste teksten zijn dat ruim
        16.000 tekens. Maak de tekst korter.
        """);

    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } = [NoTitle, PageSize, LongText];
}
