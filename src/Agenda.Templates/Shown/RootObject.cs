using Agenda.Yaml.Shown;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates.Shown;

/// <summary>The whole agenda: its parts are the variables of every template. Remembers which were asked for.</summary>
internal sealed class RootObject(IShownObject agenda) : IScriptObject
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public int Count => agenda.Keys.Count;

    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    public bool WasAsked(string part) => _asked.Contains(part);

    public IEnumerable<string> GetMembers() => agenda.Keys;

    public bool Contains(string member) => agenda.TryGet(member, out _);

    /// <summary>False for a name that is no part: it may be a function or a variable of the template.</summary>
    public bool TryGetValue(TemplateContext context, ScriptSpan span, string member, out object? value)
    {
        if (!agenda.TryGet(member, out value)) return false;
        _asked.Add(member);
        value = ScriptValue.Of(value);
        return true;
    }

    public bool CanWrite(string member) => !Contains(member);

    public bool TrySetValue(TemplateContext context, ScriptSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
