using Agenda.Rules.Reading;

namespace Agenda.Rules.Verwijzingen;

/// <summary>Finds `doel G5` where the goals with a G end at G4. Another letter is of another document.</summary>
internal static class GoalCodes
{
    public static IEnumerable<(Passage Passage, Word Place)> Unknown(DocumentContext context)
    {
        if (context.Agenda is not { Doelenboom: null, Opgaven: { } opgaven }) yield break;
        var codes = opgaven.Lijst.SelectMany(opgave => opgave.Doelen).Select(doel => doel.Code).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (codes.Count == 0) yield break;
        foreach (var passage in context.Passages)
        {
            if (passage.Kind == PassageKind.Term) continue;
            for (var i = 0; i + 1 < passage.Words.Length; i++)
            {
                if (!IsGoal(passage.Words[i].In(passage.Text)) || passage.Words[i + 1].Start != passage.Words[i].End + 1) continue;
                var code = passage.Words[i + 1].In(passage.Text).ToString();
                var place = new Word(passage.Words[i].Start, passage.Words[i + 1].End - passage.Words[i].Start);
                if (IsLikeOurs(code, codes) && !codes.Contains(code) && !passage.IsLink(place.Start) && !TypedReferences.IsElsewhere(passage, place)) yield return (passage, place);
            }
        }
    }

    private static bool IsGoal(ReadOnlySpan<char> word) => word is "doel" or "Doel";

    /// <summary>Letters that our own goals have, and then a number.</summary>
    private static bool IsLikeOurs(string code, HashSet<string> codes)
    {
        var letters = Letters(code);
        return letters > 0 && letters < code.Length && !code.AsSpan(letters).ContainsAnyExceptInRange('0', '9')
            && codes.Any(own => Letters(own) == letters && own.AsSpan(0, letters).Equals(code.AsSpan(0, letters), StringComparison.Ordinal));
    }

    private static int Letters(string code)
    {
        var length = 0;
        while (length < code.Length && char.IsUpper(code[length])) length++;
        return length;
    }
}
