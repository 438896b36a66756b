using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>What steps of a planning are about.</summary>
internal static class Steps
{
    private static readonly string[] Deciding = ["besluit", "vaststel", "vast te stellen", "besluitvorming", "vrijgeven", "aan de raad", "aan de raden", "aan het college"];

    /// <summary>A body decides: it does the step, or the step says so.</summary>
    public static bool IsDecision(Stap stap) =>
        stap.Wie.Any(Names.IsKnownBody) || Deciding.Any(word => stap.Wat.Contains(word, StringComparison.OrdinalIgnoreCase));
}
