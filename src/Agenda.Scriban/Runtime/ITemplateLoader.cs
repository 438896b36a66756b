using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds the templates that a template includes.</summary>
public interface ITemplateLoader
{
    /// <summary>The path that a name stands for; null is an error.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text at a path; null is an error.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>Not called here; the package's interface has it.</summary>
    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
