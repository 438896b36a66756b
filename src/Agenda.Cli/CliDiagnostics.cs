using Agenda.Diagnostics;

namespace Agenda.Cli;

/// <summary>What goes wrong around a build. Our own bugs have AG9xx.</summary>
internal static class CliDiagnostics
{
    public static readonly DiagnosticKind Bug = new("AG901", Severity.Error, "fout in het programma zelf",
        "Dit ligt niet aan uw bestanden: het programma is iets tegengekomen waar het niet op gemaakt is. Er is niets geschreven. "
        + "Meld het bij de makers, met de bestanden waar het bij gebeurt. Met de omgevingsvariabele `AGENDA_DETAILS=1` staat erbij waar in het programma het misging.");

    public static readonly DiagnosticKind OutOfMemory = new("AG902", Severity.Error, "te weinig geheugen",
        "Het document is te groot voor het geheugen van deze computer. Sluit andere programma’s, of splits het document.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All => [Bug, OutOfMemory];
}
