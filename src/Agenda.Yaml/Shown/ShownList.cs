using System.Collections;
using System.Collections.Immutable;
using Agenda.Yaml.Reading;

namespace Agenda.Yaml.Shown;

/// <summary>A list as a template sees it; an item is made when it is asked for.</summary>
internal sealed class ShownList<T>(ImmutableArray<T> items, Reader<T> reader) : IReadOnlyList<object?>
{
    public int Count => items.Length;

    public object? this[int index] => reader.Show(items[index]);

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var item in items) yield return reader.Show(item);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool Equals(object? obj) => obj is ShownList<T> other && items.Equals(other.Items);

    public override int GetHashCode() => items.GetHashCode();

    private ImmutableArray<T> Items => items;
}
