using System.Numerics;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

internal sealed partial class Evaluator
{
    public object? Binary(ScriptBinaryExpression expression)
    {
        if (expression.Right is null) return null;
        object? left = Evaluate(expression.Left);
        switch (expression.Operator)
        {
            case BinaryOperator.And when !context.ToBool(expression.Left.Span, left): return false;
            case BinaryOperator.Or when context.ToBool(expression.Left.Span, left): return true;
            case BinaryOperator.And or BinaryOperator.Or: return context.ToBool(expression.Right.Span, Evaluate(expression.Right));
        }

        object? right = Evaluate(expression.Right);
        return Arithmetic.Evaluate(
            context, expression.OperatorSpan, expression.Operator, new Operand(left, expression.Left.Span), new Operand(right, expression.Right.Span));
    }

    public object? Unary(ScriptUnaryExpression expression)
    {
        if (expression.Right is null) return null;
        if (expression.Operator == UnaryOperator.Alias) return Alias(expression.Right);
        object? value = Evaluate(expression.Right);
        return expression.Operator switch
        {
            UnaryOperator.Not => !context.ToBool(expression.Right.Span, value),
            UnaryOperator.Expand => value,
            _ => Sign(expression.Right.Span, expression.Operator, value),
        };
    }

    private object Sign(SourceSpan span, UnaryOperator op, object? value)
    {
        if (value is null) throw new ScriptRuntimeException(span, $"Operator `{op.Text()}` is not supported");
        if (op == UnaryOperator.Plus && value is int or long or double or float or decimal or BigInteger) return value;
        return value switch
        {
            int number => Arithmetic.Fit(-(BigInteger)number),
            long number => Arithmetic.Fit(-(BigInteger)number),
            double number => -number,
            float number => -number,
            decimal number => -number,
            BigInteger number => -number,
            _ => throw new ScriptRuntimeException(
                span,
                $"Unexpected value `{context.ObjectToString(value)} / Type: {context.GetTypeName(value)}`. Cannot negate(-)/positive(+) a non-numeric value"),
        };
    }

    public object? Conditional(ScriptConditionalExpression expression)
    {
        if (expression.Then is null || expression.Else is null) return null;
        bool holds = context.ToBool(expression.Condition.Span, Evaluate(expression.Condition));
        return Evaluate(holds ? expression.Then : expression.Else);
    }

    public object Array(ScriptArrayInitializerExpression expression)
    {
        var array = new ScriptArray(expression.Values.Count);
        foreach (ScriptExpression value in expression.Values) array.Add(Evaluate(value));
        return array;
    }

    public object Object(ScriptObjectInitializerExpression expression)
    {
        var record = new ScriptObject(expression.Members.Count);
        foreach (ObjectMember member in expression.Members) record.SetValue(member.Name, Evaluate(member.Value), false);
        return record;
    }

    public object Interpolated(ScriptInterpolatedStringExpression expression) => InNewPipe(() =>
    {
        var text = new StringBuilder();
        foreach (ScriptExpression part in expression.Parts)
        {
            string value = context.ObjectToString(Evaluate(part)) ?? "";
            context.Budget.Reserve(part.Span, value.Length);
            text.Append(value);
        }

        return text.ToString();
    })!;
}
