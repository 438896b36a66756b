using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>An object whose members are built-in functions, each made when it is first asked for.</summary>
internal abstract class BuiltinModule : ScriptObject
{
    /// <summary>The names of all functions, in the order of the package; values that a module sets may stand among them.</summary>
    protected abstract IReadOnlyList<string> Names { get; }

    public override int Count => base.Count + Names.Count(name => !base.Contains(name));

    public override ICollection<string> Keys => [.. GetMembers()];

    public override object? this[string key]
    {
        get => Contains(key) ? Get(key) : null;
        set => base[key] = value;
    }

    protected abstract BuiltinFunction? Create(string name);

    public override bool Contains(string member) => base.Contains(member) || Names.Contains(member, StringComparer.Ordinal);

    public override bool CanWrite(string member) => base.Contains(member) ? base.CanWrite(member) : !Contains(member);

    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = Get(member);
        return value is not null || base.Contains(member);
    }

    public override IEnumerable<string> GetMembers() => [.. Names, .. base.GetMembers().Where(name => !Names.Contains(name, StringComparer.Ordinal))];

    public override IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (string name in GetMembers()) yield return new KeyValuePair<string, object?>(name, Get(name));
    }

    private object? Get(string name)
    {
        if (base.Contains(name)) return base[name];
        BuiltinFunction? function = Create(name);
        if (function is not null) SetValue(name, function, true);
        return function;
    }
}
