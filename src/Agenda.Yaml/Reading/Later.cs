using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>"Not known yet" as an answer.</summary>
/// <param name="Where">Where the answer will be: `jaarplan`; `n.t.b.` when nobody knows.</param>
public sealed record Later(string Where, SourceSpan Span)
{
    /// <summary>How an author writes that nobody knows yet.</summary>
    public static ImmutableArray<string> Unknown { get; } = ["n.t.b.", "ntb", "n.n.b.", "nog niet bekend", "nader te bepalen"];

    public override string ToString() => Where;
}

/// <summary>A value, or where it will be.</summary>
/// <param name="Value">What stands for "left out" when <paramref name="Later"/> is not null.</param>
public readonly record struct OrLater<T>(T? Value, Later? Later = null)
{
    public bool IsLater => Later is not null;
}

/// <summary>Reads a value, `{later: jaarplan}` or `n.t.b.`.</summary>
internal sealed class LaterReader<T>(Reader<T> reader, T? missing) : Reader<OrLater<T>>
{
    private readonly LaterShape _shape = new(reader.Shape);

    public override Shape Shape => _shape;

    public override object? Show(OrLater<T> value) => value.IsLater || value.Value is null ? null : reader.Show(value.Value);

    public override bool TryRead(YamlNode node, ReadContext context, out OrLater<T> value)
    {
        value = new OrLater<T>(missing);
        if (node is YamlMapping { Entries: [{ Key.Value: "later" } only] })
        {
            if (!Readers.Line.TryRead(only.Value, context, out var where)) return false;
            value = new OrLater<T>(missing, new Later(where, only.Value.Span));
            return true;
        }
        if (node is YamlScalar scalar && Later.Unknown.Contains(scalar.Value))
        {
            value = new OrLater<T>(missing, new Later("n.t.b.", node.Span));
            return true;
        }
        if (!reader.TryRead(node, context, out var read)) return false;
        value = new OrLater<T>(read);
        return true;
    }
}
