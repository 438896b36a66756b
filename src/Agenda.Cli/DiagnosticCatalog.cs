using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Fonts;
using Agenda.Images;
using Agenda.Layout;
using Agenda.Model;
using Agenda.Pdf;
using Agenda.Rules;
using Agenda.Styles;
using Agenda.Templates;
using Agenda.Text;
using Agenda.Yaml;

namespace Agenda.Cli;

/// <summary>Every kind of finding that the program knows, of all stages.</summary>
internal static class DiagnosticCatalog
{
    /// <summary>In the order of their codes. Gathered when asked for: a build does not need it.</summary>
    public static IReadOnlyList<DiagnosticKind> All =>
        [.. Stages().SelectMany(kinds => kinds).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    private static IEnumerable<IEnumerable<DiagnosticKind>> Stages() =>
    [
        YamlDiagnostics.All,
        ImageDiagnostics.All,
        ModelDiagnostics.All,
        RuleDiagnostics.All,
        TemplateDiagnostics.All,
        TextDiagnostics.All,
        DocumentDiagnostics.All,
        LayoutDiagnostics.All,
        PdfDiagnostics.All,
        StyleDiagnostics.All,
        FontDiagnostics.All,
        CliDiagnostics.All,
    ];
}
