using System.Collections.Immutable;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>Reads a list that may also be a table in a file: `{bestand: begroting.csv}`. The heads of the columns are the keys.</summary>
/// <param name="yearsKey">The key under which columns with a year as head belong; null for none.</param>
internal sealed class TableReader<T>(Reader<T> item, string? yearsKey) : Reader<ImmutableArray<T>>
{
    private readonly Reader<ImmutableArray<T>> _list = Readers.List(item);
    private readonly OneOfShape _shape = new([new ListShape(item.Shape), FileReference.Shape]);

    public override Shape Shape => _shape;

    public override object? Show(ImmutableArray<T> value) => _list.Show(value);

    public override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlMapping mapping || mapping.Find("bestand") is null) return _list.TryRead(node, context, out value);
        if (FileReference.Read(node, context) is not { } file) return false;
        return ReadTable.Read(file, yearsKey, context.Found) is { } rows && _list.TryRead(rows, context, out value);
    }
}
