using Scriban.Runtime;

namespace Scriban.Syntax;

internal enum ParameterKind
{
    Required,
    Optional,
    Rest,
}

/// <summary>A parameter of a function in a template: `x`, `x = 1` or `x...`.</summary>
internal readonly record struct ScriptParameter(string Name, ParameterKind Kind, object? Default);

/// <summary>
/// `func name … end`, `func name(x, y = 1, z...) … end`, `name(x) = expression` and `do … end` (no name). As a statement it puts
/// itself under its name; as a value it is the function.
/// </summary>
internal sealed class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    private List<ScriptParameter>? _parameters;

    public ScriptVariable? Name { get; set; }
    public ScriptStatement? Body { get; set; }

    /// <summary>Null for a function without a list: it takes anything, as `$`.</summary>
    public List<ScriptParameter>? Parameters
    {
        get => _parameters;
        set
        {
            _parameters = value;
            RequiredParameterCount = value?.Count(parameter => parameter.Kind == ParameterKind.Required) ?? 0;
            bool rest = value is [.., { Kind: ParameterKind.Rest }];
            VarParamKind = value is null ? ScriptVarParamKind.Direct : rest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
        }
    }

    public int RequiredParameterCount { get; private set; }
    public int ParameterCount => _parameters?.Count ?? 0;
    public ScriptVarParamKind VarParamKind { get; private set; } = ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (_parameters is null || _parameters.Count == 0) return new ScriptParameterInfo(typeof(object), "");
        ScriptParameter parameter = _parameters[Math.Min(index, _parameters.Count - 1)];
        return parameter.Default is null
            ? new ScriptParameterInfo(typeof(object), parameter.Name)
            : new ScriptParameterInfo(typeof(object), parameter.Name, parameter.Default);
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        context.Evaluator.Invoke(this, arguments, blockStatement);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    internal override object? Accept(Evaluator evaluator) => evaluator.Declare(this);
}
