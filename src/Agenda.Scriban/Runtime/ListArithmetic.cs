using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators on lists: `+` joins, `*` repeats, `/` takes a part, `&lt;&lt;` and `&gt;&gt;` add an item, comparisons go by item.</summary>
internal static class ListArithmetic
{
    public static object Evaluate(TemplateContext context, SourceSpan span, BinaryOperator op, Operand left, Operand right)
    {
        // The first that is a list of the language decides: a range goes with ranges and arrays only, and gives a range.
        bool isRange = left.Value is ScriptRange || (left.Value is not ScriptArray && right.Value is ScriptRange);
        IList? leftList = AsList(left.Value, isRange);
        IList? rightList = AsList(right.Value, isRange);
        IList Left() => leftList ?? throw Fault(left.Span, op, left, right, "Expecting an array for the left argument.");
        IList Right() => rightList ?? throw Fault(right.Span, op, left, right, "Expecting an array for the right argument.");
        switch (op)
        {
            case BinaryOperator.Add: return Concat(context, span, Left(), Right());
            case BinaryOperator.ShiftLeft: return AsResult(Copy(context, span, Left(), right.Value, atEnd: true), isRange);
            case BinaryOperator.ShiftRight: return AsResult(Copy(context, span, Right(), left.Value, atEnd: false), isRange);
            case BinaryOperator.Multiply:
                if (leftList is not null && rightList is not null)
                {
                    throw Fault(span, op, left, right, "Expecting only one array for the left or right argument.");
                }

                return AsResult(Repeat(context, span, op, left, right, leftList ?? rightList!, leftList is null ? left : right), isRange);
            case BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus:
                return AsResult(Part(context, span, op, Left(), right, isRange), isRange);
            case BinaryOperator.Subtract or BinaryOperator.RangeInclude or BinaryOperator.RangeExclude: throw Fault(span, op, left, right, "");
            default: return Compare(context, span, op, Left(), Right());
        }
    }

    private static IList? AsList(object? value, bool isRange) => value switch
    {
        IList list => list,
        IEnumerable values when !isRange => new ScriptArray(values),
        _ => null,
    };

    private static object AsResult(ScriptArray list, bool isRange) => isRange ? new ScriptRange(list) : list;

    private static ScriptArray Copy(TemplateContext context, SourceSpan span, IList list, object? item, bool atEnd)
    {
        context.Budget.Spend(span, list.Count);
        var copy = new ScriptArray(list.Count + 1);
        if (!atEnd) copy.Add(item);
        foreach (object? value in list) copy.Add(value);
        if (atEnd) copy.Add(item);
        return copy;
    }

    private static ScriptRange Concat(TemplateContext context, SourceSpan span, IList left, IList right)
    {
        context.Budget.Spend(span, (long)left.Count + right.Count);
        var all = new ScriptArray(left.Count + right.Count);
        foreach (object? value in left) all.Add(value);
        foreach (object? value in right) all.Add(value);
        return new ScriptRange(all);
    }

    private static ScriptArray Repeat(
        TemplateContext context, SourceSpan span, BinaryOperator op, Operand left, Operand right, IList list, Operand count)
    {
        int times = context.ToInt(span, count.Value);
        if (times < 0) throw Fault(count.Span, op, left, right, $"Integer {times} cannot be negative when multiplying");
        if (times == 0 || list.Count == 0) return [];
        context.Evaluator.StepItems(span, ((long)times * list.Count) + times);
        var all = new ScriptArray(times * list.Count);
        for (int i = 0; i < times; i++)
        {
            foreach (object? value in list) all.Add(value);
        }

        return all;
    }

    /// <summary>`/` takes the first n-th part (of a range, as in the package: the first n + 1 items), `%` every n-th item.</summary>
    private static ScriptArray Part(TemplateContext context, SourceSpan span, BinaryOperator op, IList list, Operand divisor, bool isRange)
    {
        int by = context.ToInt(span, divisor.Value);
        if (by < 0) throw new ScriptRuntimeException(divisor.Span, $"Integer {by} cannot be negative when multiplying");
        if (by == 0) throw new ScriptRuntimeException(divisor.Span, "Cannot divide by 0");
        context.Budget.Spend(span, list.Count);
        var part = new ScriptArray();
        int index = 0;
        long length = isRange ? (long)by + 1 : list.Count / by;
        foreach (object? value in list)
        {
            if (op == BinaryOperator.Modulus ? index % by == 0 : index < length) part.Add(value);
            index++;
        }

        return part;
    }

    private static object Compare(TemplateContext context, SourceSpan span, BinaryOperator op, IList left, IList right)
    {
        int order = left.Count.CompareTo(right.Count);
        if (order != 0) return Arithmetic.Compare(op, order)!;
        if (left.Count == 0) return op is BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(span, "Structure is too deeply nested or contains reference loops.");
        }

        context.Budget.Spend(span, left.Count);
        IEnumerator other = right.GetEnumerator();
        foreach (object? value in left)
        {
            other.MoveNext();
            if (Arithmetic.Evaluate(context, span, op, new Operand(value, span), new Operand(other.Current, span)) is not true) return false;
        }

        return true;
    }

    private static ScriptRuntimeException Fault(SourceSpan span, BinaryOperator op, Operand left, Operand right, string reason) =>
        new(span, $"The operator `{op.Text()}` is not supported between {Conversion.NameOf(left.Value)} and {Conversion.NameOf(right.Value)}. {reason}".TrimEnd());
}
