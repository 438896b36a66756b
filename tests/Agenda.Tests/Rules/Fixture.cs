using System.Text.RegularExpressions;

namespace Agenda.Tests.Rules;

/// <summary>
/// A rule's fixture: readable Markdown. Under `## Slaat aan` and `## Slaat niet aan` stand blocks of input (`markdown`, or `yaml` with a file name after it);
/// under each block that fires, `AG283 op regel 3` says what is found, and where. `ook regel 5` names a related place.
/// </summary>
internal sealed partial record Fixture(string Code, IReadOnlyList<FixtureCase> Cases)
{
    public static DirectoryInfo Folder { get; } = new(Path.Combine(Repository.Root.FullName, "tests", "Agenda.Tests", "Rules", "Fixtures"));

    public static Fixture Read(string code) => new(code, [.. ReadCases(File.ReadAllText(Path.Combine(Folder.FullName, code + ".md")))]);

    private static IEnumerable<FixtureCase> ReadCases(string text)
    {
        bool? fires = null;
        List<FixtureInput> inputs = [];
        List<ExpectedFinding> expected = [];
        using var lines = ((IEnumerable<string>)text.ReplaceLineEndings("\n").Split('\n')).GetEnumerator();
        while (lines.MoveNext())
        {
            var line = lines.Current;
            if (line.StartsWith("## ", StringComparison.Ordinal) || StartsCase(line, inputs, expected))
            {
                if (inputs.Count > 0) yield return new FixtureCase(fires!.Value, inputs, expected);
                (inputs, expected) = ([], []);
            }
            if (line.StartsWith("## ", StringComparison.Ordinal)) fires = line == "## Slaat aan" ? true : line == "## Slaat niet aan" ? false : throw new FormatException($"unknown part: {line}");
            else if (line.StartsWith("```", StringComparison.Ordinal)) inputs.Add(ReadInput(line[3..], lines));
            else if (Expectation().Match(line) is { Success: true } match)
                expected.Add(new ExpectedFinding(match.Groups[1].Value, match.Groups[2].Value, int.Parse(match.Groups[3].Value), match.Groups[4].Success ? int.Parse(match.Groups[4].Value) : null));
        }
        if (inputs.Count > 0) yield return new FixtureCase(fires!.Value, inputs, expected);
    }

    /// <summary>A block begins a new case after an expectation, or when it has the same file name as one before it.</summary>
    private static bool StartsCase(string line, List<FixtureInput> inputs, List<ExpectedFinding> expected) =>
        line.StartsWith("```", StringComparison.Ordinal) && (expected.Count > 0 || inputs.Any(input => input.Name == Name(line[3..])));

    private static string Name(string info)
    {
        var parts = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts[1] : parts[0] == "yaml" ? "proef.yaml" : "tekst.md";
    }

    private static FixtureInput ReadInput(string info, IEnumerator<string> lines)
    {
        var text = new List<string>();
        while (lines.MoveNext() && lines.Current != "```") text.Add(lines.Current);
        return new FixtureInput(info.Split(' ')[0], Name(info), string.Join('\n', text) + "\n");
    }

    [GeneratedRegex(@"^(AG\d{3})(?: in (\S+))? op regel (\d+)(?:, ook regel (\d+))?$")]
    private static partial Regex Expectation();
}

/// <param name="Fires">Whether the rule must find something here, or must not.</param>
internal sealed record FixtureCase(bool Fires, IReadOnlyList<FixtureInput> Inputs, IReadOnlyList<ExpectedFinding> Expected)
{
    public override string ToString() => string.Join("\n", Inputs.Select(input => input.Text));
}

internal sealed record FixtureInput(string Kind, string Name, string Text);

/// <param name="File">Empty for any.</param>
internal sealed record ExpectedFinding(string Code, string File, int Line, int? RelatedLine);
