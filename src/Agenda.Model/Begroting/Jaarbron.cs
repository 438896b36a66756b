using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Where the amounts of a year come from.</summary>
public sealed record Jaarbron(int Jaar, string Bron, Places Places) : IPlaced
{
    public static ObjectReader<Jaarbron> Reader { get; } = Object<Jaarbron>("jaarbron", "Waar de bedragen van een jaar vandaan komen.", o =>
    {
        var jaar = o.Required("jaar", Year, x => x.Jaar, "Het jaar.", "2018");
        var bron = o.Required("bron", Line, x => x.Bron, "De bron.", "jaarrekening 2018");
        return v => new Jaarbron(v.Get(jaar), v.Get(bron), v.Places);
    });
}
