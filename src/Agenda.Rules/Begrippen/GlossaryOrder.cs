using System.Text;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>A glossary that is almost in the order of the alphabet, or not at all.</summary>
internal sealed class GlossaryOrder() : ModelRule(RuleFamily.Begrippen, RuleBasis.Data,
    new("AG271", Severity.Hint, "begrip staat niet op alfabet",
        "In een lange lijst zoekt de lezer op alfabet. Is een andere volgorde bedoeld, schakel deze controle dan uit en zeg waarom."),
    new("begrippen:\n  lijst:\n    - {term: Trekker, omschrijving: Wie zorgt dat het gebeurt.}\n    - {term: Nulmeting, omschrijving: De stand bij het begin.}\n", "begrippen:\n  lijst:\n    - {term: Nulmeting, omschrijving: De stand bij het begin.}\n    - {term: Trekker, omschrijving: Wie zorgt dat het gebeurt.}\n"))
{
    public override IReadOnlyList<string> Watches => ["begrip.term"];

    internal override void Check(ModelContext context)
    {
        var terms = context.Agenda.Begrippen?.Lijst ?? [];
        var keys = terms.Select(begrip => Key(begrip.Term)).ToArray();
        var inOrder = Ordered(keys);
        for (var i = 0; i < terms.Length; i++)
        {
            if (inOrder[i]) continue;
            var neighbour = terms[Neighbour(keys, inOrder, i)];
            context.Report(this, terms[i].Places.Value("term"), $"`{terms[i].Term}` staat niet op alfabet: het hoort bij `{neighbour.Term}`", "zet de begrippen op alfabet", new RelatedPlace(neighbour.Places.Value("term"), "daar hoort het in de buurt"));
        }
    }

    /// <summary>The longest row of terms that is in order: only what stands out of it is reported, and one stray does not drag all after it along.</summary>
    private static bool[] Ordered(string[] keys)
    {
        var (length, before) = (new int[keys.Length], new int[keys.Length]);
        var best = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (string.CompareOrdinal(keys[j], keys[i]) <= 0 && length[j] >= length[i]) (length[i], before[i]) = (length[j] + 1, j);
            }
            if (best < 0 || length[i] > length[best]) best = i;
        }
        var ordered = new bool[keys.Length];
        for (var i = best; i >= 0; i = before[i]) ordered[i] = true;
        return ordered;
    }

    /// <summary>The term in order that a stray belongs after; the first when it belongs before all.</summary>
    private static int Neighbour(string[] keys, bool[] ordered, int stray)
    {
        var at = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (ordered[i] && (at < 0 || string.CompareOrdinal(keys[i], keys[stray]) <= 0)) at = i;
        }
        return at;
    }

    private static string Key(string term)
    {
        var key = new StringBuilder(term.Length);
        foreach (var c in term.ToLowerInvariant()) key.Append(char.IsLetterOrDigit(c) ? SpellingKey.Plain(c) : ' ');
        return key.ToString();
    }
}
