using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What happens to arguments that no parameter stands for.</summary>
public enum ScriptVarParamKind
{
    /// <summary>They are an error.</summary>
    None,

    /// <summary>All arguments are passed as they are.</summary>
    Direct,

    /// <summary>They go into a list, the last parameter.</summary>
    LastParameter,
}

/// <summary>How a function wants to be called.</summary>
public interface IScriptFunctionInfo
{
    int RequiredParameterCount { get; }

    int ParameterCount { get; }

    ScriptVarParamKind VarParamKind { get; }

    Type ReturnType { get; }

    ScriptParameterInfo GetParameterInfo(int index);
}

/// <summary>A function that a template can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>Not called here; the package's interface has it.</summary>
    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);
}

/// <summary>A parameter: what its argument is converted to, its name, its default.</summary>
public readonly record struct ScriptParameterInfo
{
    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        HasDefaultValue = true;
        DefaultValue = defaultValue;
    }

    public Type ParameterType { get; }
    public string Name { get; }
    public bool HasDefaultValue { get; }
    public object? DefaultValue { get; }
}
