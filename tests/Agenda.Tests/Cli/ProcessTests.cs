using System.Diagnostics;
using System.Text;

namespace Agenda.Tests.Cli;

/// <summary>The program as a user starts it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_current_folder_is_built_when_none_is_named()
    {
        Assert.Equal(0, Run(_folder.Path, "new", "map").Code);
        var (code, told, wrong) = Run(_folder["map"], "build", "--format", "md");
        Assert.Equal((0, ""), (code, wrong));
        Assert.StartsWith("geschreven: uitvoer/agenda.md", told, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["map/uitvoer/agenda.md"]));
    }

    [Fact]
    public void Messages_name_files_as_the_user_would_and_are_utf8_without_colours_or_a_mark()
    {
        _folder.With("mijn map/agenda.yaml", "agenda:\n  titel: é\n  tietel: ü\n");
        var (code, told, wrong) = Run(_folder.Path, "build", "mijn map");
        Assert.Equal((1, ""), (code, told));
        Assert.StartsWith("mijn map/agenda.yaml:3:3: fout AG020: ", wrong, StringComparison.Ordinal);
        Assert.Contains("    3 │   tietel: ü\n", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', wrong);
        Assert.DoesNotContain('\r', wrong);
    }

    [Fact]
    public void Exit_codes_reach_the_one_who_started_it()
    {
        Assert.Equal(0, Run(_folder.Path, "--help").Code);
        Assert.Equal(2, Run(_folder.Path, "biuld").Code);
        Assert.Equal(3, Run(_folder.Path, "build", "nergens").Code);
    }

    private static (int Code, string Out, string Error) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Agenda.Cli.CliDiagnostics).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, true),
            StandardErrorEncoding = new UTF8Encoding(false, true),
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
