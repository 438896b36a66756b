using System.Collections.Immutable;

namespace Agenda.Rules.Reading;

/// <summary>A term with the passages that explain it.</summary>
internal sealed record ExplainedTerm(Passage Term, ImmutableArray<Passage> Explanation)
{
    public static ImmutableArray<ExplainedTerm> Of(ImmutableArray<Passage> passages)
    {
        var terms = ImmutableArray.CreateBuilder<ExplainedTerm>();
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Kind != PassageKind.Term) continue;
            var end = i + 1;
            while (end < passages.Length && passages[end].Kind != PassageKind.Term && passages[end].InDefinition == passages[i].InDefinition) end++;
            terms.Add(new ExplainedTerm(passages[i], passages[(i + 1)..end]));
        }
        return terms.DrainToImmutable();
    }

    public bool Holds(Passage passage) => Explanation.Contains(passage);
}
