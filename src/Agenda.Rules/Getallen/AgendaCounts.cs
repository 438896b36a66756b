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
        Add("bouwstenen", agenda.Bouwstenen?.Lijst.Length ?? 0, [], "bouwstenen.lijst | size", "bouwstenen");
        var eisen = agenda.Eisen?.Soorten ?? [];
        Add("eisen", eisen.Sum(soort => soort.Punten.Length), [.. eisen.Select(soort => soort.Punten.Length)], "eisen.aantal", "eisen");
        foreach (var soort in eisen) Add(soort.Naam, soort.Punten.Length, [], "eisen.aantal", "eisen");
        foreach (var laag in agenda.Doelenboom?.Lagen ?? [])
            Add(laag.Meervoud, laag.Alle.Count(), [.. laag.Groepen.Select(groep => groep.Punten.Length)], $"doelenboom.{laag.Id}.aantal", "doelenboom");
        foreach (var noun in (ReadOnlySpan<string>)["risico’s", "risico's"]) Add(noun, agenda.Risicos?.Lijst.Length ?? 0, [], "risicos.lijst | size", "risicos");
        Add("contouren", agenda.Contouren?.Lijst.Length ?? 0, [], "contouren.lijst | size", "contouren");
        Add("doelgroepen", agenda.Participatie?.Doelgroepen.Length ?? 0, [], "participatie.doelgroepen | size", "participatie");
        Add("beleidsvelden", agenda.Beleidsvelden?.Lijst.Length ?? 0, [], "beleidsvelden.lijst | size", "beleidsvelden");
        Add("stakeholdergroepen", agenda.Bijeenkomst?.Groepen.Length ?? 0, [], "bijeenkomst.groepen | size", "bijeenkomst");
        Add("teams", agenda.Organisatie?.Teams.Length ?? 0, [], "organisatie.teams | size", "organisatie");
        Add("gemeenten", agenda.Gegevens.Gemeenten.Length > 1 ? agenda.Gegevens.Gemeenten.Length : 0, [], "agenda.gemeenten | size", "agenda");
        return counts;

        void Add(string noun, int total, ImmutableArray<int> parts, string path, string key)
        {
            if (total > 0) counts.Add(new AgendaCount(noun, total, parts, path, agenda.Places.Key(key)));
        }
    }
}
