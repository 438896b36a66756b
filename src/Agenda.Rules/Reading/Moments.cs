using Agenda.Model;

namespace Agenda.Rules.Reading;

/// <summary>How moments lie to each other, as far as their days say.</summary>
internal static class Moments
{
    /// <summary>They can be the same moment: their days touch. An open side reaches as far as it must.</summary>
    public static bool Touch(Moment first, Moment second) =>
        !(first.Laatst < second.Vroegst || second.Laatst < first.Vroegst);
}
