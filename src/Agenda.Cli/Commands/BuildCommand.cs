using System.Diagnostics;
using System.Globalization;
using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;

namespace Agenda.Cli.Commands;

/// <summary>`agenda build`: makes the agenda, and writes it when nothing is wrong.</summary>
/// <param name="Folder">As typed; null for the current folder.</param>
/// <param name="Style">A name or a path; null for what the agenda says.</param>
/// <param name="Output">A folder; null for `uitvoer` in the agenda's.</param>
internal sealed record BuildCommand(string? Folder, string? Style, Formats Formats, string? Output)
{
    public int Run(Screen screen)
    {
        var clock = Stopwatch.StartNew();
        var times = StageTimes.WhenAsked(clock);
        var folder = DiskFolder.Open(Folder ?? ".");
        var styles = StyleLibrary.For(folder);
        var style = Style is null ? null : styles.Choose(Style);
        BuildResult result;
        using (var progress = new Progress(screen))
        {
            result = Pipeline.Build(folder, styles, new BuildOptions(style, styles.Inside, Formats.Markdown, Formats.Pdf, stage =>
            {
                progress.Starts(stage);
                times?.Starts(stage);
            }));
        }
        TellFindings(screen, result);
        if (result.HasErrors) return ExitCode.Errors;
        var output = Output ?? Path.Join(folder.Root, DiskFolder.OutputName);
        OutputFolder.Write(output, result.Outputs);
        screen.Out.WriteLine(Tell(result, Output?.Replace('\\', '/').TrimEnd('/') ?? folder.Display(DiskFolder.OutputName), clock.Elapsed));
        times?.Write(screen.Error);
        return ExitCode.Done;
    }

    /// <summary>What stops the build or makes a reader stumble. Matters of style are only counted: `agenda check` is there for who has time for them.</summary>
    private void TellFindings(Screen screen, BuildResult result)
    {
        screen.Error.Write(DiagnosticText.Write(result.Diagnostics.Where(IsHeavy), screen.ErrorInk));
        if (result.HasErrors) screen.Error.WriteLine($"niets geschreven: {DiagnosticText.Count(result.Diagnostics.Where(IsHeavy))}");
        if (DiagnosticText.Count(result.Diagnostics.Where(diagnostic => !IsHeavy(diagnostic))) is { } hints)
        {
            var folder = Folder is null or "." ? "" : Folder.Contains(' ') ? $" \"{Folder}\"" : $" {Folder}";
            screen.Error.WriteLine($"{hints}: `agenda check{DiagnosticText.Visible(folder)}` laat {(result.Diagnostics.Count(diagnostic => !IsHeavy(diagnostic)) == 1 ? "die" : "ze")} zien");
        }
        // Whoever sees both on one screen reads what was found before what was written.
        screen.Error.Flush();
    }

    private static bool IsHeavy(Diagnostic diagnostic) => diagnostic.Kind.Severity != Severity.Hint;

    /// <summary>One line: what, where, in which style and from where, how many pages, how long.</summary>
    private static string Tell(BuildResult result, string output, TimeSpan duration)
    {
        var (figures, images) = (CountIn(Outputs.FigureFolder, result), CountIn(Outputs.ImageFolder, result));
        var names = result.Outputs.Where(file => !file.Path.Contains('/')).Select(file => $"{output}/{file.Path}").ToList();
        if (figures > 0) names.Add(Counted(figures, "figuur", "figuren"));
        if (images > 0) names.Add(Counted(images, "afbeelding", "afbeeldingen"));
        var pages = result.PageCount > 0 ? $", {Counted(result.PageCount, "pagina", "pagina’s")}" : "";
        var warnings = DiagnosticText.Count(result.Diagnostics.Where(IsHeavy)) is { } count ? $", {count}" : "";
        var seconds = duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
        return $"geschreven: {string.Join(", ", names)} – stijl `{result.StyleName}` uit {result.StyleOrigin}{pages}{warnings}, {seconds} s";
    }

    private static int CountIn(string folder, BuildResult result) => result.Outputs.Count(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static string Counted(int count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");
}

/// <summary>Which forms of the agenda are asked for.</summary>
internal readonly record struct Formats(bool Markdown, bool Pdf)
{
    public static Formats All => new(true, true);

    /// <summary>Reads `md,pdf`.</summary>
    /// <param name="unknown">The part that is no format, when the answer is null.</param>
    public static Formats? Parse(string text, out string unknown)
    {
        var formats = default(Formats);
        unknown = "";
        foreach (var part in text.Split(','))
        {
            switch (part.Trim().ToLowerInvariant())
            {
                case "md" or "markdown": formats = formats with { Markdown = true }; break;
                case "pdf": formats = formats with { Pdf = true }; break;
                default: unknown = part.Trim(); return null;
            }
        }
        return formats;
    }
}
