using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Tests;

namespace Agenda.Conformance.Corpus;

/// <summary>An example of the repository in one of the styles of the program.</summary>
internal sealed record Combination(string Example, string Style)
{
    private readonly Lazy<BuildResult> _built = new(() => Build(Example, Style));

    /// <summary>Which are built here: all with `AGENDA_ALLES`; otherwise each example in its own style and in the next, so that each style comes up with two examples.</summary>
    public static IReadOnlyList<Combination> All { get; } = Choose(Environment.GetEnvironmentVariable("AGENDA_ALLES") is { Length: > 0 });

    public string Name => $"{Example}-in-{Style}";

    public BuildResult Result => _built.Value;

    public ReadOnlyMemory<byte> Pdf => Result.Outputs.Single(output => output.Path == Outputs.Pdf).Bytes;

    public static BuildResult Build(string example, string? style)
    {
        var folder = DiskFolder.Open(Path.Join(Repository.Root.FullName, "examples", example), example);
        return Pipeline.Build(folder, StyleLibrary.For(folder), new BuildOptions(style, Markdown: false));
    }

    private static List<Combination> Choose(bool all)
    {
        var styles = StyleLibrary.For(null).Names.ToList();
        var examples = Directory.GetDirectories(Path.Join(Repository.Root.FullName, "examples")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToList();
        var chosen = new List<Combination>();
        foreach (var example in examples)
        {
            // An example bears the name of its style; that of the invented municipality is in `basis`.
            var own = Math.Max(0, styles.IndexOf(example));
            chosen.AddRange(Enumerable.Range(0, all ? styles.Count : 2).Select(step => new Combination(example, styles[(own + step) % styles.Count])));
        }
        return chosen;
    }
}
