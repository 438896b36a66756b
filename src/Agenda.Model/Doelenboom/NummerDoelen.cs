using System.Collections.Immutable;
using System.Globalization;

namespace Agenda.Model;

/// <summary>Gives the items of all layers their numbers: 1, 2, 3; under an item with number 5: 5.1, 5.2. A number that is written goes first, and the next goes on from it.</summary>
internal static class NummerDoelen
{
    public static ImmutableArray<Doellaag> GeefNummers(this ImmutableArray<Doellaag> lagen)
    {
        var bekend = new Dictionary<string, Boomdoel>(StringComparer.Ordinal);
        var genummerd = ImmutableArray.CreateBuilder<Doellaag>(lagen.Length);
        foreach (var laag in lagen)
        {
            var punten = Nummer(laag.Punten, "", bekend);
            var groepen = laag.Groepen.Select(groep => bekend.TryGetValue(groep.Bij.Id, out var boven)
                ? groep with { Nummer = boven.Nummer ?? "", Titel = boven.Titel, Punten = Nummer(groep.Punten, boven.Nummer + ".", bekend) }
                : groep with { Punten = Nummer(groep.Punten, "", bekend) });
            genummerd.Add(laag with { Punten = punten, Groepen = [.. groepen] });
        }
        return genummerd.MoveToImmutable();
    }

    private static ImmutableArray<Boomdoel> Nummer(ImmutableArray<Boomdoel> punten, string voor, Dictionary<string, Boomdoel> bekend)
    {
        var genummerd = ImmutableArray.CreateBuilder<Boomdoel>(punten.Length);
        var volgende = 1;
        foreach (var punt in punten)
        {
            var met = punt.Nummer is null ? punt with { Nummer = voor + volgende.ToString(CultureInfo.InvariantCulture) } : punt;
            met = met with { NaGat = met.Volgnummer != 0 && met.Volgnummer != volgende };
            volgende = (met.Volgnummer == 0 ? volgende : met.Volgnummer) + 1;
            if (met.Id is { } id) bekend.TryAdd(id, met);
            genummerd.Add(met);
        }
        return genummerd.MoveToImmutable();
    }
}
