using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    /// <summary>The path that the loader gives for a name. Throws when there is no loader, no name or no path.</summary>
    public virtual string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext)
    {
        SourceSpan span = callerContext?.Span ?? CurrentSpan;
        if (string.IsNullOrEmpty(templateName)) throw new ScriptRuntimeException(span, "Include template name cannot be null or empty");
        if (TemplateLoader is null)
        {
            throw new ScriptRuntimeException(
                span, $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        }

        try
        {
            return TemplateLoader.GetPath(this, span, templateName)
                ?? throw new ScriptRuntimeException(span, $"Include template path is null for `{templateName}");
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while getting the path for the include name `{templateName}`", fault);
        }
    }

    /// <summary>The template at a path, read and parsed once for each context.</summary>
    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        if (CachedTemplates.TryGetValue(templatePath, out Template? template)) return template;
        SourceSpan span = callerContext?.Span ?? CurrentSpan;
        string text = Load(templatePath, span) ?? throw new ScriptRuntimeException(span, $"The result of including `{templatePath}` cannot be null");
        template = Template.Parse(text, templatePath);
        if (template.HasErrors)
        {
            throw new ScriptParserRuntimeException(span, $"Error while parsing template `{templatePath}`", template.Messages);
        }

        CachedTemplates[templatePath] = template;
        return template;
    }

    private string? Load(string path, SourceSpan span)
    {
        try
        {
            return TemplateLoader?.Load(this, span, path);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while creating template from path `{path}`", fault);
        }
    }

    /// <summary>The text of a template with its own local variables: the arguments as `$`, the named ones of the call by name.</summary>
    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        Evaluator.EnterCall(callerContext);
        List<(string Name, object? Value)> named = Evaluator.NamedArguments(callerContext);
        string? indent = CurrentIndent;
        bool afterNewLine = AfterNewLine;
        CurrentIndent = null;
        PushOutput();
        PushLocal();
        try
        {
            SetLocal("$", arguments, true);
            foreach ((string name, object? value) in named) SetLocal("$" + name, value, false);
            if (indent is not null) ResetPreviousNewLine();
            return template.Render(this);
        }
        finally
        {
            PopLocal();
            PopOutput();
            CurrentIndent = indent;
            AfterNewLine = afterNewLine;
            Evaluator.ExitCall();
        }
    }
}
