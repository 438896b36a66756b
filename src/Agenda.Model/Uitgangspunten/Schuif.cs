using Agenda.Yaml.Reading;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A choice on a scale between two ends.</summary>
/// <param name="Waarde">From 1, at the left end.</param>
public sealed record Schuif(string Naam, string Links, string Rechts, int Waarde, string? Opmerking, Places Places) : IPlaced
{
    public static ObjectReader<Schuif> Reader { get; } = Object<Schuif>("schuif", "Een keuze op een schaal tussen twee uitersten.", o =>
    {
        var naam = o.Required("naam", Line, x => x.Naam, "Waar de keuze over gaat.", "Breedte participatie");
        var links = o.Required("links", Line, x => x.Links, "Het ene uiterste.", "smal");
        var rechts = o.Required("rechts", Line, x => x.Rechts, "Het andere uiterste.", "breed");
        var waarde = o.Required("waarde", Number, x => x.Waarde, "Waar de knop staat, te beginnen bij 1.", "2");
        var opmerking = o.Optional("opmerking", Line, x => x.Opmerking, "Wat erbij gezegd moet worden.");
        return v => new Schuif(v.Get(naam), v.Get(links), v.Get(rechts), v.Get(waarde), v.Get(opmerking), v.Places);
    });
}
