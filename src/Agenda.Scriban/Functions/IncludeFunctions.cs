using System.Collections;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>`include name argument…`: the text of another template.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;
    public int ParameterCount => 1;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "template_name") : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        string? path = context.GetTemplatePathFromName(context.ObjectToString(arguments[0]), callerContext);
        return path is null ? null : context.RenderTemplate(context.GetOrCreateTemplate(path, callerContext), arguments, callerContext);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>`include_join names separator begin? end?`: several templates; a separator of `tpl:name` is a template itself.</summary>
internal sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo[] _parameters =
    [
        new(typeof(IList), "template_names"), new(typeof(string), "separator"), new(typeof(string), "prefix"), new(typeof(string), "suffix"),
    ];

    public int RequiredParameterCount => 2;
    public int ParameterCount => 4;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters[Math.Min(index, _parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments[0] is not IList names) return "";
        string separator = Part(context, callerContext, arguments, 1);
        string begin = Part(context, callerContext, arguments, 2);
        string end = Part(context, callerContext, arguments, 3);
        var text = new StringBuilder(begin);
        bool first = true;
        foreach (object? item in names)
        {
            if (context.ObjectToString(item) is not { Length: > 0 } name) continue;
            string part = (first ? "" : separator) + Render(context, callerContext, arguments, name);
            context.Budget.Reserve(context.CurrentSpan, part.Length);
            text.Append(part);
            first = false;
        }

        return text.Append(end).ToString();
    }

    private static string Part(TemplateContext context, ScriptNode? caller, ScriptArray arguments, int index)
    {
        string text = context.ObjectToString(arguments[index]) ?? "";
        return text.StartsWith("tpl:", StringComparison.Ordinal) ? Render(context, caller, arguments, text[4..]) : text;
    }

    private static string Render(TemplateContext context, ScriptNode? caller, ScriptArray arguments, string name)
    {
        string? path = context.GetTemplatePathFromName(name, caller);
        return path is null ? "" : context.RenderTemplate(context.GetOrCreateTemplate(path, caller), arguments, caller);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
