using System.Text.RegularExpressions;

namespace Agenda.Tests.Rules;

/// <summary>
/// Ten wrong and ten right texts for a rule on words. One a line; or several lines each, with `---` between. `## Omlijsting` gives the document that each
/// stands in, at `«zin»`; `## Gegevens` gives the YAML that they are about.
/// </summary>
internal sealed partial record Sentences(IReadOnlyList<string> Wrong, IReadOnlyList<string> Right, string? Data, bool IsYaml)
{
    public static DirectoryInfo Folder { get; } = new(Path.Combine(Repository.Root.FullName, "tests", "Agenda.Tests", "Rules", "Zinnen"));

    public static Sentences Read(string code)
    {
        var parts = Part().Split(File.ReadAllText(Path.Combine(Folder.FullName, code + ".md")).ReplaceLineEndings("\n"));
        string? frame = null, data = null;
        var isYaml = false;
        IReadOnlyList<string> wrong = [], right = [];
        for (var i = 1; i < parts.Length; i += 2)
        {
            if (parts[i] == "Omlijsting")
            {
                isYaml = parts[i + 1].Contains("```yaml", StringComparison.Ordinal);
                frame = Fenced(parts[i + 1]);
            }
            else if (parts[i] == "Gegevens") data = Fenced(parts[i + 1]);
            else if (parts[i] == "Fout") wrong = Texts(parts[i + 1], frame);
            else right = Texts(parts[i + 1], frame);
        }
        return new Sentences(wrong, right, data, isYaml);
    }

    public bool Finds(string code, string text) =>
        (IsYaml ? Checked.Yaml(("proef.yaml", text)) : Checked.Markdown(text, Data)).Any(diagnostic => diagnostic.Code == code);

    private static string Fenced(string part)
    {
        var start = part.IndexOf('\n', part.IndexOf("```", StringComparison.Ordinal)) + 1;
        return part[start..part.LastIndexOf("```", StringComparison.Ordinal)];
    }

    private static List<string> Texts(string part, string? frame)
    {
        var notes = part.IndexOf("\n[^", StringComparison.Ordinal) is var at and >= 0 ? part[at..] : "";
        var texts = part.Contains("\n---\n", StringComparison.Ordinal)
            ? part.Split("\n---\n").Select(text => text.Trim('\n'))
            : part[..(part.Length - notes.Length)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. texts.Select(text => (frame?.Replace("«zin»", text, StringComparison.Ordinal) ?? text) + (text.Contains("[^", StringComparison.Ordinal) ? "\n" + notes : "") + "\n")];
    }

    [GeneratedRegex("^## (Omlijsting|Gegevens|Fout|Goed)$", RegexOptions.Multiline)]
    private static partial Regex Part();
}
