using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>All indicators of an agenda: those of goals, then those of a tree of goals.</summary>
internal static class Indicators
{
    public static IEnumerable<Indicator> Of(ModelContext context) => context.Doelen.Select(doel => doel.Indicatoren)
        .Concat((context.Agenda.Doelenboom?.Lagen ?? []).SelectMany(laag => laag.Alle).Select(punt => punt.Indicatoren))
        .Where(indicatoren => !indicatoren.Value.IsDefault).SelectMany(indicatoren => indicatoren.Value);
}
