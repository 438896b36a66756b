using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Agenda.Tests;

/// <summary>
/// Programs from npm that we did not write, as a second opinion: `ajv`, and the inputs of YAML's own test suite. They are no part of the repository:
/// `AGENDA_NPM` names the folder in which `.ci/run` installs them. Whoever asks must say when they are absent; in CI they must be there.
/// </summary>
internal static class Npm
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("AGENDA_NPM") is { Length: > 0 } folder ? folder : null;

    /// <summary>False, and said so, where the packages are not installed.</summary>
    public static bool IsHere(ITestOutputHelper output)
    {
        if (Folder is not null) return true;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "In CI the packages of npm must be there: AGENDA_NPM names no folder.");
        output.WriteLine("The packages of npm were absent: AGENDA_NPM names no folder. There was no second opinion.");
        return false;
    }

    /// <summary>Runs a CommonJS script in that folder.</summary>
    /// <param name="input">What it reads from its standard input.</param>
    /// <returns>What it writes.</returns>
    public static string Run(string script, string input)
    {
        var start = new ProcessStartInfo("node", ["-e", script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result;
    }
}
