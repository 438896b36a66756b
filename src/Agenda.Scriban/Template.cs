using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It holds no values and can be filled any number of times.</summary>
public class Template
{
    private readonly ScriptPage _page;

    private Template(string? sourceFilePath, ScriptPage page, LogMessageBag messages)
    {
        SourceFilePath = sourceFilePath;
        _page = page;
        Messages = messages;
    }

    public string? SourceFilePath { get; }

    public LogMessageBag Messages { get; }

    public bool HasErrors => Messages.HasErrors;

    /// <summary>Parses a template. What is wrong with it stands in <see cref="Messages"/>; nothing is thrown.</summary>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        (ScriptPage page, LogMessageBag messages) = Parser.Parse(text, sourceFilePath ?? "<input>", parserOptions ?? new ParserOptions());
        return new Template(sourceFilePath, page, messages);
    }

    /// <summary>
    /// The filled text. Throws <see cref="ScriptRuntimeException"/> for what a template does wrong, and
    /// <see cref="InvalidOperationException"/> when the template has errors.
    /// </summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HasErrors) throw new InvalidOperationException("This template has errors: see Messages.\n" + Messages);
        if (SourceFilePath is not null) context.PushSourceFile(SourceFilePath);
        try
        {
            object? result = context.Evaluator.Evaluate(_page);
            if (result is not null && context.EnableOutput) context.Write(_page.Span, result);
        }
        finally
        {
            if (SourceFilePath is not null) context.PopSourceFile();
        }

        return TakeOutput(context);
    }

    private static string TakeOutput(TemplateContext context)
    {
        string text = context.Output.ToString() ?? "";
        if (context.Output is Runtime.StringBuilderOutput output) output.Builder.Clear();
        return text;
    }
}
