using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What can go wrong, and what is done about it.</summary>
public sealed record Risicos(Kop Kop, ImmutableArray<Risico> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Risicos> Reader { get; } = Object<Risicos>("risicos", "Wat mis kan gaan, en wat eraan gedaan wordt.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lijst = o.Many("lijst", Risico.Reader, x => x.Lijst, "De risico’s.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel risico’s er zijn.");
        return v => new Risicos(kop(v), v.Get(lijst), v.Places);
    });
}

public sealed record Risico(string? Id, string Titel, string? Kans, string? Gevolg, string? Maatregel, OrLater<string> Trekker, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Risico> Reader { get; } = Object<Risico>("risico", "Eén risico.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Wat er mis kan gaan.");
        var kans = o.Optional("kans", Line, x => x.Kans, "Hoe groot de kans is.", "klein");
        var gevolg = o.Optional("gevolg", Line, x => x.Gevolg, "Wat het gevolg is.");
        var maatregel = o.Optional("maatregel", Line, x => x.Maatregel, "Wat eraan gedaan wordt.");
        var trekker = o.OrLater("trekker", Line, x => x.Trekker, "Wie erop let.");
        return v => new Risico(v.Get(id), v.Get(titel), v.Get(kans), v.Get(gevolg), v.Get(maatregel), v.Get(trekker), v.Places);
    });
}
