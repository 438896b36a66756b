using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;

namespace Agenda.Rules.Getallen;

/// <summary>How many an agenda has of something.</summary>
/// <param name="Noun">As running text says it: `opgaven`.</param>
/// <param name="Parts">Counts of a part of them that a text may mean as well: the goals of one opgave.</param>
/// <param name="Path">What prose writes to have it counted.</param>
internal sealed record AgendaCount(string Noun, int Total, ImmutableArray<int> Parts, string Path, SourceSpan Place);

internal static class AgendaCounts
{
    /// <summary>What is not there is not counted.</summary>
    public static List<AgendaCount> Of(Beleidsagenda agenda)
    {
        var counts = new List<AgendaCount>();
        var opgaven = agenda.Opgaven?.Lijst ?? [];
        var opdrachten = agenda.Ontwikkelopdrachten?.Lijst ?? [];
        Add("opgaven", opgaven.Length, [], "opgaven.aantal", "opgaven");
        Add("doelen", opgaven.Sum(opgave => opgave.Doelen.Length), [.. opgaven.Select(opgave => opgave.Doelen.Length)], "doelen.aantal", "opgaven");
        Add("ontwikkelopdrachten", opdrachten.Length, [], "ontwikkelopdrachten.aantal", "ontwikkelopdrachten");
        var groups = opdrachten.SelectMany(opdracht => opdracht.Kadergroepen).ToList();
        Add("kaders", groups.Sum(group => group.Kaders.Length), [.. groups.Select(group => group.Kaders.Length), .. opdrachten.Select(opdracht => opdracht.Kadergroepen.Sum(group => group.Kaders.Length))], "kaders.aantal", "ontwikkelopdrachten");
        Add("uitgangspunten", agenda.Uitgangspunten?.Punten.Length ?? 0, [], "uitgangspunten.aantal", "uitgangspunten");
        Add("rollen", agenda.Rollen?.Lijst.Length ?? 0, [], "rollen.aantal", "rollen");
        Add("begrippen", agenda.Begrippen?.Lijst.Length ?? 0, [], "begrippen.aantal", "begrippen");
        Add("effecten", agenda.Visie?.Effecten.Length ?? 0, [], "opgaven.aantal", "visie");
        var fasen = agenda.Planning?.Fasen ?? [];
        Add("fasen", fasen.Length, [.. fasen.Select(fase => fase.Fasen.Length), fasen.Length + fasen.Sum(fase => fase.Fasen.Length)], "planning.fasen | size", "planning");
        return counts;

        void Add(string noun, int total, ImmutableArray<int> parts, string path, string key)
        {
            if (total > 0) counts.Add(new AgendaCount(noun, total, parts, path, agenda.Places.Key(key)));
        }
    }
}
