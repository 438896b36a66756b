using Agenda.Diagnostics;
using Agenda.Yaml.Shown;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates.Shown;

/// <summary>A record of the agenda as a template sees it: read-only, and strict: a name that it does not have is an error.</summary>
internal sealed class ShownScriptObject(IShownObject shown) : IScriptObject
{
    public IShownObject Shown { get; } = shown;

    public int Count => Shown.Keys.Count;

    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    public IEnumerable<string> GetMembers() => Shown.Keys;

    public bool Contains(string member) => Shown.TryGet(member, out _);

    public bool TryGetValue(TemplateContext context, ScriptSpan span, string member, out object? value)
    {
        if (Shown.TryGet(member, out value))
        {
            if (context is FillContext fill) fill.Reading.Note(Shown, member, value);
            value = ScriptValue.Of(value);
            return true;
        }
        var hint = Spelling.DidYouMean(member, Shown.Keys) ?? "er zijn: " + string.Join(", ", Shown.Keys.Select(key => $"`{key}`"));
        throw new TemplateFault(span, TemplateDiagnostics.UnknownName, $"`{Shown.TypeName}` heeft geen `{member}`", hint);
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, ScriptSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => Shown.TypeName;

    public override bool Equals(object? obj) => obj is ShownScriptObject other && Shown.Equals(other.Shown);

    public override int GetHashCode() => Shown.GetHashCode();
}
