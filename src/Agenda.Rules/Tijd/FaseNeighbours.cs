using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>Two phases that follow each other in the planning.</summary>
internal readonly record struct FaseNeighbours(PlacedFase First, PlacedFase Second)
{
    /// <summary>Each phase with the next one of the same level, where both have their days and stand in order.</summary>
    public static IEnumerable<FaseNeighbours> Of(ModelContext context) =>
        Of(context.Agenda.Planning?.Fasen ?? []).Concat(context.Fasen.SelectMany(fase => Of(fase.Fase.Fasen)));

    private static IEnumerable<FaseNeighbours> Of(ImmutableArray<Fase> fasen)
    {
        var placed = fasen.Select(fase => new PlacedFase(fase, null, Days.First(fase), Days.Last(fase))).ToList();
        for (var i = 1; i < placed.Count; i++)
        {
            if (placed[i - 1] is { Begin: { } first, Eind: not null } && placed[i] is { Begin: { } second } && second >= first) yield return new FaseNeighbours(placed[i - 1], placed[i]);
        }
    }
}
