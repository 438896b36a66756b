using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;

namespace Agenda.Model;

/// <summary>Reads an agenda from a folder.</summary>
public static class AgendaReader
{
    /// <summary>Reads, describes and shows a whole agenda.</summary>
    public static ObjectReader<Beleidsagenda> Reader => Beleidsagenda.Reader;

    /// <summary>
    /// Reads every `*.yaml` in the root of the folder as one; each part stands in one of them. Everything that is wrong is reported, in the order of the files'
    /// names and then of their lines. Null when there is nothing to go on with.
    /// </summary>
    public static Beleidsagenda? Read(IReadOnlyFolder folder, DiagnosticBag found)
    {
        if (Join(folder, found, out var isComplete) is not { } whole) return null;
        var context = new AgendaContext(found, folder) { IsIncomplete = !isComplete };
        foreach (var entry in whole.Entries) context.AddPart(entry.Key);
        var read = Reader.TryRead(whole, context, out var agenda);
        // A file that could not be read may hold what is referred to.
        if (isComplete) context.Resolve();
        return read ? agenda : null;
    }

    private static YamlMapping? Join(IReadOnlyFolder folder, DiagnosticBag found, out bool isComplete)
    {
        isComplete = true;
        var paths = folder.Files.Where(IsPart).ToImmutableArray();
        var files = new List<YamlMapping>(paths.Length);
        foreach (var path in paths)
        {
            if (ReadFile(folder, path, found) is { } file) files.Add(file);
            else isComplete = false;
        }
        if (paths.IsEmpty)
            found.Report(ModelDiagnostics.NoYaml, default, $"in `{folder.Display("")}` staat geen bestand dat op .yaml eindigt", "kies een andere map, of maak er een met `agenda new MAP`");
        var whole = files.Count > 0 ? Merge(files, found) : null;
        // What stands under a key the second time is not read.
        isComplete &= !found.Any(finding => finding.Kind == YamlDiagnostics.KeyTwice);
        return whole;
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
