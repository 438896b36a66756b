using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>A term that the glossary explains and the text never uses.</summary>
internal sealed class UnusedTerm() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG266", Severity.Hint, "begrip wordt nergens gebruikt",
        "De lijst legt een woord uit dat in de tekst niet voorkomt. Haal het weg, of gebruik het woord waar u het bedoelt."),
    new("We meten eerst.\n\nNulmeting\n:   De stand bij het begin.\n", "We beginnen met een nulmeting.\n\nNulmeting\n:   De stand bij het begin.\n"))
{
    public override IReadOnlyList<string> Watches => ["begrip.term"];

    /// <summary>A longer term is a sentence or a comparison, and is said in other words.</summary>
    private const int MostWords = 3;

    internal override void Check(DocumentContext context)
    {
        var unused = context.Definitions.Where(definition => definition.Term.Words.Length is > 0 and <= MostWords).ToHashSet();
        if (unused.Count == 0) return;
        var byLetter = unused.GroupBy(definition => char.ToLowerInvariant(Said(definition)[0])).ToDictionary(same => same.Key, same => same.ToArray());
        var uses = new PerWord<ExplainedTerm[]>(context.Vocabulary, word =>
            byLetter.TryGetValue(char.ToLowerInvariant(word[0]), out var few) ? Array.FindAll(few, definition => TermWords.Same(word, Said(definition))) : []);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind == PassageKind.Term) continue;
            foreach (var word in passage.Numbers)
            {
                foreach (var definition in uses[word])
                {
                    if (!definition.Holds(passage)) unused.Remove(definition);
                }
            }
        }
        foreach (var definition in context.Definitions)
        {
            var term = definition.Term.Text;
            if (unused.Contains(definition)) context.Report(this, definition.Term.Place(0, term.Length), $"`{term}` komt nergens in de tekst voor", "haal het begrip weg, of gebruik het in de tekst");
        }
    }

    /// <summary>Of `Sociaal Netwerk` the text may say the word that matters.</summary>
    private static ReadOnlySpan<char> Said(ExplainedTerm definition) => definition.Term.Words.MaxBy(word => word.Length).In(definition.Term.Text);
}
