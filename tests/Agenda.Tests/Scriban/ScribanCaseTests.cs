using System.Globalization;
using Xunit.Abstractions;

namespace Agenda.Tests.Scriban;

/// <summary>
/// Runs cases that were recorded from the Scriban package, where they are to be had: the environment variable AGENDA_SCRIBAN_CASES
/// names their folder. They are not in this repository; our own cases stand beside this file.
/// </summary>
public class ScribanCaseTests(ITestOutputHelper output)
{
    private const string Variable = "AGENDA_SCRIBAN_CASES";

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
        var faults = new List<string>();
        int withoutIcu = 0;
        int leftOut = 0;
        int ran = 0;
        int sameText = 0;
        foreach (ScribanCase one in cases)
        {
            if (one.Needs.Contains("icu", StringComparison.Ordinal) && !HasIcu())
            {
                withoutIcu++;
                continue;
            }

            ran++;
            leftOut += one.IsLeftOut ? 1 : 0;
            (string? fault, bool same) = Check(one);
            if (fault is not null) faults.Add(fault);
            sameText += same ? 1 : 0;
        }

        output.WriteLine($"{ran} of {cases.Count} cases ran ({leftOut} of them use what is left out), {withoutIcu} need ICU; {sameText} give the very same text");
        Assert.True(ran > 0, $"{Variable} is set, but no case in {folder} was run");
        Assert.True(faults.Count == 0, $"{faults.Count} of {ran} cases differ\n" + string.Join("\n", faults));
    }

    private static (string? Fault, bool Same) Check(ScribanCase one)
    {
        (string kind, string text) = one.Run();
        string expected = one.Expected;
        if (one.IsLeftOut)
        {
            bool clear = kind != "render" && (text.Contains("is not available", StringComparison.Ordinal) || text.Contains("is not supported", StringComparison.Ordinal));
            return (clear ? null : $"{one.Name}: no clear error but {kind}: {text}", false);
        }

        if (kind != one.Kind) return ($"{one.Name}: {kind} instead of {one.Kind}\n--- expected\n{expected}\n--- found\n{text}", false);
        if (kind == "render") return (text == expected ? null : $"{one.Name}\n--- expected\n{expected}\n--- found\n{text}", text == expected);
        string place = $"text({one.Positions.Split(' ')[0]})";
        bool same = text.Trim() == expected.Trim();
        return (text.StartsWith(place, StringComparison.Ordinal) ? null : $"{one.Name}: another place\n--- expected\n{expected}\n--- found\n{text}", same);
    }

    private static bool HasIcu()
    {
        try
        {
            return CultureInfo.GetCultureInfo("fr-FR", predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
