using System.Collections;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>`array`: lists. No function changes the list that it is given.</summary>
internal sealed class ArrayModule : BuiltinModule
{
    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);

    protected override IReadOnlyList<string> Names { get; } =
    [
        "add", "add_range", "compact", "concat", "cycle", "any", "each", "filter", "first", "insert_at", "join", "last", "limit", "map",
        "offset", "remove_at", "reverse", "size", "sort", "uniq", "contains",
    ];

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "add" => new(Add, Parameter.Items("list"), Parameter.Any("value")),
        "add_range" or "concat" => new(Concat, Parameter.Items("list1"), Parameter.Items("list2")),
        "compact" => new(Compact, Parameter.Items("list")),
        "cycle" => new(Cycle, Parameter.List("list"), Parameter.Any("group", null)),
        "any" => new(Any, Parameter.Items("list"), Parameter.Any("function"), Parameter.Any("args", null)) { HasRest = true },
        "each" => new(Each, Parameter.Items("list"), Parameter.Any("function")),
        "filter" => new(Filter, Parameter.Items("list"), Parameter.Any("function")),
        "first" => new(First, Parameter.Items("list")),
        "insert_at" => new(InsertAt, Parameter.Items("list"), Parameter.Int("index"), Parameter.Any("value")),
        "join" => new(Join, Parameter.Items("list"), Parameter.Text("delimiter"), Parameter.Any("function", null)),
        "last" => new(Last, Parameter.Items("list")),
        "limit" => new(Limit, Parameter.Items("list"), Parameter.Int("count")),
        "map" => new(Map, Parameter.Any("list"), Parameter.Text("member")),
        "offset" => new(Offset, Parameter.Items("list"), Parameter.Int("index")),
        "remove_at" => new(RemoveAt, Parameter.List("list"), Parameter.Int("index")),
        "reverse" => new(Reverse, Parameter.Items("list")),
        "size" => new(call => Size(call, call.List(0)), Parameter.Items("list")),
        "sort" => new(Sort, Parameter.Any("list"), Parameter.Text("member", null)),
        "uniq" => new(Uniq, Parameter.Items("list")),
        "contains" => new(Contains, Parameter.Items("list"), Parameter.Any("item")),
        _ => null,
    };

    /// <summary>How many items there are; counted where the list does not know.</summary>
    public static object Size(BuiltinCall call, IEnumerable? list) => list switch
    {
        null => 0,
        ICollection collection => collection.Count,
        ScriptObject record => record.Count,
        _ => call.Items(list).Count(),
    };

    private static ScriptArray Copy(BuiltinCall call, IEnumerable? list)
    {
        var copy = new ScriptArray();
        if (list is not null) copy.AddRange(call.Items(list));
        return copy;
    }

    private static object Add(BuiltinCall call)
    {
        ScriptArray copy = Copy(call, call.List(0));
        copy.Add(call[1]);
        return call[0] is null ? new ScriptRange(copy) : copy;
    }

    private static ScriptRange? Concat(BuiltinCall call)
    {
        IEnumerable? first = call.List(0);
        IEnumerable? second = call.List(1);
        if (first is null || second is null) return (first ?? second) is { } only ? new ScriptRange(only) : null;
        return new ScriptRange(call.Items(first).Concat(call.Items(second)));
    }

    private static ScriptRange? Compact(BuiltinCall call) =>
        call.List(0) is { } list ? new ScriptRange(call.Items(list).Where(item => item is not null)) : null;

    private static ScriptRange? Uniq(BuiltinCall call) => call.List(0) is { } list ? new ScriptRange(call.Compared(list).Distinct()) : null;

    private static object Reverse(BuiltinCall call) =>
        call.List(0) is { } list ? new ScriptRange(call.Items(list).Reverse()) : new ScriptArray();

    private static ScriptRange? Limit(BuiltinCall call)
    {
        int count = call.Int(1);
        return call.List(0) is { } list ? new ScriptRange(call.Items(list).Take(count)) : null;
    }

    private static ScriptRange? Offset(BuiltinCall call)
    {
        int index = call.Int(1);
        return call.List(0) is { } list ? new ScriptRange(call.Items(list).Skip(index)) : null;
    }

    /// <summary>The next item at each call; the calls of one group, or with the same items, count together.</summary>
    private object? Cycle(BuiltinCall call)
    {
        if (call[0] is not IList list) return null;
        string group = call[1] is null ? JoinText(call, list, ",", null) : call.Context.ObjectToString(call[1]) ?? "";
        if (list.Count == 0) return null;
        int index = _cycles.GetValueOrDefault(group) % list.Count;
        _cycles[group] = index + 1;
        return list[index];
    }

    private static object Any(BuiltinCall call)
    {
        if (call.List(0) is not { } list || call[1] is not IScriptCustomFunction function) return false;
        object?[] arguments = call[2] is ScriptArray rest ? [null, .. rest] : [null];
        foreach (object? item in call.Items(list))
        {
            arguments[0] = item;
            if (call.Context.Evaluator.Call(function, call.Span, arguments) is true) return true;
        }

        return false;
    }

    private static ScriptRange? Each(BuiltinCall call)
    {
        if (call.List(0) is not { } list) return null;
        if (FunctionOf(call, 1) is not { } function) return new ScriptRange(list);
        return new ScriptRange(call.Items(list).Select(item => Apply(call, function, item)));
    }

    private static ScriptRange? Filter(BuiltinCall call)
    {
        if (call.List(0) is not { } list) return null;
        if (FunctionOf(call, 1) is not { } function) return new ScriptRange(list);
        return new ScriptRange(call.Items(list).Where(item => call.Context.ToBool(call.Span, Apply(call, function, item))));
    }

    private static IScriptCustomFunction? FunctionOf(BuiltinCall call, int index) => call[index] switch
    {
        null => null,
        IScriptCustomFunction function => function,
        var other => throw new ArgumentFault(
            index, $"The parameter `{call.Context.ObjectToString(other)}` is not a function. Maybe prefix it with @? (Parameter 'function')"),
    };

    private static object? Apply(BuiltinCall call, IScriptCustomFunction function, object? item) =>
        call.Context.Evaluator.Call(function, call.Span, item);

    private static object? First(BuiltinCall call) => call[0] switch
    {
        IList list => list.Count > 0 ? list[0] : null,
        IEnumerable list => call.Items(list).FirstOrDefault(),
        _ => null,
    };

    private static object? Last(BuiltinCall call) => call[0] switch
    {
        ScriptArray list => list.Count > 0 ? list[list.Count - 1] : null,
        IEnumerable list => call.Items(list).LastOrDefault(),
        _ => null,
    };

    private static ScriptArray InsertAt(BuiltinCall call)
    {
        int index = Math.Max(0, call.Int(1));
        ScriptArray copy = Copy(call, call.List(0));
        if (index > copy.Count) call.Context.Evaluator.StepItems(call.Span, (long)index - copy.Count);
        copy.Insert(index, call[2]);
        return copy;
    }

    private static ScriptArray RemoveAt(BuiltinCall call)
    {
        ScriptArray copy = Copy(call, call.List(0));
        int index = call.Int(1);
        copy.RemoveAt(index < 0 ? copy.Count + index : index);
        return copy;
    }

    private static object Join(BuiltinCall call) =>
        call.List(0) is { } list ? JoinText(call, list, call.Text(1), FunctionOf(call, 2)) : "";

    private static string JoinText(BuiltinCall call, IEnumerable list, string? delimiter, IScriptCustomFunction? function)
    {
        var text = new StringBuilder();
        bool first = true;
        foreach (object? item in call.Items(list))
        {
            if (!first) Append(call, text, delimiter);
            first = false;
            string? part = call.Context.ObjectToString(item);
            if (function is not null) part = call.Context.ObjectToString(Apply(call, function, part));
            Append(call, text, part);
        }

        return text.ToString();
    }

    private static void Append(BuiltinCall call, StringBuilder text, string? part)
    {
        int length = part?.Length ?? 0;
        int limit = call.Context.LimitToString;
        if (limit > 0 && length > 0 && (long)text.Length + length > limit) throw call.Fault($"Joined string exceeds LimitToString `{limit}`.");
        call.Context.Budget.Reserve(call.Span, length);
        text.Append(part);
    }

    private static ScriptRange Map(BuiltinCall call)
    {
        string? member = call.Text(1);
        if (call[0] is null || member is null) return new ScriptRange();
        IEnumerable list = call[0] is IEnumerable values and not string ? values : new ScriptArray { call[0] };
        return new ScriptRange(call.Items(list)
            .Where(item => item is not null && Members.Has(item, member))
            .Select(item => Members.TryGet(call.Context, call.Span, item!, member, out object? value) ? value : null));
    }

    private static object Sort(BuiltinCall call)
    {
        if (call[0] is null) return new ScriptRange();
        if (call[0] is not IEnumerable list) return new ScriptArray(1) { call[0] };
        string? member = call.Text(1);
        var comparer = new ValueComparer(call);
        IEnumerable<object?> items = call.Items(list);
        try
        {
            return new ScriptArray(string.IsNullOrEmpty(member)
                ? items.Order(comparer)
                : items.OrderBy(item => SortKey(call, item, member), comparer));
        }
        catch (InvalidOperationException fault) when (fault.InnerException is ScriptRuntimeException inner)
        {
            // Sorting wraps what the comparer says.
            throw new ScriptRuntimeException(inner.Span, inner.OriginalMessage);
        }
    }

    /// <summary>A member of an item; `a.b` is a path when there is no member of that name.</summary>
    private static object? SortKey(BuiltinCall call, object? item, string member)
    {
        if (item is null) return null;
        bool isPath = member.Contains('.', StringComparison.Ordinal);
        if (!isPath || Members.Has(item, member)) return Members.TryGet(call.Context, call.Span, item, member, out object? value) ? value : null;
        foreach (string part in member.Split('.'))
        {
            if (item is null || !Members.TryGet(call.Context, call.Span, item, part, out item)) return null;
        }

        return item;
    }

    private static object Contains(BuiltinCall call) => call.List(0) is { } list && call.Compared(list).Any(item => Equals(item, call[1]));
}
