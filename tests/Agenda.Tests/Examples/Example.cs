using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Diagnostics;
using Agenda.Yaml;

namespace Agenda.Tests.Examples;

/// <summary>An example of the repository: what stands in its YAML, and its PDF in its own style, section by section.</summary>
internal sealed class Example
{
    private static readonly Dictionary<string, Lazy<Example>> All =
        Names.Append("voorbeeldstad").ToDictionary(name => name, name => new Lazy<Example>(() => new Example(name)), StringComparer.Ordinal);

    private readonly Lazy<Sections> _sections;

    private Example(string name)
    {
        Name = name;
        Folder = Path.Join(Repository.Root.FullName, "examples", name);
        var entries = Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(path => ((YamlMapping)YamlFile.Parse(new SourceFile(Path.GetFileName(path), File.ReadAllText(path)), [])!).Entries);
        Root = new YamlMapping([.. entries], default);
        _sections = new Lazy<Sections>(() => Sections.Of(FinishedPdf.Read(Build())));
    }

    /// <summary>The five that describe real documents.</summary>
    public static IReadOnlyList<string> Names => ["capelle", "nederweert-weert", "steenbergen-woensdrecht", "vijfheerenlanden", "vlissingen"];

    public string Name { get; }

    public string Folder { get; }

    /// <summary>All its files as one.</summary>
    public YamlMapping Root { get; }

    public Sections Sections => _sections.Value;

    public static Example Of(string name) => All[name].Value;

    /// <summary>Every value with its path, in the order of the files: `planning.fasen[fase-1].titel`; an item without an id goes by its number.</summary>
    public IEnumerable<(string Path, string Value)> Values => Walk(Root, "");

    /// <summary>The value at a path: a text, or the words of the file that it names; null when nothing stands there.</summary>
    public string? Value(string path)
    {
        YamlNode? node = Root;
        foreach (var step in path.Split('.', '[').Select(step => step.TrimEnd(']')))
        {
            node = node switch
            {
                YamlMapping mapping => mapping.Find(step)?.Value,
                YamlSequence list => list.Items.FirstOrDefault(item => IdOf(item) == step) ?? (int.TryParse(step, out var index) ? list.Items.ElementAtOrDefault(index) : null),
                _ => null,
            };
        }
        return node is null ? null : TextOf(node);
    }

    private IEnumerable<(string Path, string Value)> Walk(YamlNode node, string path)
    {
        if (TextOf(node) is { } text) return [(path, text)];
        return node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(entry => Walk(entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}")),
            YamlSequence list => list.Items.SelectMany((item, index) => Walk(item, $"{path}[{IdOf(item) ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture)}]")),
            _ => [],
        };
    }

    /// <summary>The words of a scalar, or of the file that stands for it.</summary>
    public string? TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlMapping { Entries: [{ Value: YamlScalar file }] } when IsFile(node) => File.ReadAllText(Path.Join(Folder, file.Value)),
        _ => null,
    };

    public static bool IsFile(YamlNode node) => node is YamlMapping { Entries: [{ Key.Value: "bestand" }] };

    /// <summary>An id with a point in it would part the path.</summary>
    public static string? IdOf(YamlNode node) =>
        node is YamlMapping mapping && mapping.Find("id")?.Value is YamlScalar { Value: var id } && !id.Contains('.', StringComparison.Ordinal) ? id : null;

    private ReadOnlyMemory<byte> Build()
    {
        var folder = DiskFolder.Open(Folder, Name);
        var result = Pipeline.Build(folder, StyleLibrary.For(folder), new BuildOptions(Markdown: false));
        return result.Outputs.Single(output => output.Path == Outputs.Pdf).Bytes;
    }
}
