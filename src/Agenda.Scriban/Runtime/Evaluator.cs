using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What the nodes of a template do, in one context.</summary>
internal sealed partial class Evaluator(TemplateContext context)
{
    private Flow _flow;

    /// <summary>Why the statements of a block are not gone on with.</summary>
    private enum Flow
    {
        None,
        Break,
        Continue,
        Return,
    }

    public object? Evaluate(ScriptNode node)
    {
        context.Budget.Step(node);
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) return node.Accept(this);
        throw new ScriptRuntimeException(node.Span, "Exceeding recursive depth limit, near to stack overflow");
    }

    public object? Page(ScriptPage page)
    {
        Flow outer = _flow;
        _flow = Flow.None;
        try
        {
            return Evaluate(page.Body);
        }
        finally
        {
            _flow = outer;
        }
    }

    /// <summary>Runs statements, writes what they are worth, and gives what a `ret` returned.</summary>
    public object? Block(ScriptBlockStatement block)
    {
        string? outerIndent = context.CurrentIndent;
        string? indent = outerIndent;
        ScriptNode? outerNode = context.CurrentNode;
        try
        {
            foreach (ScriptStatement statement in block.Statements)
            {
                context.CheckAbort();
                if (statement is ScriptEscapeStatement escape)
                {
                    if (context.AutoIndent) indent = escape.IsEntering ? escape.Indent : outerIndent;
                    continue;
                }

                if (statement is ScriptEndStatement) continue;
                context.CurrentIndent = indent;
                context.CurrentNode = statement;
                object? result = Evaluate(statement);
                if (_flow == Flow.Return) return result;
                if (result is not null && context.EnableOutput) Write(block, result);
                if (_flow != Flow.None) return null;
            }
        }
        catch (InvalidOperationException)
        {
            // What .NET says of a list that is gone through by a loop or a function, and is added to meanwhile.
            throw new ScriptRuntimeException(context.CurrentSpan, "A list was changed while it was gone through");
        }
        finally
        {
            context.CurrentIndent = outerIndent;
            context.CurrentNode = outerNode;
        }

        return null;
    }

    private void Write(ScriptBlockStatement block, object value)
    {
        context.CurrentNode = block;
        context.Write(block.Span, value);
    }

    public object? Raw(ScriptRawStatement raw)
    {
        if (!context.EnableOutput) return raw.Text.Substring(raw.Start, raw.Length);
        context.Write(raw.Text, raw.Start, raw.Length);
        return null;
    }

    public object? Expression(ScriptExpressionStatement statement)
    {
        if (statement.Expression is null) return null;
        object? result = Evaluate(statement.Expression);

        return result switch
        {
            // `$$` is the block that `wrap` passed on.
            ScriptBlockStatement block => Evaluate(block),
            // `@f` by itself declares the function once more, and writes nothing.
            ScriptFunction function => Declare(function),
            _ => result,
        };
    }

    public object? If(ScriptIfStatement statement)
    {
        if (statement.Condition is null) return null;
        bool holds = context.ToBool(statement.Condition.Span, Evaluate(statement.Condition));
        ScriptNode? branch = holds ? statement.Then : statement.Else;
        return branch is null ? null : Evaluate(branch);
    }

    public object? Case(ScriptCaseStatement statement)
    {
        if (statement.Value is null || statement.Body is null) return null;
        _cases.Push(Evaluate(statement.Value));
        try
        {
            return Evaluate(statement.Body);
        }
        finally
        {
            _cases.Pop();
        }
    }

    private readonly Stack<object?> _cases = new();

    public object? When(ScriptWhenStatement statement)
    {
        object? value = _cases.Peek();
        foreach (ScriptExpression candidate in statement.Values)
        {
            var left = new Operand(value, statement.Span);
            var right = new Operand(Evaluate(candidate), statement.Span);
            if (Arithmetic.Evaluate(context, statement.Span, BinaryOperator.Equal, left, right) is not true) continue;
            return statement.Body is null ? null : Evaluate(statement.Body);
        }

        return statement.Next is null ? null : Evaluate(statement.Next);
    }

    /// <summary>Gives nothing: a `ret` in what is captured ends the page or function without a value.</summary>
    public object? Capture(ScriptCaptureStatement statement)
    {
        if (statement.Target is null || statement.Body is null) return null;
        context.PushOutput();
        try
        {
            Evaluate(statement.Body);
        }
        finally
        {
            // Also after a fault, and a target that cannot be set is told first: so the package does.
            Set(statement.Target, context.PopOutput());
        }

        return null;
    }

    public object? With(ScriptWithStatement statement)
    {
        if (statement.Name is null) return null;
        object? target = Value(statement.Name);
        if (target is not IScriptObject record)
        {
            string type = target is null ? "null" : Conversion.NameOf(target);
            throw new ScriptRuntimeException(
                statement.Name.Span,
                $"Invalid target property `{statement.Name}` used for [with] statement. Must be a ScriptObject instead of `{type}`");
        }

        context.PushGlobal(record);
        try
        {
            return statement.Body is null ? null : Evaluate(statement.Body);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    public object? Wrap(ScriptWrapStatement statement)
    {
        if (statement.Target is null || statement.Body is null) return null;
        if (statement.Target is ScriptFunctionCall call)
        {
            _wrapped = statement.Body;
            return Evaluate(call);
        }

        if (Alias(statement.Target) is not IScriptCustomFunction function)
        {
            throw new ScriptRuntimeException(
                statement.Target.Span,
                $"Expecting a direct function instead of the expression `{statement.Target}/{SyntaxNames.Of(statement.Target).Name}`");
        }

        _wrapped = statement.Body;
        return Call(statement, function, takesPipe: false, []);
    }

    public object? Import(ScriptImportStatement statement)
    {
        if (statement.Expression is null || Evaluate(statement.Expression) is not { } value) return null;
        if (value is EmptyScriptObject || value is not ScriptObject source)
        {
            string type = context.GetTypeName(value);
            throw new ScriptRuntimeException(statement.Expression.Span, $"Unexpected value `{type}` for import. Expecting an plain script object.");
        }

        IScriptObject target = context.CurrentGlobal!;
        context.Budget.Spend(statement.Span, source.Count);
        foreach ((string name, object? member) in source)
        {
            // What is readonly stays as it is.
            if (target.CanWrite(name)) target.TrySetValue(context, statement.Expression.Span, name, member, false);
        }

        return null;
    }

    public object? ReadOnly(ScriptReadOnlyStatement statement)
    {
        if (statement.Variable is not null) context.SetReadOnly(statement.Variable);
        return null;
    }

    public object? Return(ScriptReturnStatement statement)
    {
        object? result = statement.Expression is null ? null : Evaluate(statement.Expression);

        // A range is made when it is read, and then the variables of this function are gone.
        if (result is ScriptRange range) result = new ScriptArray(range);
        _flow = Flow.Return;
        return result;
    }

    public object? Declare(ScriptFunction function)
    {
        if (function.Name is null) return function;
        context.SetValue(function.Name, function);
        return null;
    }
}
