using Agenda.Diagnostics;

namespace Agenda.Yaml.Reading;

/// <summary>A record that keeps where it was written.</summary>
public interface IPlaced
{
    Places Places { get; }
}

/// <summary>Where a record was written: the whole, and each key and value, so that a rule can point at what it means.</summary>
/// <param name="node">What the record was read from: mostly a mapping; a scalar for a short form; null for what was computed.</param>
public sealed class Places(YamlNode? node)
{
    public static Places None { get; } = new(null);

    /// <summary>From the first key to the end of the last value; unknown for what was computed.</summary>
    public SourceSpan Span => node?.Span ?? default;

    /// <summary>The author wrote this key.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Where a key stands; the whole when it was not written.</summary>
    public SourceSpan Key(string key) => Find(key)?.Key.Span ?? Start;

    /// <summary>Where a key's value stands; the whole when it was not written.</summary>
    public SourceSpan Value(string key) => Find(key)?.Value.Span ?? Start;

    /// <summary>Where an item of a key's list stands; the value when it is no list.</summary>
    public SourceSpan Item(string key, int index) =>
        Find(key)?.Value is YamlSequence list && index < list.Items.Length ? list.Items[index].Span : Value(key);

    private SourceSpan Start => node is YamlMapping mapping ? mapping.Start : Span;

    private YamlEntry? Find(string key) => (node as YamlMapping)?.Find(key);
}
