using System.Collections.Immutable;

namespace Agenda.Yaml;

/// <summary>Puts what one file says over what another says: a house style over the style that it extends.</summary>
public static class YamlMerge
{
    /// <summary>
    /// Mappings are merged key by key, in the order of the base with new keys after it; of all else the delta counts. A key that is left empty in the delta
    /// says nothing. Every value keeps the place where it was written; the whole has the place of the delta.
    /// </summary>
    public static YamlNode Merge(YamlNode under, YamlNode delta)
    {
        if (delta.IsEmpty) return under;
        if (under is not YamlMapping first || delta is not YamlMapping second) return delta;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(first.Entries.Length + second.Entries.Length);
        foreach (var entry in first.Entries)
        {
            entries.Add(second.Find(entry.Key.Value) is { Value.IsEmpty: false } over ? new YamlEntry(over.Key, Merge(entry.Value, over.Value)) : entry);
        }
        foreach (var entry in second.Entries)
        {
            if (first.Find(entry.Key.Value) is null) entries.Add(entry);
        }
        return new YamlMapping(entries.ToImmutable(), second.Span);
    }
}
