using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

internal sealed partial class Evaluator
{
    private readonly Stack<Stack<ScriptExpression>> _pipes = new();
    private ScriptBlockStatement? _wrapped;
    private int _callDepth;

    public object? Call(ScriptFunctionCall expression)
    {
        object? function = Alias(expression.Target);
        if (function is not null) return Call(expression, function, takesPipe: true, expression.Arguments);
        if (context.EnableRelaxedFunctionAccess) return null;
        throw new ScriptRuntimeException(expression.Target.Span, $"The function `{expression.Target}` was not found");
    }

    /// <summary>
    /// `from | to`: what is piped waits until a function in `to` takes it as its first argument, and is evaluated then. Nobody
    /// taking it is an error.
    /// </summary>
    public object? Pipe(ScriptPipeCall expression)
    {
        if (expression.To is null) return null;
        return _pipes.Count == 0 ? InNewPipe(() => PipeInto(expression, expression.To)) : PipeInto(expression, expression.To);
    }

    private object? PipeInto(ScriptPipeCall expression, ScriptExpression target)
    {
        Stack<ScriptExpression> pipe = _pipes.Peek();
        pipe.Push(expression.From);
        object? result = Evaluate(target);
        if (result is IScriptCustomFunction && Waits(pipe, expression.From)) result = Call(target, result, takesPipe: true, []);
        if (!Waits(pipe, expression.From)) return result;
        throw new ScriptRuntimeException(target.Span, $"Pipe expression destination `{target}` is not a valid function ");
    }

    private static bool Waits(Stack<ScriptExpression> pipe, ScriptExpression from) => pipe.Count > 0 && ReferenceEquals(pipe.Peek(), from);

    /// <summary>Evaluates something whose functions do not take what is piped to what is around it.</summary>
    private object? InNewPipe(Func<object?> evaluate)
    {
        _pipes.Push(new Stack<ScriptExpression>(1));
        try
        {
            return evaluate();
        }
        finally
        {
            _pipes.Pop();
        }
    }

    private object? Call(ScriptNode caller, object function, bool takesPipe, List<ScriptExpression> arguments)
    {
        ScriptBlockStatement? block = _wrapped;
        _wrapped = null;
        bool piped = takesPipe && _pipes.Count > 0 && _pipes.Peek().Count > 0;
        if (function is not IScriptCustomFunction custom)
        {
            throw new ScriptRuntimeException(caller.Span, piped && caller is ScriptFunctionCall call
                ? $"Pipe expression destination `{call.Target}` is not a valid function "
                : $"Invalid target function `{(function is IConvertible ? context.ObjectToString(function) : caller)}` ({context.GetTypeName(function)})");
        }

        if (piped) arguments = [_pipes.Peek().Pop(), .. arguments];
        var binding = new ArgumentBinding(context, this, caller, custom);
        ScriptArray values = binding.Bind(arguments);
        object? result = Invoke(caller, custom, values, block, arguments);
        _flow = Flow.None;
        return result;
    }

    /// <summary>Calls a function with values, as functions of `array` do with the one that they are given.</summary>
    public object? Call(IScriptCustomFunction function, SourceSpan span, params object?[] arguments)
    {
        ScriptNode caller = context.CurrentNode ?? new ScriptVariable("function") { Span = span };
        var binding = new ArgumentBinding(context, this, caller, function);
        ScriptArray values = binding.BindValues(arguments);
        object? result = Invoke(caller, function, values, null, []);
        _flow = Flow.None;
        return result;
    }

    private object? Invoke(
        ScriptNode caller, IScriptCustomFunction function, ScriptArray values, ScriptBlockStatement? block, List<ScriptExpression> arguments)
    {
        EnterCall(caller);
        ScriptNode? outer = context.CurrentNode;
        context.CurrentNode = caller;
        try
        {
            return function.Invoke(context, caller, values, block);
        }
        catch (ArgumentFault fault)
        {
            SourceSpan span = fault.Index < arguments.Count ? arguments[fault.Index].Span : caller.Span;
            throw new ScriptRuntimeException(span, fault.Message);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or ArithmeticException or InvalidOperationException or NotSupportedException)
        {
            throw new ScriptRuntimeException(caller.Span, ScriptRuntimeException.Reason(fault), fault);
        }
        finally
        {
            context.CurrentNode = outer;
            ExitCall();
        }
    }

    public void EnterCall(ScriptNode? caller)
    {
        _callDepth++;
        if (context.RecursiveLimit == 0 || _callDepth <= context.RecursiveLimit) return;
        _callDepth--;
        throw new ScriptRuntimeException(
            caller?.Span ?? context.CurrentSpan, $"Exceeding number of recursive depth limit `{context.RecursiveLimit}` for node: `{caller}`");
    }

    public void ExitCall() => _callDepth--;

    /// <summary>The named arguments of a call, which an included template sees as local variables.</summary>
    public List<(string Name, object? Value)> NamedArguments(ScriptNode? caller)
    {
        var named = new List<(string Name, object? Value)>();
        if (caller is not ScriptFunctionCall call) return named;
        foreach (ScriptExpression argument in call.Arguments)
        {
            if (argument is ScriptNamedArgument { Value: { } value } named1) named.Add((named1.Name.Name, Evaluate(value)));
        }

        return named;
    }

    /// <summary>Runs a function of a template.</summary>
    public object? Invoke(ScriptFunction function, ScriptArray arguments, ScriptBlockStatement? block)
    {
        if (function.Body is null) return null;
        List<ScriptParameter>? parameters = function.Parameters;
        ScriptObject? variables = parameters is null ? null : new ScriptObject(parameters.Count);
        for (int i = 0; i < (parameters?.Count ?? 0); i++) variables!.SetValue(parameters![i].Name, arguments[i], false);
        context.PushFunction(variables, hidesCaller: function.Name is not null);
        try
        {
            // A local function is not in sight here; it may call itself.
            if (function.Name is { IsLocal: true }) context.SetLocal(function.Name.Name, function, false);
            context.SetLocal(ScriptVariable.Arguments.Name, arguments, true);
            if (block is not null) context.SetLocal(ScriptVariable.BlockDelegate.Name, block, true);
            return Evaluate(function.Body);
        }
        finally
        {
            context.PopFunction();
        }
    }
}
