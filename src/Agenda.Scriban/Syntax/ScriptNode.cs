using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A part of a parsed template. Nodes say what was written; <see cref="Evaluator"/> says what it means.</summary>
public abstract class ScriptNode
{
    private protected ScriptNode() { }

    /// <summary>Where it was written.</summary>
    public SourceSpan Span { get; internal set; }

    internal abstract object? Accept(Evaluator evaluator);

    /// <summary>The node as text, for a message.</summary>
    public sealed override string ToString() => NodePrinter.Print(this);
}

/// <summary>A part that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    private protected ScriptExpression() { }

    /// <summary>Whether it names a place that holds a value: a variable, a member, an item.</summary>
    internal virtual bool IsPath => false;
}

/// <summary>A part that does something.</summary>
public abstract class ScriptStatement : ScriptNode
{
    private protected ScriptStatement() { }
}

/// <summary>A whole template.</summary>
public sealed class ScriptPage : ScriptNode
{
    internal ScriptPage() { }

    internal ScriptBlockStatement Body { get; set; } = null!;

    internal override object? Accept(Evaluator evaluator) => evaluator.Page(this);
}
