using System.Text.RegularExpressions;
using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Diagnostics;
using Agenda.Tests.Model;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Cli;

/// <summary>One mistake in a folder without any is told once: what follows from it is not told as well.</summary>
public sealed partial class OneCauseTests
{
    private static readonly ExampleFolder Example = new("voorbeeldstad");

    [Fact]
    public void A_misspelt_key_is_one_mistake() => Told(Key(), match => match.Groups["key"].Value[..^1] + "x" + match.Groups["key"].Value[^1]);

    [Fact]
    public void A_misspelt_id_is_one_mistake() => Told(Id(), match => match.Value + "x");

    [Fact]
    public void A_missing_space_behind_a_key_is_one_mistake() => Told(Space(), _ => ":");

    /// <summary>Makes the change at each place, and holds that no build says more than one thing about it.</summary>
    private static void Told(Regex where, MatchEvaluator change)
    {
        var (told, tooMuch) = (0, new List<string>());
        foreach (var path in Example.Files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var text = Text(path);
            foreach (Match match in where.Matches(text))
            {
                var found = Heavy(path, string.Concat(text.AsSpan(0, match.Index), change(match), text.AsSpan(match.Index + match.Length)));
                if (found.Count > 0) told++;
                if (found.Count > 1) tooMuch.Add($"{path}, {match.Value}: {string.Join(" | ", found)}");
            }
        }
        Assert.True(told > 2, $"told: {told}");
        Assert.True(tooMuch.Count == 0, string.Join("\n", tooMuch));
    }

    private static List<string> Heavy(string path, string text)
    {
        var folder = new MemoryFolder([.. Example.Files.Select(file => (file, file == path ? text : Text(file)))]);
        var result = Pipeline.Build(folder, StyleLibrary.For(null), new BuildOptions(Markdown: false, Pdf: false));
        return [.. result.Diagnostics.Where(found => found.Kind.Severity != Severity.Hint).Select(found => found.ToString())];
    }

    private static string Text(string path) => System.Text.Encoding.UTF8.GetString(Example.Read(path).Bytes.Span);

    [GeneratedRegex(@"(?<=^ *(- )?)(?<key>[a-z_]{3,})(?=: )", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=^ *- id: )[a-z0-9-]+", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<=^ *(- )?[a-z_]+): (?=[A-Za-z])", RegexOptions.Multiline)]
    private static partial Regex Space();
}
