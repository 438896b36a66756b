using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Names and values, in the order in which they were set. Nothing is read from a CLR object: what is to be seen must be set.</summary>
public class ScriptObject : IDictionary<string, object?>, IScriptObject, IFormattable
{
    private Dictionary<string, Member> _members;

    public ScriptObject() : this(0) { }

    public ScriptObject(int capacity) => _members = new Dictionary<string, Member>(capacity, StringComparer.Ordinal);

    public virtual int Count => _members.Count;
    public virtual bool IsReadOnly { get; set; }
    public virtual ICollection<string> Keys => _members.Keys;
    public ICollection<object?> Values => [.. this.Select(pair => pair.Value)];

    public virtual object? this[string key]
    {
        get => _members.TryGetValue(key, out Member member) ? member.Value : null;
        set => SetValue(key, value, false);
    }

    public virtual IEnumerable<string> GetMembers() => _members.Keys;

    public virtual bool Contains(string member) => _members.ContainsKey(member);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        bool found = _members.TryGetValue(member, out Member stored);
        value = stored.Value;
        return found;
    }

    public virtual bool CanWrite(string member) => !_members.TryGetValue(member, out Member stored) || !stored.IsReadOnly;

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) return false;
        if (IsReadOnly) throw new ScriptRuntimeException(span, "The object is readonly");
        _members[member] = new Member(value, readOnly);
        return true;
    }

    public void SetValue(string member, object? value, bool readOnly) => _members[member] = new Member(value, readOnly);

    public void Add(string key, object? value) => _members.Add(key, new Member(value, false));

    public bool ContainsKey(string key) => Contains(key);

    public virtual bool Remove(string member) => _members.Remove(member);

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        if (_members.TryGetValue(member, out Member stored)) _members[member] = stored with { IsReadOnly = readOnly };
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var copy = (ScriptObject)MemberwiseClone();
        copy._members = new Dictionary<string, Member>(_members.Count, StringComparer.Ordinal);
        foreach ((string name, Member member) in _members)
        {
            object? value = deep && member.Value is IScriptObject nested ? nested.Clone(true) : member.Value;
            copy._members[name] = member with { Value = value };
        }

        return copy;
    }

    public void Clear() => _members.Clear();

    public virtual IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach ((string name, Member member) in _members) yield return new KeyValuePair<string, object?>(name, member.Value);
    }

    /// <summary>`{name: value, "other name": value}`; values as <see cref="TemplateContext.ObjectToString"/> writes them when the provider is a context.</summary>
    public virtual string ToString(string? format, IFormatProvider? formatProvider)
    {
        var context = formatProvider as TemplateContext;
        var text = new StringBuilder("{");
        foreach ((string name, object? value) in this)
        {
            if (text.Length > 1) text.Append(", ");
            text.Append(IsSimple(name) ? name : $"\"{TextEscapes.Escape(name)}\"").Append(": ");
            text.Append(context is not null ? context.ObjectToString(value, true) : Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return text.Append('}').ToString();
    }

    public sealed override string ToString() => ToString(null, null);

    private static bool IsSimple(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(letter => char.IsLetterOrDigit(letter) || letter == '_');

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => IsReadOnly;

    bool IDictionary<string, object?>.TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        value = this[key];
        return Contains(key);
    }

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        Contains(item.Key) && Equals(this[item.Key], item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (KeyValuePair<string, object?> pair in this) array[arrayIndex++] = pair;
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Member(object? Value, bool IsReadOnly);
}

/// <summary>`empty`: what compares equal to every empty list and object.</summary>
internal sealed class EmptyScriptObject : ScriptObject
{
    public static readonly EmptyScriptObject Default = new() { IsReadOnly = true };

    public override bool CanWrite(string member) => false;

    public override IScriptObject Clone(bool deep) => this;
}
