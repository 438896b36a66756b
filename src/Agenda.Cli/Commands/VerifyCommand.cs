using System.Globalization;
using System.Text;
using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;

namespace Agenda.Cli.Commands;

/// <summary>`agenda verify`: builds in memory and holds the outputs in the folder against that.</summary>
/// <param name="Formats">Null for those that the folder has.</param>
internal sealed record VerifyCommand(string? Folder, string? Style, Formats? Formats, string? Output)
{
    public int Run(Screen screen)
    {
        var folder = DiskFolder.Open(Folder ?? ".");
        var output = Output ?? Path.Join(folder.Root, DiskFolder.OutputName);
        var formats = Formats ?? new Formats(File.Exists(Path.Join(output, Outputs.Markdown)), File.Exists(Path.Join(output, Outputs.Pdf)));
        if (formats == default)
        {
            screen.Error.WriteLine("er is nog niets gebouwd om mee te vergelijken");
            screen.Error.WriteLine("  tip: bouw eerst met `agenda build`");
            return ExitCode.Errors;
        }
        var styles = StyleLibrary.For(folder);
        var style = Style is null ? null : styles.Choose(Style);
        BuildResult result;
        using (var progress = new Progress(screen))
            result = Pipeline.Build(folder, styles, new BuildOptions(style, styles.Inside, formats.Markdown, formats.Pdf, progress.Starts));
        // What would be nicer is for `check`: this says whether the outputs are right.
        screen.Error.Write(DiagnosticText.Write([.. result.Diagnostics.Where(found => found.Kind.Severity != Severity.Hint)], screen.ErrorInk));
        if (result.HasErrors) return ExitCode.Errors;
        var stale = Stale(output, result, screen.Out);
        screen.Out.WriteLine(stale == 0
            ? $"klopt: {Counted(result.Outputs.Length)} gelijk aan een nieuwe build"
            : $"verouderd: {stale.ToString(CultureInfo.InvariantCulture)} van {Counted(result.Outputs.Length)}; bouw opnieuw met `agenda build`");
        return stale == 0 ? ExitCode.Done : ExitCode.Errors;
    }

    private static string Counted(int files) => string.Create(CultureInfo.InvariantCulture, $"{files} {(files == 1 ? "bestand" : "bestanden")}");

    private static int Stale(string output, BuildResult result, TextWriter writer)
    {
        var stale = 0;
        foreach (var file in result.Outputs)
        {
            var difference = Difference(Path.Join(output, file.Path), file);
            if (difference is null) continue;
            stale++;
            writer.WriteLine($"{file.Path}: {difference}");
        }
        foreach (var left in OutputFolder.Stale(output, result.Outputs))
        {
            stale++;
            writer.WriteLine($"{Path.GetRelativePath(output, left).Replace('\\', '/')}: hoort niet meer bij de agenda");
        }
        return stale;
    }

    /// <summary>Null for the same bytes.</summary>
    private static string? Difference(string path, OutputFile fresh)
    {
        if (!File.Exists(path)) return "ontbreekt";
        var old = File.ReadAllBytes(path);
        if (fresh.Bytes.Span.SequenceEqual(old)) return null;
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return $"verschilt vanaf byte {fresh.Bytes.Span.CommonPrefixLength(old).ToString(CultureInfo.InvariantCulture)}";
        var (was, now) = (Lines(old), Lines(fresh.Bytes.Span));
        var line = was.AsSpan().CommonPrefixLength(now);
        return string.Create(CultureInfo.InvariantCulture, $"verschilt vanaf regel {line + 1}\n  staat er:  {Line(was, line)}\n  wordt nu:  {Line(now, line)}");
    }

    private static string[] Lines(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).Split('\n');

    private static string Line(string[] lines, int index)
    {
        if (index >= lines.Length) return "(niets)";
        var line = DiagnosticText.Visible(lines[index]);
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
