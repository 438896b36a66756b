using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>Makes a value of what was written; false when it cannot, and then it reports why.</summary>
public delegate bool ParseScalar<T>(YamlScalar scalar, ReadContext context, out T value);

/// <summary>Reads one value.</summary>
internal sealed class ScalarReader<T>(Shape shape, ParseScalar<T> parse, Func<T, object?> show) : Reader<T>
{
    public override Shape Shape => shape;

    public override object? Show(T value) => show(value);

    public override bool TryRead(YamlNode node, ReadContext context, out T value)
    {
        if (node is YamlScalar { IsEmpty: false } scalar) return parse(scalar, context, out value);
        value = default!;
        context.ReportKind(node, shape, node switch
        {
            YamlMapping => "staat er een dubbele punt in de tekst, zet die dan tussen aanhalingstekens",
            YamlSequence => "begint de tekst met een streepje of een haak, zet die dan tussen aanhalingstekens",
            _ => null,
        });
        return false;
    }
}
