using System.Collections.Immutable;
using Agenda.Yaml;
using Agenda.Yaml.Reading;

namespace Agenda.Model;

/// <summary>Everything of one kind, from all over the agenda: computed, for counts in prose and lists in templates.</summary>
public sealed record Alle<T>(ImmutableArray<T> Lijst) : IPlaced
{
    public Places Places => Places.None;

    /// <param name="name">The plural: `doelen`.</param>
    internal static ObjectReader<Alle<T>> Of(string name, Reader<T> item) => Readers.Object<Alle<T>>("alle_" + name, $"Alle {name} samen.", o =>
    {
        o.Computed("aantal", Readers.Number, x => x.Lijst.Length, $"Hoeveel {name} er zijn.");
        o.Computed("lijst", Readers.List(item), x => x.Lijst, $"De {name}, in volgorde.");
        return _ => throw new InvalidOperationException($"{name} is computed and never read");
    });
}
