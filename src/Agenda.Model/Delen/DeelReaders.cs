using System.Collections.Immutable;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>Readers that several parts share.</summary>
internal static class DeelReaders
{
    /// <summary>Lines, or one without brackets.</summary>
    public static Reader<ImmutableArray<string>> Regels { get; } = Readers.OneOrMore(Readers.Line);

    /// <summary>References to anything, or one without brackets.</summary>
    public static Reader<ImmutableArray<Verwijzing>> Verwijzingen { get; } = Readers.OneOrMore(ModelReaders.Reference());

    /// <summary>Items, or one piece of text.</summary>
    public static Reader<ImmutableArray<Punt>> Punten { get; } = Readers.OneOrMore(Punt.Reader);

    /// <summary>A number that was computed, for templates.</summary>
    public static Reader<decimal> Getal { get; } = Readers.Scalar<decimal>(
        new ScalarShape("een getal", "Een getal, met een komma voor de decimalen."),
        static (YamlScalar scalar, ReadContext context, out decimal value) =>
        {
            if (DutchNumber.TryParse(scalar.Value, out value) == DutchNumber.Problem.None) return true;
            context.Found.Report(ModelDiagnostics.AmountNotUnderstood, scalar.Span, $"`{scalar.Value}` is geen getal", "schrijf het als `12` of `\"12,5\"`");
            return false;
        },
        static value => value);
}
