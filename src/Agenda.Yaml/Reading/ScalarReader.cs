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
        value = default!;
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            if (shape is not ScalarShape { MayBeBlank: false } || !string.IsNullOrWhiteSpace(scalar.Value)) return parse(scalar, context, out value);
            context.Found.Report(YamlDiagnostics.EmptyValue, scalar.Span, $"hier staat een lege tekst; er hoort {shape.Noun} te staan", "vul iets in, of haal de regel weg");
            return false;
        }
        context.ReportKind(node, shape, node switch
        {
            YamlMapping => "staat er een dubbele punt in de tekst, zet die dan tussen aanhalingstekens",
            YamlSequence => "begint de tekst met een streepje of een haak, zet die dan tussen aanhalingstekens",
            _ => null,
        });
        return false;
    }
}
