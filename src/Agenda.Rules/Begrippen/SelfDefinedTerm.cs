using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>A term that is explained with itself.</summary>
internal sealed class SelfDefinedTerm() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG267", Severity.Hint, "begrip wordt met zichzelf uitgelegd",
        "Wie het woord niet kent, wordt van deze uitleg niet wijzer: het woord staat er zelf in. Zeg het met andere woorden."),
    new("Nulmeting\n:   Het doen van een nulmeting.\n", "Nulmeting\n:   De stand op het moment dat we beginnen.\n"))
{
    public override IReadOnlyList<string> Watches => ["begrip.omschrijving"];

    internal override void Check(DocumentContext context)
    {
        foreach (var definition in context.Definitions)
        {
            foreach (var passage in definition.Explanation)
            {
                if (TermWords.FindAll(passage, definition.Term.Text).FirstOrDefault(word => !IsSubject(passage, word)) is not { Length: > 0 } word) continue;
                context.Report(this, passage.Place(word), $"`{definition.Term.Text}` wordt uitgelegd met hetzelfde woord", "zeg het met andere woorden", new RelatedPlace(definition.Term.Place(0, definition.Term.Text.Length), "het begrip"));
                break;
            }
        }
    }

    /// <summary>`Een nulmeting is …`: the sentence begins with what it explains.</summary>
    private static bool IsSubject(Passage passage, Word word)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (word.Start < sentence.Start || word.End > sentence.End) continue;
            var before = passage.Text.AsSpan(sentence.Start, word.Start - sentence.Start).Trim();
            return before.IsEmpty || before is "Een" or "De" or "Het" or "Bij" or "Met" or "Met een";
        }
        return false;
    }
}
