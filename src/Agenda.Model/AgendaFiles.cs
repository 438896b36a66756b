using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml;

namespace Agenda.Model;

/// <summary>The YAML files in an agenda's folder as one group of keys, before anything is made of it.</summary>
public sealed class AgendaFiles
{
    private AgendaFiles(YamlMapping? whole, bool isComplete, DiagnosticBag found) => (Whole, IsComplete, Found) = (whole, isComplete, found);

    /// <summary>What is written as the name of the style, known before the rest is read; null when nothing is.</summary>
    public YamlScalar? Style => (Whole?.Find("agenda")?.Value as YamlMapping)?.Find("stijl")?.Value is YamlScalar { IsEmpty: false } name ? name : null;

    /// <summary>Null when there is nothing to go on with.</summary>
    internal YamlMapping? Whole { get; }

    /// <summary>False when something that was written is not in it: a reference may be to that.</summary>
    internal bool IsComplete { get; }

    /// <summary>What is wrong with the files, in the order of their names and then of their lines.</summary>
    internal DiagnosticBag Found { get; }

    /// <summary>Parses every `*.yaml` in the root of the folder on two cores, each taking the next file.</summary>
    /// <param name="before">What the other core does first.</param>
    public static AgendaFiles Parse(IReadOnlyFolder folder, Action? before = null)
    {
        var paths = folder.Files.Where(IsPart).ToImmutableArray();
        var files = new (YamlMapping? Node, DiagnosticBag Found)[paths.Length];
        var taken = -1;
        var other = Task.Run(() =>
        {
            before?.Invoke();
            Take();
        });
        Take();
        other.GetAwaiter().GetResult();
        return Join(folder, files);

        void Take()
        {
            for (int i; (i = Interlocked.Increment(ref taken)) < files.Length;)
            {
                var found = new DiagnosticBag();
                files[i] = (ReadFile(folder, paths[i], found), found);
            }
        }
    }

    private static AgendaFiles Join(IReadOnlyFolder folder, (YamlMapping? Node, DiagnosticBag Found)[] files)
    {
        var found = new DiagnosticBag();
        foreach (var file in files) found.AddRange(file.Found);
        if (files.Length == 0)
            found.Report(ModelDiagnostics.NoYaml, default, $"in `{folder.Display("")}` staat geen bestand dat op .yaml eindigt", "kies een andere map, of maak er een met `agenda new MAP`");
        var read = files.Select(file => file.Node).OfType<YamlMapping>().ToList();
        var whole = read.Count > 0 ? Merge(read, found) : null;
        // What stands under a key the second time is not read.
        var isComplete = read.Count == files.Length && !found.Any(finding => finding.Kind == YamlDiagnostics.KeyTwice);
        return new AgendaFiles(whole, isComplete, found);
    }

    private static bool IsPart(string path) => !path.Contains('/') && (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    private static YamlMapping? ReadFile(IReadOnlyFolder folder, string path, DiagnosticBag found)
    {
        if (TextFile.Read(folder, path, default, found) is not { } file || YamlFile.Parse(file, found) is not { } node) return null;
        if (node is YamlMapping mapping) return mapping;
        if (node.IsEmpty) return new YamlMapping([], node.Span);
        found.Report(YamlDiagnostics.WrongKind, node.Span, $"hier hoort een hoofdonderdeel te staan, zoals `agenda:` of `visie:`, en er staat {node.Kind}",
            "zet de naam van het hoofdonderdeel met een dubbele punt erboven, en spring de rest in");
        return null;
    }

    private static YamlMapping Merge(List<YamlMapping> files, DiagnosticBag found)
    {
        if (files is [var only]) return only;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (seen.TryAdd(entry.Key.Value, entry.Key)) entries.Add(entry);
            else YamlFile.ReportTwice(entry.Key, seen[entry.Key.Value], found);
        }
        return new YamlMapping(entries.ToImmutable(), files[0].Span);
    }
}
