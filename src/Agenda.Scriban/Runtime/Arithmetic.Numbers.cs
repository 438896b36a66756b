using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

internal static partial class Arithmetic
{
    private const int MaximumShift = 1024 * 1024;

    private static object WithInts(TemplateContext context, SourceSpan span, BinaryOperator op, int left, int right) => op switch
    {
        BinaryOperator.Add => Fit((long)left + right),
        BinaryOperator.Subtract => Fit((long)left - right),
        BinaryOperator.Multiply => Fit((long)left * right),
        BinaryOperator.Divide => (double)left / right,
        BinaryOperator.DivideRound => Fit((long)left / right),
        BinaryOperator.Modulus => Fit((long)left % right),
        _ => Compare(op, left.CompareTo(right)) ?? WithIntegers(context, span, op, left, right),
    };

    private static object Fit(long number) => number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number;

    private static object WithIntegers(TemplateContext context, SourceSpan span, BinaryOperator op, BigInteger left, BigInteger right)
    {
        switch (op)
        {
            case BinaryOperator.Add: return Fit(left + right);
            case BinaryOperator.Subtract: return Fit(left - right);
            case BinaryOperator.Multiply:
                Claim(context, span, left.GetBitLength() + right.GetBitLength());
                return Fit(left * right);
            case BinaryOperator.Divide: return (double)left / (double)right;
            case BinaryOperator.DivideRound: return Fit(BigInteger.Divide(left, right));
            case BinaryOperator.Modulus: return Fit(BigInteger.Remainder(left, right));
            case BinaryOperator.ShiftLeft: return Shift(context, span, left, right);
            case BinaryOperator.ShiftRight: return Shift(context, span, left, -right, right);
            case BinaryOperator.RangeInclude or BinaryOperator.RangeExclude: return Range(context, span, left, right, op == BinaryOperator.RangeInclude);
            default: return Compare(op, left.CompareTo(right))!;
        }
    }

    private static object Shift(TemplateContext context, SourceSpan span, BigInteger number, BigInteger amount, BigInteger? written = null)
    {
        if (BigInteger.Abs(amount) > MaximumShift)
        {
            throw new ScriptRuntimeException(span, $"Shift amount `{written ?? amount}` exceeds maximum supported magnitude `{MaximumShift}`.");
        }

        if (amount > 0) Claim(context, span, number.GetBitLength() + (long)amount);
        return Fit(number << (int)amount);
    }

    /// <summary>Whole numbers have no end, memory and time do: writing one of a million bits takes a good part of a second.</summary>
    private static void Claim(TemplateContext context, SourceSpan span, long bits)
    {
        if (bits > 2 * MaximumShift) throw new ScriptRuntimeException(span, "The number is too large");
        context.Budget.Spend(span, bits / 8);
    }

    private static ScriptRange Range(TemplateContext context, SourceSpan span, BigInteger left, BigInteger right, bool inclusive)
    {
        var numbers = new NumberRange(context, span, left, right, inclusive);
        if (context.LoopLimit > 0 && numbers.Length > context.LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"Range expression exceeds LoopLimit `{context.LoopLimit}`.");
        }

        return new ScriptRange(numbers);
    }

    private static object WithDoubles(SourceSpan span, BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        BinaryOperator.ShiftRight => left / Math.Pow(2, right),
        _ => CompareFloating(op, left, right) ?? throw NotImplemented(span, op, "double"),
    };

    private static object WithFloats(SourceSpan span, BinaryOperator op, float left, float right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => (float)(int)(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.ShiftLeft => left * (float)Math.Pow(2, right),
        BinaryOperator.ShiftRight => left / (float)Math.Pow(2, right),
        _ => CompareFloating(op, left, right) ?? throw NotImplemented(span, op, "float"),
    };

    private static object WithDecimals(SourceSpan span, BinaryOperator op, decimal left, decimal right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
        BinaryOperator.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
        _ => Compare(op, left.CompareTo(right)) ?? throw NotImplemented(span, op, "decimal"),
    };

    /// <summary>Not by order: "not a number" is neither less than, nor equal to, nor greater than anything.</summary>
    private static object? CompareFloating(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        BinaryOperator.Less => left < right,
        BinaryOperator.LessOrEqual => left <= right,
        BinaryOperator.Greater => left > right,
        BinaryOperator.GreaterOrEqual => left >= right,
        _ => null,
    };

    private static ScriptRuntimeException NotImplemented(SourceSpan span, BinaryOperator op, string type) =>
        new(span, $"The operator `{op.Text()}` is not implemented for {type}<->{type}");
}
