using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Styles;
using Agenda.Yaml;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates;

/// <summary>The templates of a style: looked for by name in its own folder and then in those that it extends, and nowhere else.</summary>
internal sealed class StyleTemplates(ImmutableArray<StyleFolder> chain, DiagnosticBag found) : ITemplateLoader
{
    private const string Extension = ".scriban";

    private readonly Dictionary<string, LoadedTemplate?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _byPath = new(StringComparer.Ordinal);

    /// <summary>Every name that there is a template for.</summary>
    public IEnumerable<string> Names => chain.SelectMany(folder => folder.Files.Files)
        .Where(path => path.EndsWith(Extension, StringComparison.Ordinal) && !path.Contains('/')).Select(path => path[..^Extension.Length]).Distinct();

    /// <summary>The parsed template, read once; null when it is not there or cannot be read. What is wrong with it has been reported.</summary>
    public LoadedTemplate? Find(string name)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        var loaded = IsName(name) ? Read(name) : null;
        return _byName[name] = loaded;
    }

    /// <summary>A place in a template as one in its file.</summary>
    public SourceSpan Place(ScriptSpan span)
    {
        if (span.FileName is null || !_byPath.TryGetValue(span.FileName, out var file)) return default;
        var start = Math.Clamp(span.Start.Offset, 0, file.Text.Length);
        return new SourceSpan(file, start, Math.Clamp(span.Length, 0, file.Text.Length - start));
    }

    /// <summary>A name is one word: no path leads out of the style's folders.</summary>
    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }
        return name.Length is > 0 and < 100;
    }

    private LoadedTemplate? Read(string name)
    {
        foreach (var folder in chain)
        {
            var read = folder.Files.Read(name + Extension);
            if (read.Failure == FolderFailure.Missing) continue;
            var file = read.Failure == FolderFailure.None
                ? TextFile.Decode(read.Bytes.Span, folder.Files.Display(name + Extension), found)
                : TextFile.Read(folder.Files, name + Extension, default, found);
            return file is null ? new LoadedTemplate(null, null) : Parse(file);
        }
        return null;
    }

    private LoadedTemplate Parse(SourceFile file)
    {
        _byPath[file.Path] = file;
        var template = Template.Parse(file.Text, file.Path);
        if (!template.HasErrors) return new LoadedTemplate(file, template);
        ExplainFault.ReportSyntax(template.Messages, Place, found);
        return new LoadedTemplate(file, null);
    }

    string? ITemplateLoader.GetPath(TemplateContext context, ScriptSpan callerSpan, string templateName) => Find(templateName)?.File?.Path;

    string? ITemplateLoader.Load(TemplateContext context, ScriptSpan callerSpan, string templatePath) => _byPath.GetValueOrDefault(templatePath)?.Text;

    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, ScriptSpan callerSpan, string templatePath) =>
        new(_byPath.GetValueOrDefault(templatePath)?.Text);
}

/// <param name="File">Null when it cannot be read as text.</param>
/// <param name="Template">Null when it cannot be parsed; that has been reported.</param>
internal sealed record LoadedTemplate(SourceFile? File, Template? Template);
