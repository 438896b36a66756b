using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Statements up to an `end`, an `else` or the end of the page.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    internal ScriptBlockStatement() { }

    internal List<ScriptStatement> Statements { get; } = [];

    internal override object? Accept(Evaluator evaluator) => evaluator.Block(this);
}

/// <summary>Text between blocks of code: a stretch of the template's own text, so that nothing is copied.</summary>
internal sealed class ScriptRawStatement : ScriptStatement
{
    public required string Text { get; init; }
    public int Start { get; init; }
    public int Length { get; init; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Raw(this);
}

/// <summary>`{{` or `}}`. <see cref="Indent"/> is the space before a `{{` that stands first on its line.</summary>
internal sealed class ScriptEscapeStatement : ScriptStatement
{
    public bool IsEntering { get; init; }
    public string Indent { get; set; } = "";

    internal override object? Accept(Evaluator evaluator) => null;
}

/// <summary>`end`: it closes a block and does nothing itself.</summary>
internal sealed class ScriptEndStatement : ScriptStatement
{
    internal override object? Accept(Evaluator evaluator) => null;
}

internal sealed class ScriptExpressionStatement : ScriptStatement
{
    public ScriptExpression? Expression { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Expression(this);
}

/// <summary>A branch that may be followed by another one.</summary>
internal abstract class ScriptConditionStatement : ScriptStatement;

internal sealed class ScriptIfStatement : ScriptConditionStatement
{
    public bool IsElseIf { get; init; }
    public ScriptExpression? Condition { get; set; }
    public ScriptBlockStatement? Then { get; set; }
    public ScriptConditionStatement? Else { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.If(this);
}

internal sealed class ScriptElseStatement : ScriptConditionStatement
{
    public ScriptBlockStatement? Body { get; set; }

    internal override object? Accept(Evaluator evaluator) => Body is null ? null : evaluator.Evaluate(Body);
}

internal sealed class ScriptCaseStatement : ScriptConditionStatement
{
    public ScriptExpression? Value { get; set; }
    public ScriptBlockStatement? Body { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Case(this);
}

internal sealed class ScriptWhenStatement : ScriptConditionStatement
{
    public List<ScriptExpression> Values { get; } = [];
    public ScriptBlockStatement? Body { get; set; }
    public ScriptConditionStatement? Next { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.When(this);
}

internal sealed class ScriptForStatement : ScriptStatement
{
    public ScriptExpression? Variable { get; set; }
    public ScriptExpression? Iterator { get; set; }
    public List<ScriptNamedArgument> NamedArguments { get; } = [];
    public ScriptBlockStatement? Body { get; set; }
    public ScriptElseStatement? Else { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.For(this);
}

internal sealed class ScriptWhileStatement : ScriptStatement
{
    public ScriptExpression? Condition { get; set; }
    public ScriptBlockStatement? Body { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.While(this);
}

internal sealed class ScriptBreakStatement : ScriptStatement
{
    internal override object? Accept(Evaluator evaluator) => evaluator.Break(this);
}

internal sealed class ScriptContinueStatement : ScriptStatement
{
    internal override object? Accept(Evaluator evaluator) => evaluator.Continue(this);
}

internal sealed class ScriptCaptureStatement : ScriptStatement
{
    public ScriptExpression? Target { get; set; }
    public ScriptBlockStatement? Body { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Capture(this);
}

internal sealed class ScriptWithStatement : ScriptStatement
{
    public ScriptExpression? Name { get; set; }
    public ScriptBlockStatement? Body { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.With(this);
}

internal sealed class ScriptWrapStatement : ScriptStatement
{
    public ScriptExpression? Target { get; set; }
    public ScriptBlockStatement? Body { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Wrap(this);
}

internal sealed class ScriptImportStatement : ScriptStatement
{
    public ScriptExpression? Expression { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Import(this);
}

internal sealed class ScriptReadOnlyStatement : ScriptStatement
{
    public ScriptVariable? Variable { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.ReadOnly(this);
}

internal sealed class ScriptReturnStatement : ScriptStatement
{
    public ScriptExpression? Expression { get; set; }

    internal override object? Accept(Evaluator evaluator) => evaluator.Return(this);
}
