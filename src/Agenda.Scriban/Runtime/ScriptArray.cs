using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A list that grows when an item past its end is set, and that can have named members beside its items.</summary>
public class ScriptArray : IList<object?>, IList, IScriptObject
{
    private readonly List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    public ScriptArray(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _items = [];
        foreach (object? value in values) _items.Add(value);
    }

    public int Count => _items.Count;
    public virtual bool IsReadOnly { get; set; }

    /// <summary>The item, or null outside the list. Setting past the end fills up with null; below zero does nothing.</summary>
    public object? this[int index]
    {
        get => index >= 0 && index < _items.Count ? _items[index] : null;
        set
        {
            if (index < 0) return;
            while (_items.Count <= index) _items.Add(null);
            _items[index] = value;
        }
    }

    public void Add(object? item) => _items.Add(item);

    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items.AddRange(items);
    }

    public void Insert(int index, object? item)
    {
        while (_items.Count < index) _items.Add(null);
        _items.Insert(index, item);
    }

    public void RemoveAt(int index)
    {
        if (index >= 0 && index < _items.Count) _items.RemoveAt(index);
    }

    public bool Remove(object? item) => _items.Remove(item);

    public void Clear() => _items.Clear();

    public bool Contains(object? item) => _items.Contains(item);

    public int IndexOf(object? item) => _items.IndexOf(item);

    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    public IEnumerable<string> GetMembers() => _members is null ? ["size"] : ["size", .. _members.GetMembers()];

    public virtual bool Contains(string member) => _members?.Contains(member) ?? false;

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member == "size" ? Count : null;
        return member == "size" || (_members is not null && _members.TryGetValue(context, span, member, out value));
    }

    public virtual bool CanWrite(string member) => member != "size" && (_members is null || _members.CanWrite(member));

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        // As in the package: it is what it is, and setting it is no fault.
        if (member == "size") return true;
        if (IsReadOnly) throw new ScriptRuntimeException(span, "The array is readonly");
        return (_members ??= new ScriptObject()).TrySetValue(context, span, member, value, readOnly);
    }

    public virtual bool Remove(string member) => _members?.Remove(member) ?? false;

    public virtual void SetReadOnly(string member, bool readOnly) => _members?.SetReadOnly(member, readOnly);

    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptArray(_items.Count) { IsReadOnly = IsReadOnly, _members = (ScriptObject?)_members?.Clone(deep) };
        foreach (object? item in _items) copy.Add(deep && item is IScriptObject nested ? nested.Clone(true) : item);
        return copy;
    }

    bool IList.IsFixedSize => false;
    bool IList.IsReadOnly => IsReadOnly;
    bool ICollection<object?>.IsReadOnly => IsReadOnly;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    int IList.Add(object? value)
    {
        _items.Add(value);
        return _items.Count - 1;
    }

    void IList.Remove(object? value) => _items.Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
