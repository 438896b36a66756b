using Agenda.Diagnostics;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates;

/// <summary>The templates of a style as one filling asks for them: what is wrong with one is reported when it is asked for, once.</summary>
internal sealed class StyleTemplates(ParsedTemplates parsed, DiagnosticBag found) : ITemplateLoader
{
    private readonly Dictionary<string, LoadedTemplate?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _byPath = new(StringComparer.Ordinal);

    /// <summary>Every name that there is a template for.</summary>
    public IEnumerable<string> Names => parsed.Names;

    /// <summary>Null when it is not there or cannot be read. What is wrong with it has been reported.</summary>
    public LoadedTemplate? Find(string name)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        return _byName[name] = parsed.Find(name) is { } template ? Load(template) : null;
    }

    /// <summary>A place in a template as one in its file.</summary>
    public SourceSpan Place(ScriptSpan span)
    {
        if (span.FileName is null || !_byPath.TryGetValue(span.FileName, out var file)) return default;
        var start = Math.Clamp(span.Start.Offset, 0, file.Text.Length);
        return new SourceSpan(file, start, Math.Clamp(span.Length, 0, file.Text.Length - start));
    }

    private LoadedTemplate Load(ParsedTemplate parsed)
    {
        found.AddRange(parsed.Found);
        if (parsed is not { File: { } file, Template: { } template }) return new LoadedTemplate(null, null);
        _byPath[file.Path] = file;
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
