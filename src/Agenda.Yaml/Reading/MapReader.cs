using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Shapes;
using Agenda.Yaml.Shown;

namespace Agenda.Yaml.Reading;

/// <summary>A key that the author chose, its value, and where the key stands.</summary>
public readonly record struct MapEntry<T>(string Key, T Value, SourceSpan KeySpan);

/// <summary>Reads a group of keys that the author chooses (years, names), in the order of the file.</summary>
/// <param name="key">What a key is, with its article: "een jaar".</param>
/// <param name="check">Says what is wrong with a key, or null.</param>
internal sealed class MapReader<T>(string key, Reader<T> reader, string? keyPattern, Func<string, string?>? check) : Reader<ImmutableArray<MapEntry<T>>>
{
    private readonly MapShape _shape = new(key, reader.Shape, keyPattern);

    public override Shape Shape => _shape;

    public override object? Show(ImmutableArray<MapEntry<T>> value) => new ShownMap<T>(value.IsDefault ? [] : value, reader);

    public override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<MapEntry<T>> value)
    {
        value = [];
        if (node is not YamlMapping mapping)
        {
            context.ReportKind(node, _shape, $"zet elke waarde op een eigen regel, met {key} en een dubbele punt ervoor");
            return false;
        }
        var entries = ImmutableArray.CreateBuilder<MapEntry<T>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (check?.Invoke(entry.Key.Value) is { } wrong)
            {
                context.Found.Report(YamlDiagnostics.UnknownKey, entry.Key.Span, wrong);
                continue;
            }
            context.Key = entry.Key.Span;
            if (reader.TryRead(entry.Value, context, out var read)) entries.Add(new MapEntry<T>(entry.Key.Value, read, entry.Key.Span));
        }
        context.Key = default;
        value = entries.ToImmutable();
        return true;
    }
}
