using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>A path that stands by itself. A function at its end is called, and takes what was piped to it.</summary>
    public object? Path(ScriptExpression path) => Resolve(path, takesPipe: true);

    /// <summary>The value of an expression, but a function as it is: for `@`, and for what is about to be called.</summary>
    public object? Alias(ScriptExpression expression)
    {
        if (expression is ScriptNestedExpression nested) return InNewPipe(() => nested.Expression is null ? null : Evaluate(nested.Expression));
        return expression.IsPath ? Read(expression) : Evaluate(expression);
    }

    public object? Nested(ScriptNestedExpression nested) => InNewPipe(() => Resolve(nested, takesPipe: true));

    /// <summary>The value of what stands before a dot or a bracket; a function there is called without arguments.</summary>
    private object? Value(ScriptExpression expression) => Resolve(expression, takesPipe: false);

    private object? Resolve(ScriptExpression expression, bool takesPipe)
    {
        object? value = Read(expression);
        return value is IScriptCustomFunction ? Call(expression, value, takesPipe, []) : value;
    }

    private object? Read(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptVariable variable: return context.GetValue(variable);
            case ScriptMemberExpression member: return Member(member);
            case ScriptIndexerExpression indexer: return Item(indexer);
            case ScriptNestedExpression nested: return nested.Expression is null ? null : Evaluate(nested.Expression);
            case ScriptThisExpression: return context.CurrentGlobal;
            case ScriptIsEmptyExpression empty: return IsEmpty(empty);
            default: return Evaluate(expression);
        }
    }

    private object? IsEmpty(ScriptIsEmptyExpression expression)
    {
        object? target = Value(expression.Target);
        if (target is not null || context.EnableRelaxedMemberAccess) return context.IsEmpty(expression.Span, target);
        throw new ScriptRuntimeException(expression.Span, $"Object `{expression.Target}` is null. Cannot access property `empty?`");
    }

    private object? Member(ScriptMemberExpression expression)
    {
        object? target = Value(expression.Target);
        SourceSpan span = expression.Member.Span;
        string name = expression.Member.Name;
        if (target is null)
        {
            if (expression.NullConditional || (context.EnableRelaxedTargetAccess && context.EnableRelaxedMemberAccess)) return null;
            throw new ScriptRuntimeException(span, context.EnableRelaxedMemberAccess
                ? $"Cannot get the member {expression} for a null object."
                : $"Object `{expression.Target}` is null. Cannot access member: {expression}");
        }

        if (Members.TryGet(context, span, target, name, out object? value) || context.EnableRelaxedMemberAccess) return value;
        throw new ScriptRuntimeException(span, $"Cannot get member with name {name}.");
    }

    private object? Item(ScriptIndexerExpression expression)
    {
        if (!TryOpen(expression, forWriting: false, out object? target, out object? index)) return null;
        SourceSpan span = expression.Index!.Span;
        if (!Members.IsList(target) || (target is IScriptObject && index is string))
        {
            string name = context.ObjectToString(index) ?? "";
            context.Budget.Read(span, name.Length);
            if (Members.TryGet(context, span, target!, name, out object? member) || context.EnableRelaxedMemberAccess) return member;
            throw new ScriptRuntimeException(span, $"Cannot access target `{expression.Target}` with an indexer: {expression.Index}");
        }

        int at = Offset(expression, target!, index);
        return at < 0 ? null : Members.ItemOf(expression.Span, target!, at);
    }

    /// <summary>Evaluates what is indexed and the index; false when one is null and that is allowed.</summary>
    private bool TryOpen(ScriptIndexerExpression expression, bool forWriting, out object? target, out object? index)
    {
        index = null;
        target = Value(expression.Target);
        if (target is null)
        {
            if (!forWriting && (context.EnableRelaxedTargetAccess || MayBeNull(expression.Target))) return false;
            throw new ScriptRuntimeException(expression.Target.Span, $"Object `{expression.Target}` is null. Cannot access indexer: {expression}");
        }

        index = Evaluate(expression.Index!);
        if (index is not null) return true;
        if (context.EnableNullIndexer) return false;
        throw new ScriptRuntimeException(expression.Index!.Span, $"Cannot access target `{expression.Target}` with a null indexer: {expression}");
    }

    private static bool MayBeNull(ScriptExpression? expression) => expression switch
    {
        ScriptMemberExpression member => member.NullConditional || MayBeNull(member.Target),
        ScriptIndexerExpression indexer => MayBeNull(indexer.Target),
        ScriptNestedExpression nested => MayBeNull(nested.Expression),
        _ => false,
    };

    /// <summary>An index from the begin; a negative one counts from the end.</summary>
    private int Offset(ScriptIndexerExpression expression, object target, object? index)
    {
        SourceSpan span = expression.Index!.Span;
        int at = context.ToInt(span, index);
        int length = Members.LengthOf(context, expression.Target.Span, target);
        if (at < 0) at += length;
        if (context.EnableRelaxedIndexerAccess || (at >= 0 && at < length)) return at;
        throw new ScriptRuntimeException(
            span, $"The index {at} is out of bounds [0, {length}] on the `{expression.Target}` with the indexer: {expression.Index}");
    }

    /// <summary>Puts a value in the place that an expression names.</summary>
    private void Set(ScriptExpression target, object? value)
    {
        switch (target)
        {
            case ScriptVariable variable: context.SetValue(variable, value); break;
            case ScriptMemberExpression member: SetMember(member, value); break;
            case ScriptIndexerExpression indexer: SetItem(indexer, value); break;
            case ScriptNestedExpression { Expression: { } inner }: Set(inner, value); break;
            case ScriptIsEmptyExpression: throw new ScriptRuntimeException(target.Span, "The `.empty?` property cannot be set");
            case ScriptThisExpression: throw new ScriptRuntimeException(target.Span, "`this` cannot be set");
            default: throw new ScriptRuntimeException(target.Span, "Unsupported target expression for assignment.");
        }
    }

    private void SetMember(ScriptMemberExpression expression, object? value)
    {
        SourceSpan span = expression.Member.Span;
        object target = Value(expression.Target)
            ?? throw new ScriptRuntimeException(span, $"Object `{expression.Target}` is null. Cannot access member: {expression}");
        if (Members.TrySet(context, span, target, expression.Member.Name, value)) return;
        throw new ScriptRuntimeException(span, $"Cannot set a value for the readonly member: {expression}");
    }

    private void SetItem(ScriptIndexerExpression expression, object? value)
    {
        if (!TryOpen(expression, forWriting: true, out object? target, out object? index)) return;
        SourceSpan span = expression.Index!.Span;
        if (!Members.IsList(target) || (target is IScriptObject && index is string))
        {
            string name = context.ObjectToString(index) ?? "";
            context.Budget.Read(span, name.Length);
            if (Members.TrySet(context, span, target!, name, value)) return;
            throw new ScriptRuntimeException(
                span, $"Cannot set a value for the readonly member `{name}` in the indexer: {expression.Target}['{name}']");
        }

        int at = Offset(expression, target!, index);
        if (at >= 0) Members.SetItem(context, span, target!, at, value);
    }

    public object? Assign(ScriptAssignExpression expression)
    {
        if (expression.Target is null || expression.Value is null) return null;
        object? value = Evaluate(expression.Value);
        if (expression.Operator is { } op)
        {
            var left = new Operand(Evaluate(expression.Target), expression.Span);
            value = Arithmetic.Evaluate(context, expression.Span, op, left, new Operand(value, expression.Span));
        }

        Set(expression.Target, value);
        return null;
    }

    public object? Increment(ScriptIncrementDecrementExpression expression)
    {
        if (expression.Right is null) return null;
        SourceSpan span = expression.Right.Span;
        object value = Sign(span, UnaryOperator.Plus, Evaluate(expression.Right));
        object? next = Arithmetic.Evaluate(context, span, BinaryOperator.Add, new Operand(value, span), new Operand(expression.Step, span));
        Set(expression.Right, next);
        return expression.Post ? value : next;
    }
}
