using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Styles.Sheet;
using Agenda.Yaml;
using Agenda.Yaml.Reading;

namespace Agenda.Styles;

/// <summary>The files `style.yaml` of a style and of all that it extends, merged into one.</summary>
internal sealed class StyleFiles
{
    public const string FileName = "style.yaml";

    private readonly List<(StyleFolder Folder, SourceFile File, YamlMapping Node)> _files = [];

    private StyleFiles()
    {
    }

    /// <summary>The most specific first.</summary>
    public ImmutableArray<StyleFolder> Chain => [.. _files.Select(file => file.Folder)];

    /// <summary>Null when a style is missing or a file is not YAML; that is reported.</summary>
    /// <param name="from">Where the name was written; nowhere when it came from the command line.</param>
    public static StyleFiles? Read(string name, IStyleLibrary library, SourceSpan from, DiagnosticBag found)
    {
        var files = new StyleFiles();
        for (var (next, place) = ((string?)name, from); next is not null; (next, place) = files.Extends(found))
        {
            if (files._files.Exists(file => file.Folder.Name == next))
            {
                var circle = string.Join(" → ", files._files.Select(file => file.Folder.Name).Append(next).Select(each => $"`{each}`"));
                found.Report(StyleDiagnostics.ExtendsCircle, place, $"deze stijlen gaan op elkaar verder: {circle}", "schrijf `extends: basis`");
                return null;
            }
            if (!files.Add(next, library, place, found)) return null;
        }
        return files;
    }

    /// <summary>Each value keeps its own place.</summary>
    public YamlNode Merge()
    {
        YamlNode merged = _files[^1].Node;
        for (var i = _files.Count - 2; i >= 0; i--) merged = YamlMerge.Merge(merged, _files[i].Node);
        return merged;
    }

    /// <summary>The folder of the file in which something was written.</summary>
    public StyleFolder FolderOf(SourceSpan span)
    {
        foreach (var (folder, file, _) in _files)
        {
            if (ReferenceEquals(file, span.File)) return folder;
        }
        return _files[0].Folder;
    }

    private bool Add(string name, IStyleLibrary library, SourceSpan from, DiagnosticBag found)
    {
        if (library.Find(name) is not { } folder)
        {
            var known = library.Names;
            found.Report(StyleDiagnostics.UnknownStyle, from, $"huisstijl `{name}` bestaat niet",
                Spelling.DidYouMean(name, known) ?? "kies uit: " + string.Join(", ", known.Select(each => $"`{each}`")));
            return false;
        }
        if (TextFile.Read(folder.Files, FileName, from, found) is not { } file || YamlFile.Parse(file, found) is not { } node) return false;
        if (node is not YamlMapping mapping)
        {
            new ReadContext(found).ReportKind(node, StyleSheet.Reader.Shape);
            return false;
        }
        _files.Add((folder, file, mapping));
        return true;
    }

    private (string? Name, SourceSpan Place) Extends(DiagnosticBag found)
    {
        if (_files[^1].Node.Find("extends") is not { Value: { IsEmpty: false } value }) return default;
        return Readers.Line.TryRead(value, new ReadContext(found), out var name) ? (name, value.Span) : default;
    }
}
