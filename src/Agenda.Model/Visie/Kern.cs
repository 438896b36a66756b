using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What it comes down to.</summary>
/// <param name="Motto">A slogan; other text repeats it as `{{ kern.motto }}`.</param>
public sealed record Kern(Kop Kop, string? Motto, Prose? Tekst, Places Places) : IPlaced
{
    public static ObjectReader<Kern> Reader { get; } = Object<Kern>("kern", "De kern van de zaak.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var motto = o.Optional("motto", Line, x => x.Motto, "Een leus die apart staat.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Waar het op neerkomt.");
        return v => new Kern(kop(v), v.Get(motto), v.Get(tekst), v.Places);
    });
}
