using System.Collections.Immutable;
using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>A record that can also be written as one value: `- De gemeente voert de regie.` beside `- tekst: …`.</summary>
internal sealed class ShortReader<T, TShort>(Reader<T> whole, Reader<TShort> brief, Func<TShort, Places, T> make) : Reader<T>
{
    /// <summary>Of the short form only what is one value: a group of keys is always the whole.</summary>
    private readonly OneOfShape _shape = WithWhole([.. (brief.Shape is OneOfShape several ? several.Options : [brief.Shape]).Where(option => option is not ObjectShape)], whole.Shape);

    public override Shape Shape => _shape;

    public override object? Show(T value) => whole.Show(value);

    private static OneOfShape WithWhole(ImmutableArray<Shape> brief, Shape whole) => new([.. brief, whole], Shown: brief.Length);

    public override bool TryRead(YamlNode node, ReadContext context, out T value)
    {
        if (node is not YamlScalar) return whole.TryRead(node, context, out value);
        var read = brief.TryRead(node, context, out var text);
        value = read ? make(text, new Places(node)) : default!;
        return read;
    }
}
