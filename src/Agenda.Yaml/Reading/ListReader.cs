using System.Collections.Immutable;
using Agenda.Yaml.Shapes;
using Agenda.Yaml.Shown;

namespace Agenda.Yaml.Reading;

/// <summary>Reads a list. An item that cannot be read is reported and left out; the others are there.</summary>
/// <param name="orOne">One item may stand there without dash or brackets.</param>
internal sealed class ListReader<T>(Reader<T> item, bool orOne) : Reader<ImmutableArray<T>>
{
    private readonly ListShape _shape = new(item.Shape, orOne);

    public override Shape Shape => _shape;

    /// <summary>Null for an empty list: a template asks `if doelen`, and a key that was left out is null everywhere.</summary>
    public override object? Show(ImmutableArray<T> value) => value.IsDefaultOrEmpty ? null : new ShownList<T>(value, item);

    public override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<T> value)
    {
        value = [];
        if (node is YamlSequence list)
        {
            context.Key = default;
            var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
            foreach (var each in list.Items)
            {
                if (item.TryRead(each, context, out var read)) items.Add(read);
            }
            value = items.ToImmutable();
            return true;
        }
        if (orOne && !node.IsEmpty)
        {
            if (!item.TryRead(node, context, out var only)) return false;
            value = [only];
            return true;
        }
        context.ReportKind(node, _shape, node is YamlMapping
            ? "zet `- ` voor de eerste sleutel van elk punt, en spring de andere sleutels even ver in"
            : "zet elk punt op een eigen regel met `- ` ervoor, of tussen haken: `[een, twee]`");
        return false;
    }
}
