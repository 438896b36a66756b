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
        var text = context.Definitions.Length == 0 ? [] : context.Passages.Where(passage => passage.Kind != PassageKind.Term).ToList();
        foreach (var definition in context.Definitions)
        {
            var term = definition.Term.Text;
            if (definition.Term.Words.Length is 0 or > MostWords) continue;
            // Of `Sociaal Netwerk` the text may say the word that matters.
            var longest = definition.Term.Words.MaxBy(word => word.Length).In(term).ToString();
            var isUsed = text.Any(passage => !definition.Holds(passage) && TermWords.Find(passage, longest) is not null);
            if (!isUsed) context.Report(this, definition.Term.Place(0, term.Length), $"`{term}` komt nergens in de tekst voor", "haal het begrip weg, of gebruik het in de tekst");
        }
    }
}
