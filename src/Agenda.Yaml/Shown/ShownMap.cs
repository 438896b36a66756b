using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Reading;

namespace Agenda.Yaml.Shown;

/// <summary>Keys that the author chose, as a template sees them.</summary>
internal sealed class ShownMap<T>(ImmutableArray<MapEntry<T>> entries, Reader<T> reader) : IShownObject
{
    public string TypeName => "groep";

    public IReadOnlyList<string> Keys => [.. entries.Select(entry => entry.Key)];

    public SourceSpan Span => entries is [var first, ..] ? first.KeySpan : default;

    public SourceSpan PlaceOf(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key) return entry.KeySpan;
        }
        return Span;
    }

    public object Value => entries;

    public bool TryGet(string key, out object? value)
    {
        foreach (var entry in entries)
        {
            if (entry.Key != key) continue;
            value = reader.Show(entry.Value);
            return true;
        }
        value = null;
        return false;
    }
}
