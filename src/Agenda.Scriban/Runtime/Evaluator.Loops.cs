using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

internal sealed partial class Evaluator
{
    private int _loops;
    private int _loopDepth;
    private long _loopSteps;

    public object? For(ScriptForStatement statement)
    {
        if (statement.Variable is null || statement.Iterator is null || statement.Body is null) return null;
        EnterLoop();
        try
        {
            object? source = Evaluate(statement.Iterator);
            if (source is null) return null;
            if (source is EmptyScriptObject || source is not IEnumerable values)
            {
                throw new ScriptRuntimeException(statement.Iterator.Span, $"Unexpected type `{context.GetTypeName(source)}` for iterator");
            }

            return Run(statement, Select(statement, values));
        }
        finally
        {
            ExitLoop();
        }
    }

    private object? Run(ScriptForStatement statement, IEnumerable values)
    {
        var state = new LoopState(values);
        context.SetLoopVariable(ScriptVariable.ForObject, state);
        object? result = null;
        try
        {
            if (!state.MoveNext()) return statement.Else is null ? null : Evaluate(statement.Else);
            do
            {
                Step(statement);
                object? value = state.Next();
                if (statement.Variable is ScriptVariable variable) context.SetLoopVariable(variable, value);
                else Set(statement.Variable!, value);
                result = Evaluate(statement.Body!);
            }
            while (GoesOn() && state.MoveNext());
        }
        finally
        {
            state.Dispose();
        }

        return result;
    }

    /// <summary>Applies `offset`, `reversed` and `limit`, in that order.</summary>
    private IEnumerable Select(ScriptForStatement statement, IEnumerable values)
    {
        if (statement.NamedArguments.Count == 0) return values;
        int offset = 0;
        int limit = 0;
        bool reversed = false;
        foreach (ScriptNamedArgument option in statement.NamedArguments)
        {
            switch (option.Name.Name)
            {
                case "offset": offset = Option(option); break;
                case "limit": limit = Option(option); break;
                case "reversed": reversed = true; break;
                default:
                    throw new ScriptRuntimeException(option.Span, $"Unsupported argument `{option.Name}` for statement: `{statement}`");
            }
        }

        var selected = new ScriptArray();
        foreach (object? value in values)
        {
            context.Budget.Spend(statement.Span, 1);
            if (offset-- > 0) continue;
            if (!reversed && limit > 0 && selected.Count == limit) break;
            selected.Add(value);
        }

        if (!reversed) return selected;
        int count = limit > 0 ? Math.Min(limit, selected.Count) : selected.Count;
        var turned = new ScriptArray(count);
        for (int i = 0; i < count; i++) turned.Add(selected[selected.Count - 1 - i]);
        return turned;
    }

    private int Option(ScriptNamedArgument option) => option.Value is null
        ? throw new ScriptRuntimeException(option.Span, $"Invalid `{option.Name}` argument. Value is required.")
        : context.ToInt(option.Value.Span, Evaluate(option.Value));

    public object? While(ScriptWhileStatement statement)
    {
        if (statement.Condition is null || statement.Body is null) return null;
        EnterLoop();
        try
        {
            var state = new LoopState(System.Array.Empty<object>());
            context.SetLoopVariable(ScriptVariable.WhileObject, state);
            object? result = null;
            for (int index = 0; ; index++)
            {
                Step(statement);
                if (!context.ToBool(statement.Condition.Span, Evaluate(statement.Condition))) return result;
                state.Index = index;
                result = Evaluate(statement.Body);
                if (!GoesOn()) return result;
            }
        }
        finally
        {
            ExitLoop();
        }
    }

    public object? Break(ScriptBreakStatement statement) => Leave(statement, Flow.Break, "break");

    public object? Continue(ScriptContinueStatement statement) => Leave(statement, Flow.Continue, "continue");

    private object? Leave(ScriptStatement statement, Flow flow, string word)
    {
        if (_loops == 0 && !context.EnableBreakAndContinueAsReturnOutsideLoop)
        {
            throw new ScriptRuntimeException(statement.Span, $"The <{word}> statement can only be used inside for/while loops");
        }

        _flow = _loops > 0 ? flow : Flow.Return;
        return null;
    }

    /// <summary>Whether a loop goes on after its body; what was left with `break` or `continue` is done with then.</summary>
    private bool GoesOn()
    {
        if (_flow == Flow.Return) return false;
        bool goesOn = _flow != Flow.Break;
        _flow = Flow.None;
        return goesOn;
    }

    private void EnterLoop()
    {
        _loops++;
        context.PushLoop();
        EnterItems();
    }

    private void ExitLoop()
    {
        ExitItems();
        context.PopLoop();
        _loops--;
        if (_flow != Flow.Return) _flow = Flow.None;
    }

    private void Step(ScriptStatement loop)
    {
        context.Budget.Spend(loop.Span, 1);
        _loopSteps++;
        if (context.LoopLimit == 0 || _loopSteps <= context.LoopLimit) return;
        throw new ScriptRuntimeException(loop.Span, $"Exceeding number of iteration limit `{context.LoopLimit}` for loop statement.");
    }

    /// <summary>A function begins to go through a list. What goes on inside one outermost loop shares one count.</summary>
    public void EnterItems()
    {
        if (_loopDepth++ == 0) _loopSteps = 0;
    }

    public void ExitItems()
    {
        if (--_loopDepth == 0) _loopSteps = 0;
    }

    /// <summary>Counts items that a function goes through or is about to make.</summary>
    public void StepItems(SourceSpan span, long count)
    {
        context.CheckAbort();
        _loopSteps = _loopDepth == 0 ? count : _loopSteps + count;
        if (context.LoopLimit != 0 && _loopSteps > context.LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{context.LoopLimit}` for internal iteration.");
        }

        context.Budget.Spend(span, count);
    }

    /// <summary>The items of a list, each counted.</summary>
    public IEnumerable<object?> Items(SourceSpan span, IEnumerable list)
    {
        EnterItems();
        try
        {
            foreach (object? item in list)
            {
                StepItems(span, 1);
                yield return item;
            }
        }
        finally
        {
            ExitItems();
        }
    }
}
