using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A value that was written out; <see cref="Quote"/> is the quote of a text, for messages.</summary>
internal sealed class ScriptLiteral : ScriptExpression
{
    public object? Value { get; set; }
    public char Quote { get; init; } = '"';

    internal override object? Accept(Evaluator evaluator) => Value;
}

internal sealed class ScriptArrayInitializerExpression : ScriptExpression
{
    public List<ScriptExpression> Values { get; } = [];

    internal override object? Accept(Evaluator evaluator) => evaluator.Array(this);
}

internal readonly record struct ObjectMember(string Name, ScriptExpression Value);

internal sealed class ScriptObjectInitializerExpression : ScriptExpression
{
    public List<ObjectMember> Members { get; } = [];

    internal override object? Accept(Evaluator evaluator) => evaluator.Object(this);
}

/// <summary>`$"text {expression} text"`: literals and interpolated expressions.</summary>
internal sealed class ScriptInterpolatedStringExpression : ScriptExpression
{
    public List<ScriptExpression> Parts { get; } = [];

    internal override object? Accept(Evaluator evaluator) => evaluator.Interpolated(this);
}

/// <summary>`{expression}` in an interpolated string.</summary>
internal sealed class ScriptInterpolatedExpression : ScriptExpression
{
    public ScriptExpression? Expression { get; set; }

    internal override object? Accept(Evaluator evaluator) => Expression is null ? null : evaluator.Evaluate(Expression);
}

internal sealed class ScriptUnaryExpression : ScriptExpression
{
    public UnaryOperator Operator { get; init; }
    public ScriptExpression? Right { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Unary(this);
}

/// <summary>`++x`, `x++`, `--x`, `x--`.</summary>
internal sealed class ScriptIncrementDecrementExpression : ScriptExpression
{
    public int Step { get; init; }
    public bool Post { get; init; }
    public ScriptExpression? Right { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Increment(this);
}

internal sealed class ScriptBinaryExpression : ScriptExpression
{
    public BinaryOperator Operator { get; init; }
    public SourceSpan OperatorSpan { get; init; }
    public required ScriptExpression Left { get; init; }
    public ScriptExpression? Right { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Binary(this);
}

/// <summary>`condition ? then : else`.</summary>
internal sealed class ScriptConditionalExpression : ScriptExpression
{
    public required ScriptExpression Condition { get; init; }
    public ScriptExpression? Then { get; set; }
    public ScriptExpression? Else { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Conditional(this);
}

/// <summary>`target = value`, or `target += value` with <see cref="Operator"/>.</summary>
internal sealed class ScriptAssignExpression : ScriptExpression
{
    public BinaryOperator? Operator { get; init; }
    public ScriptExpression? Target { get; set; }
    public ScriptExpression? Value { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Assign(this);
}

/// <summary>`from | to`. The left side is not worth anything until the function at the right takes its first argument.</summary>
internal sealed class ScriptPipeCall : ScriptExpression
{
    public required ScriptExpression From { get; init; }
    public ScriptExpression? To { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Pipe(this);
}

/// <summary>`name: value`, as an argument of a call or of a loop; without value in `for x in y reversed`.</summary>
internal sealed class ScriptNamedArgument : ScriptExpression
{
    public required ScriptVariable Name { get; init; }
    public ScriptExpression? Value { get; set; }

    internal override object? Accept(Evaluator evaluator) => Value is null ? true : evaluator.Evaluate(Value);
}

/// <summary>`target argument argument` or `target(argument, argument)` (<see cref="IsExplicit"/>).</summary>
internal sealed class ScriptFunctionCall : ScriptExpression
{
    public required ScriptExpression Target { get; init; }
    public bool IsExplicit { get; set; }
    public List<ScriptExpression> Arguments { get; } = [];

    internal override object? Accept(Evaluator evaluator) => evaluator.Call(this);
}

/// <summary>`do … end`.</summary>
internal sealed class ScriptAnonymousFunction : ScriptExpression
{
    public required ScriptFunction Function { get; init; }

    internal override object? Accept(Evaluator evaluator) => Function;
}

/// <summary>`f(x) = expression` on its way from an expression to the statement that it is.</summary>
internal sealed class ScriptExpressionAsStatement : ScriptExpression
{
    public required ScriptStatement Statement { get; init; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Evaluate(Statement);
}
