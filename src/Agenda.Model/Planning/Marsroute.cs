using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>The way to go, in steps; the last may be open.</summary>
public sealed record Marsroute(Kop Kop, ImmutableArray<Stap> Stappen, Places Places) : IPlaced
{
    public static ObjectReader<Marsroute> Reader { get; } = Object<Marsroute>("marsroute", "De weg erheen, in stappen.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var stappen = o.Many("stappen", Stap.Reader, x => x.Stappen, "De stappen.");
        o.Computed("aantal", Number, x => x.Stappen.Length, "Hoeveel stappen er zijn.");
        return v => new Marsroute(kop(v), v.Get(stappen).GeefNummers(), v.Places);
    });
}
