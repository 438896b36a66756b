using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;

namespace Agenda.Cli.Commands;

/// <summary>`agenda check`: tells everything that is to be said about an agenda, and writes nothing.</summary>
/// <param name="Format">`text`, `json`, `sarif` or `github`.</param>
internal sealed record CheckCommand(string? Folder, string? Style, string Format)
{
    public static readonly string[] KnownFormats = ["text", "json", "sarif", "github"];

    public int Run(Screen screen)
    {
        var folder = DiskFolder.Open(Folder ?? ".");
        var styles = StyleLibrary.For(folder);
        var style = Style is null ? null : styles.Choose(Style);
        BuildResult result;
        using (var progress = new Progress(screen))
            result = Pipeline.Build(folder, styles, new BuildOptions(style, styles.Inside, Markdown: false, Pdf: false, progress.Starts));
        screen.Out.Write(Format switch
        {
            "json" => DiagnosticJson.Write(result.Diagnostics),
            "sarif" => DiagnosticSarif.Write(result.Diagnostics, (ProgramVersion.Name, ProgramVersion.Number)),
            "github" => DiagnosticGitHub.Write(result.Diagnostics),
            _ => DiagnosticText.Write(result.Diagnostics, screen.OutInk) + (DiagnosticText.Count(result.Diagnostics) ?? "niets gevonden: de agenda klopt") + "\n",
        });
        return result.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }
}
