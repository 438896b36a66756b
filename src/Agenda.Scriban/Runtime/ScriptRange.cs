using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// Values that are made when they are asked for, each time anew: `1..5`, and what most functions of `array` return.
/// It reads as a list; setting an item makes it one.
/// </summary>
public class ScriptRange : IList<object?>, IList
{
    private IEnumerable _values;
    private ScriptArray? _own;

    public ScriptRange() => _values = Array.Empty<object?>();

    public ScriptRange(IEnumerable values) => _values = values;

    /// <summary>Counts by walking through the values, unless they know how many they are.</summary>
    public int Count
    {
        get
        {
            switch (_values)
            {
                case ICollection collection: return collection.Count;
                case IReadOnlyCollection<object?> collection: return collection.Count;
            }

            int count = 0;
            foreach (object? _ in _values) count++;
            return count;
        }
    }

    public bool IsReadOnly => false;
    bool IList.IsFixedSize => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    public object? this[int index]
    {
        get
        {
            foreach (object? value in _values)
            {
                if (index-- == 0) return value;
            }

            return null;
        }
        set => AsArray()[index] = value;
    }

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (object? value in _values) yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public int IndexOf(object? item)
    {
        int index = 0;
        foreach (object? value in _values)
        {
            if (Equals(value, item)) return index;
            index++;
        }

        return -1;
    }

    public bool Contains(object? item) => IndexOf(item) >= 0;

    public void CopyTo(object?[] array, int arrayIndex) => ((ICollection)this).CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (object? value in _values) array.SetValue(value, index++);
    }

    public void Add(object? item) => AsArray().Add(item);

    int IList.Add(object? value) => ((IList)AsArray()).Add(value);

    public void Clear() => _values = _own = [];

    public void Insert(int index, object? item) => AsArray().Insert(index, item);

    public bool Remove(object? item) => AsArray().Remove(item);

    void IList.Remove(object? value) => Remove(value);

    public void RemoveAt(int index) => AsArray().RemoveAt(index);

    /// <summary>The values as a list of this range's own: what it was made of stays as it is.</summary>
    private ScriptArray AsArray()
    {
        if (_own is null) _values = _own = new ScriptArray(_values);
        return _own;
    }
}
