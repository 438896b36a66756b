using System.Collections;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Puts the arguments of one call where the function's parameters expect them, as the types that they ask for.</summary>
internal ref struct ArgumentBinding(TemplateContext context, Evaluator evaluator, ScriptNode caller, IScriptCustomFunction function)
{
    private readonly ScriptArray _values = new(Math.Max(function.ParameterCount, 1));
    private ulong _given;

    public ScriptArray Bind(List<ScriptExpression> arguments)
    {
        foreach (ScriptExpression argument in arguments)
        {
            int index = _values.Count;
            if (argument is ScriptNamedArgument named && !FindNamed(named, ref index)) continue;
            CheckPlace(index);
            object? value = evaluator.Evaluate(argument);
            if (argument is ScriptUnaryExpression { Operator: UnaryOperator.Expand } && value is IEnumerable items)
            {
                foreach (object? item in items) Put(index++, item, caller.Span);
            }
            else
            {
                Put(index, value, argument.Span);
            }
        }

        Complete(arguments);
        return _values;
    }

    public ScriptArray BindValues(object?[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++) Put(i, arguments[i], caller.Span);
        if (function.VarParamKind != ScriptVarParamKind.Direct) FillTo(function.ParameterCount);
        CheckRequired();
        return _values;
    }

    /// <summary>The place of a named argument; false when it became a member of `$` instead.</summary>
    private readonly bool FindNamed(ScriptNamedArgument argument, ref int index)
    {
        string name = argument.Name.Name;
        for (int i = 0; i < function.ParameterCount; i++)
        {
            if (function.GetParameterInfo(i).Name != name) continue;
            index = i;
            return true;
        }

        if (function.VarParamKind == ScriptVarParamKind.None) return true;
        if (!_values.CanWrite(name))
        {
            throw new ScriptRuntimeException(
                argument.Span, $"Cannot pass argument {name} to function. This name is not supported by this function.");
        }

        _values.TrySetValue(context, caller.Span, name, evaluator.Evaluate(argument), false);
        return false;
    }

    /// <summary>A built-in function with too many arguments is a fault of the call, found before the argument is evaluated.</summary>
    private readonly void CheckPlace(int index)
    {
        if (index < function.ParameterCount) return;
        if (function is BuiltinFunction { HasRest: false } or IncludeJoinFunction) throw Invalid(caller.Span, index + 1, function.ParameterCount);
    }

    private void Put(int index, object? value, SourceSpan span)
    {
        CheckPlace(index);
        if (index > _values.Count) FillTo(index);
        int last = function.ParameterCount - 1;
        Type type = function.GetParameterInfo(index).ParameterType;
        if (type != typeof(object)) value = context.ToObject(span, value, type);
        context.Budget.Spend(span, 1);
        if (index <= last) _given |= 1UL << Math.Min(index, 63);
        if (function.VarParamKind != ScriptVarParamKind.LastParameter || index < last)
        {
            _values[index] = value;
            return;
        }

        if (_values[last] is not ScriptArray rest) _values[last] = rest = [];
        rest.Add(value);
    }

    /// <summary>Defaults for the parameters that nothing was passed for, up to a number of them.</summary>
    private void FillTo(int count)
    {
        for (int i = _values.Count; i < count && i < function.ParameterCount; i++)
        {
            ScriptParameterInfo parameter = function.GetParameterInfo(i);
            bool rest = function.VarParamKind == ScriptVarParamKind.LastParameter && i == function.ParameterCount - 1;
            _values[i] = parameter.HasDefaultValue ? parameter.DefaultValue : rest ? new ScriptArray() : null;
            if (parameter.HasDefaultValue) _given |= 1UL << Math.Min(i, 63);
        }
    }

    private void Complete(List<ScriptExpression> arguments)
    {
        if (function.VarParamKind != ScriptVarParamKind.Direct) FillTo(function.ParameterCount);
        CheckRequired();
        if (function.VarParamKind != ScriptVarParamKind.None || _values.Count <= function.ParameterCount) return;
        bool placed = _values.Count <= arguments.Count;
        throw Invalid(placed ? arguments[_values.Count - 1].Span : After(), _values.Count, function.ParameterCount);
    }

    private readonly void CheckRequired()
    {
        ulong required = (1UL << Math.Min(function.RequiredParameterCount, 63)) - 1;
        if ((_given & required) == required) return;
        throw Invalid(After(), System.Numerics.BitOperations.PopCount(_given & required), function.RequiredParameterCount);
    }

    private readonly SourceSpan After()
    {
        TextPosition after = caller.Span.End.NextColumn();
        return new SourceSpan(caller.Span.FileName, after, after);
    }

    private readonly ScriptRuntimeException Invalid(SourceSpan span, int count, int expected) =>
        new(span, $"Invalid number of arguments `{count}` passed to `{caller}` while expecting `{expected}` arguments");
}
