using System.Diagnostics;
using System.Globalization;
using Agenda.Tests.Cli;
using Xunit.Abstractions;

namespace Agenda.Tests.Scriban;

/// <summary>
/// Runs cases that were recorded from the Scriban package, where they are to be had: the environment variable AGENDA_SCRIBAN_CASES
/// names their folder. They are not in this repository; our own cases stand beside this file. Cases that name another culture than ours
/// run in a process of their own, for which the system's cultures (ICU) are not switched off as they are here and in the program.
/// </summary>
public sealed class ScribanCaseTests(ITestOutputHelper output)
{
    private const string Variable = "AGENDA_SCRIBAN_CASES";

    /// <summary>The first argument of the process that has ICU; the second is the folder.</summary>
    public const string WithIcu = "recorded-cases-with-icu";

    [Fact]
    public void Recorded_cases_give_what_the_package_gives()
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            output.WriteLine($"{Variable} is not set: no recorded cases were run");
            return;
        }

        IReadOnlyList<ScribanCase> cases = ScribanCase.In(folder);
        ScribanCase[] here = [.. cases.Where(one => !one.NeedsIcu)];
        List<string> faults = [.. here.Select(one => one.Fault()).OfType<string>()];
        string? fromIcu = here.Length < cases.Count ? RunWithIcu(folder) : "";
        if (!string.IsNullOrEmpty(fromIcu)) faults.Add(fromIcu);

        int ran = fromIcu is null ? here.Length : cases.Count;
        output.WriteLine($"{ran} of {cases.Count} cases ran; {here.Count(one => one.IsLeftOut)} of them use what is left out");
        if (fromIcu is null) output.WriteLine($"{cases.Count - ran} need ICU, which this machine has not");
        Assert.True(ran > 0, $"{Variable} is set, but no case in {folder} was run");
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public void A_culture_that_is_not_carried_is_a_clear_error()
    {
        // This process has no cultures of the system, like the program.
        Assert.Throws<CultureNotFoundException>(() => CultureInfo.GetCultureInfo("fr-FR", predefinedOnly: true));
        const string Message = "The culture `fr-FR` is not available: use `nl-NL`, or `\"\"` for forms of no country";
        Assert.Equal("proef(1,30) : error : " + Message, Filled.Text("{{ date.parse '2016/01/05' | date.to_string '%d %B %Y' 'fr-FR' }}"));
        Assert.EndsWith(Message, Filled.Text("{{ 1523 | object.format 'N2' 'fr-FR' }}"), StringComparison.Ordinal);
        Assert.EndsWith(Message, Filled.Text("{{ 1523 | math.format 'N2' 'fr-FR' }}"), StringComparison.Ordinal);
    }

    /// <summary>What differs, for the process that has ICU to print: nothing when all is well.</summary>
    public static string FaultsWithIcu(string folder) =>
        string.Join("\n", ScribanCase.In(folder).Where(one => one.NeedsIcu).Select(one => one.Fault()).OfType<string>());

    /// <summary>Null where the machine has no ICU: a process that asks for it ends as it starts.</summary>
    private static string? RunWithIcu(string folder)
    {
        string program = typeof(ScribanCaseTests).Assembly.Location;
        string settings = File.ReadAllText(Path.ChangeExtension(program, ".runtimeconfig.json"));
        const string Switch = "\"System.Globalization.Invariant\": ";
        Assert.Contains(Switch + "true", settings, StringComparison.Ordinal);
        using var temporary = new TemporaryFolder();
        temporary.With("icu.json", settings.Replace(Switch + "true", Switch + "false", StringComparison.Ordinal));
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", temporary["icu.json"], program, WithIcu, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> messages = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (messages.Result.Contains("libicu", StringComparison.Ordinal)) return null;
        return process.ExitCode == 0 ? text.Trim() : $"the process with ICU ended with {process.ExitCode}\n{text}\n{messages.Result}";
    }
}
