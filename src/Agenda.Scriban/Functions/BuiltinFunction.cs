using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>What a built-in function does with one call.</summary>
internal delegate object? BuiltinBody(BuiltinCall call);

/// <summary>A call of a built-in function: arguments that have been converted to the types of its parameters.</summary>
internal readonly struct BuiltinCall(TemplateContext context, SourceSpan span, ScriptArray arguments)
{
    public TemplateContext Context => context;
    public SourceSpan Span => span;
    public object? this[int index] => arguments[index];
    public int Count => arguments.Count;

    public string? Text(int index) => (string?)arguments[index];

    /// <summary>A text that must be there.</summary>
    public string Given(int index, string name) =>
        (string?)arguments[index] ?? throw new ArgumentFault(index, $"Value cannot be null. (Parameter '{name}')");

    /// <summary>A text that must be there; the fault is said of the call, as the package does for most functions.</summary>
    public string Required(int index, string name) => (string?)arguments[index] ?? throw Fault($"Argument `{name}` cannot be null");

    /// <summary>A date that must be there.</summary>
    public DateTime Date(int index) => arguments[index] is DateTime date ? date : throw Fault("Argument `date` cannot be null");

    public int Int(int index) => (int)arguments[index]!;

    public double Number(int index) => (double)arguments[index]!;

    public IEnumerable? List(int index) => (IEnumerable?)arguments[index];

    /// <summary>The items of a list, each counted against the limits.</summary>
    public IEnumerable<object?> Items(IEnumerable list) => context.Evaluator.Items(span, list);

    /// <summary>The items of a list that are compared with others: a text takes as long as it is.</summary>
    public IEnumerable<object?> Compared(IEnumerable list)
    {
        foreach (object? item in Items(list))
        {
            if (item is string text) context.Budget.Read(span, text.Length);
            yield return item;
        }
    }

    /// <summary>Steps for a search of one text in another, which may look at all of it at every place.</summary>
    public void Search(string text, string part) => context.Budget.Spend(span, (long)text.Length * part.Length / 4096);

    /// <summary>Asks for the memory of a text before it is made, both by the package's limit and by our budget.</summary>
    public void Reserve(long length)
    {
        if (context.LimitToString > 0 && length > context.LimitToString)
        {
            throw Fault($"The resulting string length exceeds the configured LimitToString `{context.LimitToString}`.");
        }

        context.Budget.Reserve(span, length);
    }

    public ScriptRuntimeException Fault(string message) => new(span, message);
}

/// <summary>A parameter of a built-in function; optional ones have a default.</summary>
internal static class Parameter
{
    public static ScriptParameterInfo Any(string name) => new(typeof(object), name);

    public static ScriptParameterInfo Any(string name, object? otherwise) => new(typeof(object), name, otherwise);

    public static ScriptParameterInfo Text(string name) => new(typeof(string), name);

    public static ScriptParameterInfo Text(string name, string? otherwise) => new(typeof(string), name, otherwise);

    public static ScriptParameterInfo Int(string name) => new(typeof(int), name);

    /// <summary>A whole number, or null when it was not given.</summary>
    public static ScriptParameterInfo Int(string name, int? otherwise) => new(otherwise is null ? typeof(int?) : typeof(int), name, otherwise);

    public static ScriptParameterInfo Flag(string name, bool otherwise) => new(typeof(bool), name, otherwise);

    public static ScriptParameterInfo Number(string name) => new(typeof(double), name);

    /// <summary>A date; what must be one asks for <see cref="BuiltinCall.Date"/>.</summary>
    public static ScriptParameterInfo Date(string name) => new(typeof(DateTime?), name);

    public static ScriptParameterInfo Items(string name) => new(typeof(IEnumerable), name);

    public static ScriptParameterInfo List(string name) => new(typeof(IList), name);

    public static ScriptParameterInfo Record(string name) => new(typeof(IScriptObject), name);
}

/// <summary>A function that is part of the language.</summary>
internal sealed class BuiltinFunction(BuiltinBody body, params ScriptParameterInfo[] parameters) : IScriptCustomFunction
{
    public int RequiredParameterCount { get; } = Required(parameters);

    public int ParameterCount => parameters.Length;

    /// <summary>Whether the last parameter takes all further arguments, as a list.</summary>
    public bool HasRest { get; init; }

    public ScriptVarParamKind VarParamKind => HasRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        parameters.Length == 0 ? new ScriptParameterInfo(typeof(object), "") : parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        SourceSpan span = callerContext?.Span ?? context.CurrentSpan;
        foreach (object? argument in arguments)
        {
            if (argument is string given) context.Budget.Read(span, given.Length);
        }

        object? result = body(new BuiltinCall(context, span, arguments));

        // Text at most a few times as long as what went in; what can be longer has been asked for before.
        if (result is string text) context.Budget.Reserve(span, text.Length);
        return result;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>A function that was left out, which says so instead of being unknown.</summary>
    public static BuiltinFunction LeftOut(string name, string reason, params ScriptParameterInfo[] parameters) =>
        new(call => throw call.Fault($"The function `{name}` is not available: {reason}"), parameters);

    private static int Required(ScriptParameterInfo[] parameters)
    {
        int count = 0;
        foreach (ScriptParameterInfo parameter in parameters)
        {
            // The rest is never required, but it has no default either: the one that declares it sets HasRest.
            if (!parameter.HasDefaultValue) count++;
        }

        return count;
    }
}
