using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Styles.Sheet;
using Agenda.Yaml.Reading;

namespace Agenda.Styles;

/// <summary>Makes a house style of its folder and of the folders that it extends.</summary>
public static class StyleLoader
{
    /// <summary>The reader of `style.yaml`: its schema and its reference are made from it.</summary>
    public static IObjectReader Reader => StyleSheet.Reader;

    /// <param name="name">The name of the style's folder.</param>
    /// <param name="found">Gets every finding: unknown styles, wrong values, fonts that cannot be used, colours with too little contrast.</param>
    /// <param name="from">Where the name was written; nowhere when it came from the command line.</param>
    /// <returns>Null when there is an error.</returns>
    public static LoadedStyle? Load(string name, IStyleLibrary library, DiagnosticBag found, SourceSpan from = default)
    {
        var own = new DiagnosticBag();
        var loaded = Read(name, library, from, own);
        found.AddRange(own);
        return own.HasErrors ? null : loaded;
    }

    /// <summary>The folders that a style is made of, the most specific first; empty when one is missing or is not YAML.</summary>
    public static ImmutableArray<StyleFolder> ChainOf(string name, IStyleLibrary library, DiagnosticBag found) => StyleFiles.Read(name, library, default, found)?.Chain ?? [];

    /// <summary>What a style says it is for; null when it says nothing or cannot be read.</summary>
    public static string? Describe(StyleFolder folder)
    {
        var ignored = new DiagnosticBag();
        var file = Yaml.TextFile.Read(folder.Files, StyleFiles.FileName, default, ignored);
        var node = file is null ? null : Yaml.YamlFile.Parse(file, ignored);
        return (node as Yaml.YamlMapping)?.Find("omschrijving")?.Value is Yaml.YamlScalar { IsEmpty: false } text ? text.Value : null;
    }

    private static LoadedStyle? Read(string name, IStyleLibrary library, SourceSpan from, DiagnosticBag found)
    {
        if (StyleFiles.Read(name, library, from, found) is not { } files) return null;
        if (!StyleSheet.Reader.TryRead(files.Merge(), new ReadContext(found), out var sheet) || found.HasErrors) return null;
        var style = new BuildStyle(sheet, files, found).Build(name);
        return style is null ? null : new LoadedStyle(style, files.Chain)
        {
            Boxes = [.. sheet.Dozen.Select(box => new Located<string>(box.Key, box.KeySpan))],
        };
    }
}
