using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A name: `name` is global, `$name` local to the page or function.</summary>
public class ScriptVariable : ScriptExpression
{
    /// <summary>What a function or an included template was given.</summary>
    public static readonly ScriptVariableLocal Arguments = new("");

    internal static readonly ScriptVariable BlockDelegate = new("$$");
    internal static readonly ScriptVariable ForObject = new("for");
    internal static readonly ScriptVariable WhileObject = new("while");

    internal ScriptVariable(string name) => Name = name;

    /// <summary>The name as it is written, with the `$` of a local one.</summary>
    public string Name { get; }

    internal bool IsLocal => Name[0] == '$';

    internal override bool IsPath => true;

    internal override object? Accept(Evaluator evaluator) => evaluator.Path(this);
}

/// <summary>A variable of a function or an included template: `$name`.</summary>
public sealed class ScriptVariableLocal : ScriptVariable
{
    internal ScriptVariableLocal(string name) : base("$" + name)
    {
    }
}

/// <summary>`this`: the object that global names are members of here.</summary>
internal sealed class ScriptThisExpression : ScriptExpression
{
    internal override bool IsPath => true;

    internal override object? Accept(Evaluator evaluator) => evaluator.Path(this);
}

/// <summary>`target.member` or `target?.member`.</summary>
internal sealed class ScriptMemberExpression : ScriptExpression
{
    public required ScriptExpression Target { get; init; }
    public required ScriptVariable Member { get; init; }
    public bool NullConditional { get; init; }

    internal override bool IsPath => true;

    internal override object? Accept(Evaluator evaluator) => evaluator.Path(this);
}

/// <summary>`target.empty?`.</summary>
internal sealed class ScriptIsEmptyExpression : ScriptExpression
{
    public required ScriptExpression Target { get; init; }

    internal override bool IsPath => true;

    internal override object? Accept(Evaluator evaluator) => evaluator.Path(this);
}

/// <summary>`target[index]`; `$0` is one too.</summary>
internal sealed class ScriptIndexerExpression : ScriptExpression
{
    public required ScriptExpression Target { get; init; }
    public ScriptExpression? Index { get; set; }

    internal override bool IsPath => true;

    internal override object? Accept(Evaluator evaluator) => evaluator.Path(this);
}

/// <summary>`(expression)`.</summary>
internal sealed class ScriptNestedExpression : ScriptExpression
{
    public ScriptExpression? Expression { get; set; }

    internal override bool IsPath => true;

    internal override object? Accept(Evaluator evaluator) => evaluator.Nested(this);
}
