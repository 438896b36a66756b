using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What an operator between two values gives. The kind of value decides: text first, then nothing, lists, numbers, dates.</summary>
internal static partial class Arithmetic
{
    /// <param name="context">For conversion, limits and budget.</param>
    /// <param name="span">Where the operator stands.</param>
    /// <param name="op">Any but `&amp;&amp;` and `||`, which do not always need both values.</param>
    /// <param name="left">The left operand and its place.</param>
    /// <param name="right">The right operand and its place.</param>
    public static object? Evaluate(TemplateContext context, SourceSpan span, BinaryOperator op, Operand left, Operand right)
    {
        if (op == BinaryOperator.Coalesce) return left.Value ?? right.Value;
        if (op == BinaryOperator.NotCoalesce) return left.Value is null ? null : right.Value;
        try
        {
            if (left.Value is string or char || right.Value is string or char) return WithText(context, span, op, left, right);
            if (left.Value is null || right.Value is null) return WithNull(op, left.Value is null && right.Value is null);
            if (left.Value is EmptyScriptObject || right.Value is EmptyScriptObject) return WithEmpty(context, span, op, left.Value, right.Value);
            if (left.Value is ScriptArray or ScriptRange || right.Value is ScriptArray or ScriptRange)
            {
                return ListArithmetic.Evaluate(context, span, op, left, right);
            }

            return WithValues(context, span, op, left.Value, right.Value);
        }
        catch (Exception fault) when (fault is ArithmeticException or ArgumentException)
        {
            // A division by zero, a number out of range, a date past the year 9999.
            throw new ScriptRuntimeException(span, ScriptRuntimeException.Reason(fault));
        }
    }

    /// <summary>A whole number as the smallest of int, long and big integer that holds it.</summary>
    public static object Fit(BigInteger number)
    {
        if (number >= int.MinValue && number <= int.MaxValue) return (int)number;
        return number >= long.MinValue && number <= long.MaxValue ? (long)number : number;
    }

    private static object WithText(TemplateContext context, SourceSpan span, BinaryOperator op, Operand left, Operand right)
    {
        if (op == BinaryOperator.Multiply) return Repeat(context, span, left, right);
        string leftText = context.ObjectToString(left.Value) ?? "";
        string rightText = context.ObjectToString(right.Value) ?? "";
        context.Budget.Read(span, (long)leftText.Length + rightText.Length);
        switch (op)
        {
            case BinaryOperator.Add:
                context.Budget.Reserve(span, (long)leftText.Length + rightText.Length);
                return leftText + rightText;
            // Nothing is not the same as an empty text.
            case BinaryOperator.Equal: return left.Value is null == right.Value is null && leftText == rightText;
            case BinaryOperator.NotEqual: return left.Value is null != right.Value is null || leftText != rightText;
            case BinaryOperator.Less: return string.CompareOrdinal(leftText, rightText) < 0;
            case BinaryOperator.LessOrEqual: return string.CompareOrdinal(leftText, rightText) <= 0;
            case BinaryOperator.Greater: return string.CompareOrdinal(leftText, rightText) > 0;
            case BinaryOperator.GreaterOrEqual: return string.CompareOrdinal(leftText, rightText) >= 0;
            default: throw new ScriptRuntimeException(span, $"Operator `{op.Text()}` is not supported on string objects");
        }
    }

    private static string Repeat(TemplateContext context, SourceSpan span, Operand text, Operand count)
    {
        if (count.Value is string or char) (text, count) = (count, text);
        int times;
        try
        {
            times = context.ToInt(span, count.Value);
        }
        catch (ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(
                count.Span,
                "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string");
        }

        string part = context.ObjectToString(text.Value) ?? "";
        if (times <= 0 || part.Length == 0) return "";
        long length = (long)part.Length * times;
        if (context.LimitToString > 0 && length > context.LimitToString)
        {
            throw new ScriptRuntimeException(count.Span, $"String multiplication exceeds LimitToString `{context.LimitToString}`.");
        }

        context.Budget.Reserve(count.Span, length);
        return new System.Text.StringBuilder(part.Length * times).Insert(0, part, times).ToString();
    }

