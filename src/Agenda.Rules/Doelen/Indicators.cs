using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>All indicators of an agenda, in order.</summary>
internal static class Indicators
{
    public static IEnumerable<Indicator> Of(ModelContext context) => context.Doelen.SelectMany(doel => doel.Indicatoren.Value);
}
