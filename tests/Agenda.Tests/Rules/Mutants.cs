using System.Text.RegularExpressions;
using Agenda.Tests.Model;

namespace Agenda.Tests.Rules;

/// <summary>A folder with one mistake in it.</summary>
/// <param name="File">The file that was changed.</param>
/// <param name="Line">The changed line; of a line that was taken out, the one that it followed.</param>
/// <param name="From">The first line of the item that it stands in.</param>
internal sealed record Mutant(string Change, string File, int Line, int From, IReadOnlyList<(string Path, string Text)> Files)
{
    public override string ToString() => $"{File}:{Line} {Change}";
}

/// <summary>Makes mistakes that people make, one at a time, in an agenda without any.</summary>
internal static partial class Mutants
{
    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Example = new(() =>
    {
        var folder = new ExampleFolder("voorbeeldstad");
        return [.. folder.Files.Where(file => !file.Contains('/')).Select(file => (file, System.Text.Encoding.UTF8.GetString(folder.Read(file).Bytes.Span)))];
    });

    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Together = new(() =>
        [("samen.yaml", File.ReadAllText(Path.Combine(Repository.Root.FullName, "tests", "Agenda.Tests", "Rules", "Mutaties", "samen.yaml")))]);

    public static IReadOnlyList<(string Path, string Text)> Base(string name) => name == "samen" ? Together.Value : Example.Value;

    public static IEnumerable<Mutant> Of(string operation) => operation switch
    {
        "delete a required key" => Both(RequiredKey(), (_, _) => null),
        "misspell a key" => Both(AnyKey(), (line, match) => Replace(line, match.Groups["key"], Misspell(match.Groups["key"].Value))),
        "misspell an id" => Both(Reference(), (line, match) => Replace(line, match.Groups["id"], Misspell(match.Groups["id"].Value))),
        "duplicate an id" => DuplicateIds(),
        "swap the dates of a phase" => Both(Period(), (line, match) => Replace(line, match, $"{match.Groups["lead"].Value}{match.Groups["to"].Value} – {match.Groups["from"].Value}")),
        // Coverage has no printed total: more of it is a mistake that nobody can see.
        "change an amount that has a printed total" => Both(Amount(), (line, match) => Replace(line, match.Groups["amount"], Raise(match.Groups["amount"].Value))).Where(mutant => mutant.File != "planning.yaml"),
        "renumber" => Both(Number(), (line, match) => Replace(line, match.Groups["last"], (int.Parse(match.Groups["last"].Value) + 3).ToString())),
        "break a split" => Both(Split(), (line, match) => Replace(line, match.Groups["share"], Raise(match.Groups["share"].Value))),
        // What nobody can see without knowing better: the file says nothing else about it.
        "change an amount without a printed total" => Both(Amount(), (line, match) => Replace(line, match.Groups["amount"], Raise(match.Groups["amount"].Value))).Where(mutant => mutant.File == "planning.yaml"),
        "change a start value" => Both(Start(), (line, match) => Replace(line, match.Groups["value"], Raise(match.Groups["value"].Value))),
        "misspell a name in words" => Both(Who(), (line, match) => Replace(line, match.Groups["name"], Misspell(match.Groups["name"].Value))),
        "misspell an explanation" => Both(Explanation(), (line, match) => Replace(line, match.Groups["word"], Misspell(match.Groups["word"].Value))),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    /// <param name="change">The new line; null takes it out; the same line is no mutant.</param>
    private static IEnumerable<Mutant> Both(Regex where, Func<string, Match, string?> change) => Example.Value.Concat(Together.Value).SelectMany(file =>
        Lines(file.Text).SelectMany((line, index) => where.Matches(line).Select(match => (New: change(line, match), index)).Where(made => made.New != line)
            .Select(made => Make(file.Path, file.Text, made.index, made.New, line.Trim()))));

    private static IEnumerable<Mutant> DuplicateIds() => Example.Value.Concat(Together.Value).SelectMany(file =>
    {
        var ids = Lines(file.Text).Select((line, index) => (Match: OwnId().Match(line), line, index)).Where(found => found.Match.Success).ToList();
        return ids.Skip(1).Zip(ids, (second, first) => Make(file.Path, file.Text, second.index, Replace(second.line, second.Match.Groups["id"], first.Match.Groups["id"].Value), second.line.Trim()));
    });

    private static Mutant Make(string path, string text, int index, string? changed, string was)
    {
        var lines = Lines(text).ToList();
        if (changed is null) lines.RemoveAt(index);
        else lines[index] = changed;
        var start = index;
        while (changed is null && start > 0 && !Lines(text)[start].TrimStart().StartsWith("- ", StringComparison.Ordinal) && Lines(text)[start].StartsWith(' ')) start--;
        var files = Base(path == "samen.yaml" ? "samen" : "voorbeeldstad").Select(file => file.Path == path ? (path, string.Join('\n', lines)) : file).ToList();
        return new Mutant($"`{was}` → `{changed?.Trim()}`", path, index + 1, start + 1, files);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string Replace(string line, Capture part, string with) => line[..part.Index] + with + line[(part.Index + part.Length)..];

    /// <summary>Two letters change places, or one is typed twice when they are the same.</summary>
    private static string Misspell(string word) => word[1] == word[2] ? word.Insert(1, word[1].ToString()) : $"{word[0]}{word[2]}{word[1]}{word[3..]}";

    /// <summary>The first digit goes up by one.</summary>
    private static string Raise(string amount) => (char)(amount[0] == '9' ? '1' : amount[0] + 1) + amount[1..];

    [GeneratedRegex(@"^(\s+(term|omschrijving|wat|eenheid|enkelvoud|meervoud|sleutel)| {6,}titel): ")]
    private static partial Regex RequiredKey();

    [GeneratedRegex(@"^\s*(- )?\{?(?<key>[a-z_]{4,}):(?= |$)")]
    private static partial Regex AnyKey();

    [GeneratedRegex(@"^\s+(opgave|bij|bijdrage|zie): \[?([a-z0-9-]+, )*?(?<id>[a-z][a-z0-9-]{3,})")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s+(- )?id: (?<id>\S+)")]
    private static partial Regex OwnId();

    [GeneratedRegex(@"(?<lead>wanneer: )(?<from>[a-z0-9 ]+?) – (?<to>[a-z0-9 ]+)")]
    private static partial Regex Period();

    [GeneratedRegex(@"(?<=^\s+bedragen: \[(?:[\d.]+, )*|;)(?<amount>\d{1,3}\.\d{3}(,\d\d)?)(?=[,;\]]|$)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"nummer: ""(?:\d\.)?(?<last>\d)""")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s+(?:Weert|Nederweert): (?<share>[\d.]+)$")]
    private static partial Regex Split();

    [GeneratedRegex(@"nulmeting: ""?(?<value>\d+)")]
    private static partial Regex Start();

    [GeneratedRegex(@"wie: \[?(?<name>[a-z]{5,})")]
    private static partial Regex Who();

    [GeneratedRegex(@"omschrijving: (?:[A-Z][a-z]+ )(?<word>[a-z]{4,})")]
    private static partial Regex Explanation();
}