    private static object? WithNull(BinaryOperator op, bool both) => op switch
    {
        BinaryOperator.Equal => both,
        BinaryOperator.NotEqual => !both,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => false,
        _ => null,
    };

    private static object? WithEmpty(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        bool both = left is EmptyScriptObject && right is EmptyScriptObject;
        object? empty = both ? true : context.IsEmpty(span, left is EmptyScriptObject ? right : left);
        switch (op)
        {
            case BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual: return empty;
            case BinaryOperator.NotEqual: return empty is false;
            case BinaryOperator.Less or BinaryOperator.Greater: return false;
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight when !both:
                throw new ScriptRuntimeException(span, $"Operator `{op.Text()}` is not implemented for `empty`");
            default: return EmptyScriptObject.Default;
        }
    }

    private static object? WithValues(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        if (left is decimal || right is decimal) return WithDecimals(span, op, As<decimal>(context, span, left), As<decimal>(context, span, right));
        if (left is double || right is double) return WithDoubles(span, op, As<double>(context, span, left), As<double>(context, span, right));
        if (left is float || right is float) return WithFloats(span, op, As<float>(context, span, left), As<float>(context, span, right));
        if (left is int or Enum && right is int or Enum) return WithInts(context, span, op, AsInt(left), AsInt(right));
        if (Conversion.IsNumber(left) || Conversion.IsNumber(right))
        {
            context.Budget.Count(span, left, right);
            return WithIntegers(context, span, op, As<BigInteger>(context, span, left), As<BigInteger>(context, span, right));
        }

        if (left is bool || right is bool) return WithBools(span, op, context.ToBool(span, left), context.ToBool(span, right));
        if (left is DateTime date && right is DateTime or TimeSpan) return WithDates(span, op, date, right);
        if (left is TimeSpan time && right is TimeSpan other) return WithTimes(span, op, time, other);
        if (op == BinaryOperator.Equal) return left.Equals(right);
        if (op == BinaryOperator.NotEqual) return !left.Equals(right);
        throw new ScriptRuntimeException(
            span, $"Unsupported types `{Conversion.NameOf(left)}` {op.Text()} `{Conversion.NameOf(right)}` for binary operation");
    }

    private static T As<T>(TemplateContext context, SourceSpan span, object value) =>
        value is T number ? number : (T)Conversion.To(context, span, value, typeof(T))!;

    private static int AsInt(object value) => value is int number ? number : Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);

    private static object WithBools(SourceSpan span, BinaryOperator op, bool left, bool right) => op switch
    {
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        _ => throw new ScriptRuntimeException(span, $"The operator `{op.Text()}` is not valid for bool<->bool"),
    };

    private static object WithDates(SourceSpan span, BinaryOperator op, DateTime left, object right) => (op, right) switch
    {
        (BinaryOperator.Add, TimeSpan time) => left + time,
        (BinaryOperator.Subtract, DateTime date) => left - date,
        (_, DateTime date) => Compare(op, left.CompareTo(date)) ?? throw Unsupported(span, op, "DateTime"),
        _ => throw Unsupported(span, op, "between <DateTime> and <TimeSpan>"),
    };

    private static object WithTimes(SourceSpan span, BinaryOperator op, TimeSpan left, TimeSpan right) =>
        op is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? Compare(op, left.CompareTo(right))!
            : throw new ScriptRuntimeException(span, $"Unsupported types `TimeSpan` {op.Text()} `TimeSpan` for binary operation");

    /// <summary>The answer of a comparison for the order of two values; null for an operator that does not compare.</summary>
    internal static object? Compare(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        BinaryOperator.GreaterOrEqual => order >= 0,
        _ => null,
    };

    private static ScriptRuntimeException Unsupported(SourceSpan span, BinaryOperator op, string types) =>
        new(span, $"The operator `{op.Text()}` is not supported for {types}");
}

/// <summary>A value and where it was written.</summary>
internal readonly record struct Operand(object? Value, SourceSpan Span);
