using System.Collections;

namespace Agenda.Templates.Shown;

/// <summary>A list of the agenda as a template sees it: read-only.</summary>
internal sealed class ShownScriptList(IReadOnlyList<object?> items) : IList, IReadOnlyList<object?>
{
    public int Count => items.Count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public object? this[int index] => ScriptValue.Of(items[index]);

    object? IList.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var item in items) yield return ScriptValue.Of(item);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (Equals(this[i], value)) return i;
        }
        return -1;
    }

    public void CopyTo(Array array, int index)
    {
        for (var i = 0; i < items.Count; i++) array.SetValue(this[i], index + i);
    }

    public int Add(object? value) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public void Insert(int index, object? value) => throw ReadOnly();

    public void Remove(object? value) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("een lijst van de agenda is niet te veranderen");
}
