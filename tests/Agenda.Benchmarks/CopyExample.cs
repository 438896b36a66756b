using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Agenda.Benchmarks;

/// <summary>
/// Makes an agenda that is many times as long: every item of its main lists stands in it that many times. Copies have ids of their own, and what they refer
/// to among what is copied is in the same copy.
/// </summary>
internal static partial class CopyExample
{
    /// <param name="source">The folder of an agenda.</param>
    /// <param name="target">A folder that does not exist yet.</param>
    public static void Write(string source, string target, int copies)
    {
        Directory.CreateDirectory(target);
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, path);
            if (name.StartsWith("uitvoer", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(target, name))!);
            File.Copy(path, Path.Join(target, name));
        }
        var files = Directory.EnumerateFiles(target, "*.yaml").Order(StringComparer.Ordinal).ToList();
        var ids = files.SelectMany(file => Items(File.ReadAllText(file)).SelectMany(item => Ids().Matches(item.Text))).Select(match => match.Groups[1].Value).ToHashSet();
        foreach (var file in files) File.WriteAllText(file, Repeat(File.ReadAllText(file), target, copies, ids));
    }

    private static string Repeat(string yaml, string folder, int copies, HashSet<string> ids)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var (start, text) in Items(yaml))
        {
            result.Append(yaml, at, start + text.Length - at);
            at = start + text.Length;
            for (var copy = 2; copy <= copies; copy++) result.Append(Rename(text, folder, copy, ids));
        }
        return result.Append(yaml, at, yaml.Length - at).ToString();
    }

    /// <summary>The items of a list that stands right under a main key, as one text: what has ids, and refers to ids.</summary>
    private static IEnumerable<(int Start, string Text)> Items(string yaml)
    {
        foreach (Match match in Lists().Matches(yaml))
        {
            // Terms of a glossary are unique by their word, not by an id.
            if (!yaml[..match.Index].EndsWith("begrippen:", StringComparison.Ordinal) && !yaml.StartsWith("begrippen:", StringComparison.Ordinal) && !yaml.Contains("\nbegrippen:", StringComparison.Ordinal))
                yield return (match.Groups[1].Index, match.Groups[1].Value);
        }
    }

    private static string Rename(string text, string folder, int copy, HashSet<string> ids)
    {
        // Two things with one name or one code are a finding: a measured copy has none.
        text = Titles().Replace(text, match => match.Value + string.Create(CultureInfo.InvariantCulture, $" ({copy})"));
        text = Codes().Replace(text, match => match.Value + Letters(copy));
        text = Ids().Replace(text, match => match.Value + Suffix(match.Groups[1].Value));
        text = Links().Replace(text, match => match.Value + Suffix(match.Groups[1].Value));
        text = References().Replace(text, match => match.Groups[1].Value + Names().Replace(match.Groups[2].Value, name => name.Value + Suffix(name.Value)));
        return Includes().Replace(text, match =>
        {
            var (path, name) = (match.Groups[1].Value, match.Groups[1].Value.Replace(".md", $"-{copy}.md", StringComparison.Ordinal));
            var prose = Links().Replace(File.ReadAllText(Path.Join(folder, path)), link => link.Value + Suffix(link.Groups[1].Value));
            File.WriteAllText(Path.Join(folder, name), prose);
            return match.Value.Replace(path, name, StringComparison.Ordinal);
        });

        string Suffix(string id) => ids.Contains(id) ? $"-{copy}" : "";
    }

    /// <summary>`b` for 2, `aa` for 27: each number has its own.</summary>
    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26) letters = (char)('a' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    [GeneratedRegex(@"^ +(?:- )?(?:titel|naam|wat): [^""'{|>\n]+$", RegexOptions.Multiline)]
    private static partial Regex Titles();

    [GeneratedRegex(@"^      code: \w+$", RegexOptions.Multiline)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^  (?:lijst|punten|onderdelen|effecten|groepen):[^\S\n]*\n((?: {4}.*\n|[^\S\n]*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Lists();

    [GeneratedRegex(@"(?<=(?:[\s{,-])id: )([\w-]+)")]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?<=\]\(#)([\w-]+)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(\b(?:bijdrage|zie|opgave|opgaven|doel|doelen): )(\[[^\]]*\]|[\w-]+)")]
    private static partial Regex References();

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Names();

    [GeneratedRegex(@"\{bestand: (\S+\.md)\}")]
    private static partial Regex Includes();
}
