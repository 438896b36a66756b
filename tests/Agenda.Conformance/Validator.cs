using System.Diagnostics;

namespace Agenda.Conformance;

/// <summary>
/// veraPDF, run once for all files. `AGENDA_VERAPDF` names its launcher; it is no part of the repository. Whoever asks for it gets a whole answer: a run
/// that failed, or a file or a standard that it says nothing about, is a failure.
/// </summary>
internal static class Validator
{
    private const int MostMilliseconds = 600_000;

    /// <summary>As veraPDF names them: PDF/UA-1 and PDF/A-2a.</summary>
    public static readonly string[] Flavours = ["2a", "ua1"];

    public static string? Launcher => Environment.GetEnvironmentVariable("AGENDA_VERAPDF") is { Length: > 0 } path ? path : null;

    /// <summary>What it says of each file, by each standard that the file claims: `PASS`, or anything else with the rules that failed.</summary>
    public static Dictionary<(string Name, string Flavour), string> Run(IReadOnlyCollection<(string Name, ReadOnlyMemory<byte> Pdf)> files)
    {
        Assert.NotEmpty(files);
        var folder = Directory.CreateTempSubdirectory("agenda-conformance-");
        try
        {
            foreach (var (name, pdf) in files) File.WriteAllBytes(Path.Combine(folder.FullName, name + ".pdf"), pdf.ToArray());
            return Read(Start(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Start(string folder)
    {
        var start = new ProcessStartInfo(Launcher!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-f", "0", "--format", "text", "-v", "-r", folder]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("veraPDF did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(MostMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("veraPDF did not end.");
        }
        // 1: not all files conform, which its output says file by file.
        Assert.True(process.ExitCode is 0 or 1, $"veraPDF ended with {process.ExitCode}: {errors.Result}");
        return output.Result;
    }

    /// <summary>Lines as `PASS /path/file.pdf ua1`; the rules that failed stand on the lines below a file.</summary>
    private static Dictionary<(string Name, string Flavour), string> Read(string output)
    {
        var answers = new Dictionary<(string, string), string>();
        (string, string) last = default;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ');
            if (parts is [_, _, var flavour] && parts[1].EndsWith(".pdf", StringComparison.Ordinal))
            {
                last = (Path.GetFileNameWithoutExtension(parts[1]), flavour);
                answers.Add(last, parts[0]);
            }
            else if (last != default) answers[last] += " " + line;
        }
        return answers;
    }
}
