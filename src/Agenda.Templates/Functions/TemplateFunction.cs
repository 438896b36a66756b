using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Agenda.Templates.Functions;

/// <summary>A function of ours: its arguments are passed as they are.</summary>
/// <param name="required">How many arguments it needs.</param>
/// <param name="most">How many it takes.</param>
internal sealed class TemplateFunction(int required, int most, Func<FunctionCall, object?> run) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index < required
        ? new ScriptParameterInfo(typeof(object), "waarde")
        : new ScriptParameterInfo(typeof(object), "waarde", null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        run(new FunctionCall(context, callerContext?.Span ?? context.CurrentSpan, arguments));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>One call of a function in a template.</summary>
internal readonly record struct FunctionCall(TemplateContext Context, Scriban.Parsing.SourceSpan Span, ScriptArray Arguments)
{
    public object? this[int index] => Arguments[index];

    /// <summary>An argument as text; a fault when it is none.</summary>
    public string Text(int index, string what) => Arguments[index] is string text
        ? text
        : throw new TemplateFault(Span, TemplateDiagnostics.FillError, $"{what} is een tekst tussen aanhalingstekens");
}
