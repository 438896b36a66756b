using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Goals in layers that name themselves. A layer needs no parents: a link is there only where its author wrote one.</summary>
public sealed record Doelenboom(Kop Kop, ImmutableArray<Doellaag> Lagen, Places Places) : IPlaced
{
    private static readonly ObjectReader<Doelenboom> Whole = Object<Doelenboom>("doelenboom", "Doelen in lagen met eigen namen.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lagen = o.Many("lagen", Doellaag.Reader, x => x.Lagen, "De lagen, van boven naar beneden.");
        o.Computed("aantal", Number, x => x.Lagen.Length, "Hoeveel lagen er zijn.");
        return v => new Doelenboom(kop(v), v.Get(lagen).GeefNummers(), v.Places);
    });

    /// <summary>Templates and prose see each layer by its id too: `{{ doelenboom.targets.aantal }}`.</summary>
    public static Reader<Doelenboom> Reader { get; } = new ShowById<Doelenboom>(Whole, "De id van een laag geeft die laag.", static (boom, id) => boom.Find(id) is { } laag ? Doellaag.Reader.Show(laag) : null);

    public Doellaag? Find(string id) => Lagen.FirstOrDefault(laag => laag.Id == id);

    /// <summary>An item of any layer by its id.</summary>
    public Boomdoel? FindDoel(string id) => Lagen.SelectMany(laag => laag.Alle).FirstOrDefault(doel => doel.Id == id);
}
