using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A sentence that most readers must read twice.</summary>
internal sealed class LongSentence() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG292", Severity.Hint, "lange zin",
        "Een zin van meer dan 35 woorden moeten de meeste lezers twee keer lezen. Knip hem in twee of drie zinnen. Dit is een tip en geen oordeel: soms is een lange zin goed."),
    new("Het college wil bereiken dat inwoners die door ziekte, door het verlies van werk of door een scheiding in de knel komen, sneller dan nu een gesprek krijgen met iemand die hun verhaal kent en samen met hen bekijkt welke hulp past.\n",
        "Soms komen inwoners in de knel, door ziekte, een scheiding of verlies van werk. Het college wil dat zij sneller een gesprek krijgen.\n"))
{
    private const int MostWords = 35;

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is PassageKind.Heading or PassageKind.Cell or PassageKind.Term || passage.Words.Length <= MostWords) continue;
            foreach (var sentence in passage.Sentences)
            {
                var count = 0;
                foreach (var word in passage.Words)
                {
                    if (word.Start >= sentence.Start && word.End <= sentence.End) count++;
                }
                if (count > MostWords)
                    context.Report(this, passage.Place(sentence.Start, sentence.Length), string.Create(CultureInfo.InvariantCulture, $"deze zin heeft {count} woorden"), "knip hem in kortere zinnen");
            }
        }
    }
}
