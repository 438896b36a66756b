using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>A reference to an item by its id. It prints as the id, so that a template can make a link of it.</summary>
public sealed class Verwijzing(string id, SourceSpan span)
{
    public string Id { get; } = id;

    public SourceSpan Span { get; } = span;

    /// <summary>The kind of item: `opgave`; null when there is none with this id.</summary>
    public string? Soort { get; internal set; }

    /// <summary>The record that is referred to; null for a whole part (`opgaven`), and when there is none with this id.</summary>
    public object? Doel { get; internal set; }

    public override string ToString() => Id;

    /// <param name="kinds">The names of the shapes that can be referred to; none for any.</param>
    internal static Reader<Verwijzing> Reader(params string[] kinds)
    {
        var what = kinds.Length == 0 ? "een onderdeel" : string.Join(" of ", kinds);
        return Readers.Scalar<Verwijzing>(
            new ScalarShape("een id", $"De id van {what}.", ModelReaders.IdPattern),
            (YamlScalar scalar, ReadContext context, out Verwijzing value) =>
            {
                value = new Verwijzing(scalar.Value, scalar.Span);
                (context as AgendaContext)?.Refer(value, kinds, context.Key);
                return true;
            },
            static value => value.Id);
    }
}
