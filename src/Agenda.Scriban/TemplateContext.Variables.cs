using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private readonly List<Scope> _globals = [];
    private readonly List<Scope> _functions = [];
    private readonly List<Scope> _locals = [];

    /// <summary>The object that global names are set in.</summary>
    public IScriptObject? CurrentGlobal => _globals[^1].Object;

    public int GlobalCount => _globals.Count;

    /// <summary>Puts an object in front: its members are variables, and what a template sets goes into it. Local variables start anew.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(new Scope(scriptObject, false));
        PushLocal();
    }

    public IScriptObject PopGlobal()
    {
        if (_globals.Count == 1) throw new InvalidOperationException("The built-in functions cannot be taken away");
        IScriptObject popped = _globals[^1].Object!;
        _globals.RemoveAt(_globals.Count - 1);
        PopLocal();
        return popped;
    }

    public void PushLocal() => _locals.Add(new Scope(new ScriptObject(), false));

    public void PopLocal() => _locals.RemoveAt(_locals.Count - 1);

    /// <summary>The value of a variable; null when there is none, unless <see cref="StrictVariables"/>.</summary>
    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        bool found = variable.IsLocal
            ? TryGet(_locals[^1], variable.Span, variable.Name, out object? value)
            : TryGetGlobal(variable.Span, variable.Name, out value);
        if (!found && StrictVariables)
        {
            throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable.Name}` was not found");
        }

        return value;
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        IScriptObject store = StoreFor(variable);
        if (!store.TrySetValue(this, variable.Span, variable.Name, value, asReadOnly))
        {
            throw new ScriptRuntimeException(variable.Span, $"Cannot set value on the readonly variable `{variable.Name}`");
        }
    }

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true)
    {
        ArgumentNullException.ThrowIfNull(variable);
        StoreFor(variable).SetReadOnly(variable.Name, isReadOnly);
    }

    internal void SetLocal(string name, object? value, bool asReadOnly) => ((ScriptObject)_locals[^1].Object!).SetValue(name, value, asReadOnly);

    /// <summary>Opens the variables of a function. Without parameters it has none of its own; a named one does not see its caller's.</summary>
    internal void PushFunction(ScriptObject? variables, bool hidesCaller)
    {
        _functions.Add(new Scope(variables, hidesCaller));
        PushLocal();
    }

    internal void PopFunction()
    {
        _functions.RemoveAt(_functions.Count - 1);
        PopLocal();
    }

    internal void PushLoop()
    {
        CurrentScope().Loops.Add(new ScriptObject());
        _locals[^1].Loops.Add(new ScriptObject());
    }

    internal void PopLoop()
    {
        Scope scope = CurrentScope();
        scope.Loops.RemoveAt(scope.Loops.Count - 1);
        _locals[^1].Loops.RemoveAt(_locals[^1].Loops.Count - 1);
    }

    internal void SetLoopVariable(ScriptVariable variable, object? value) =>
        (variable.IsLocal ? _locals[^1] : CurrentScope()).Loops[^1].SetValue(variable.Name, value, false);

    internal bool TryGetGlobal(string name, out object? value) => TryGetGlobal(CurrentSpan, name, out value);

    private bool TryGetGlobal(SourceSpan span, string name, out object? value)
    {
        for (int i = _functions.Count - 1; i >= 0; i--)
        {
            if (TryGet(_functions[i], span, name, out value)) return true;
            if (_functions[i].HidesCaller) break;
        }

        for (int i = _globals.Count - 1; i >= 0; i--)
        {
            if (TryGet(_globals[i], span, name, out value)) return true;
        }

        value = null;
        return false;
    }

    private bool TryGet(Scope scope, SourceSpan span, string name, out object? value)
    {
        for (int i = scope.Loops.Count - 1; i >= 0; i--)
        {
            if (scope.Loops[i].TryGetValue(this, span, name, out value)) return true;
        }

        value = null;
        return scope.Object is not null && scope.Object.TryGetValue(this, span, name, out value);
    }

    /// <summary>The scope of loop variables: a function's with variables of its own, or else the global one.</summary>
    private Scope CurrentScope()
    {
        for (int i = _functions.Count - 1; i >= 0; i--)
        {
            if (_functions[i].Object is not null) return _functions[i];
            if (_functions[i].HidesCaller) break;
        }

        return _globals[^1];
    }

    private IScriptObject StoreFor(ScriptVariable variable)
    {
        IScriptObject store = variable.IsLocal ? _locals[^1].Object! : GlobalStoreFor(variable.Name);
        if (variable.IsLocal || store.CanWrite(variable.Name)) return store;
        string kind = ReferenceEquals(store, BuiltinObject) ? "builtin " : "";
        throw new ScriptRuntimeException(variable.Span, $"Cannot set the {kind}readonly variable `{variable.Name}`");
    }

    /// <summary>
    /// Where a global name is set: in the function that has it, in the current object when any object has it, else in the
    /// innermost function with variables of its own.
    /// </summary>
    private IScriptObject GlobalStoreFor(string name)
    {
        IScriptObject global = _globals[^1].Object!;
        if (!TryFindFunctionStore(name, out IScriptObject? store)) return global;
        if (store.Contains(name)) return store;
        foreach (Scope scope in _globals)
        {
            if (scope.Object!.Contains(name)) return global;
        }

        return store;
    }

    private bool TryFindFunctionStore(string name, [NotNullWhen(true)] out IScriptObject? store)
    {
        store = null;
        for (int i = _functions.Count - 1; i >= 0; i--)
        {
            IScriptObject? candidate = _functions[i].Object;
            if (candidate is not null && candidate.Contains(name))
            {
                store = candidate;
                return true;
            }

            store ??= candidate;
            if (_functions[i].HidesCaller) break;
        }

        return store is not null;
    }

    private sealed record Scope(IScriptObject? Object, bool HidesCaller)
    {
        private List<ScriptObject>? _loops;

        /// <summary>The variables of the loops that run here, the innermost last.</summary>
        public List<ScriptObject> Loops => _loops ??= [];
    }
}
