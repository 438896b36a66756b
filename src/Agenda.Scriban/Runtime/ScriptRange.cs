using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// Values that are made when they are asked for, each time anew: `1..5`, and what most functions of `array` return.
/// It reads as a list and cannot be changed.
/// </summary>
public class ScriptRange : IList<object?>, IList
{
    private readonly IEnumerable _values;

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

    public bool IsReadOnly => true;
    bool IList.IsFixedSize => true;
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
        set => throw Unchangeable();
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

    public void Add(object? item) => throw Unchangeable();

    int IList.Add(object? value) => throw Unchangeable();

    public void Clear() => throw Unchangeable();

    public void Insert(int index, object? item) => throw Unchangeable();

    public bool Remove(object? item) => throw Unchangeable();

    void IList.Remove(object? value) => throw Unchangeable();

    public void RemoveAt(int index) => throw Unchangeable();

    private static InvalidOperationException Unchangeable() => new("A range cannot be changed");
}
