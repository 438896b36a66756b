using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>Three sentences in a row that do not say who acts.</summary>
internal sealed class PassiveChain() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG293", Severity.Hint, "drie keer de lijdende vorm op rij",
        "`Er wordt gezocht`, `de brief wordt verstuurd`: zulke zinnen zeggen niet wie iets doet. Een enkele keer is dat goed. Staan er drie achter elkaar, schrijf dan wie het doet: ‘wij zoeken’, ‘het team verstuurt de brief’."),
    new("De regels worden aangepast. De brieven worden herschreven. Daarna wordt het loket verbouwd.\n", "Wij passen de regels aan en herschrijven de brieven. Daarna wordt het loket verbouwd.\n"))
{
    private const int Chain = 3;

    private static readonly string[] Prefixes =
        ["", "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "samen", "toe", "terug", "uit", "vast", "voor", "weg", "neer", "vrij", "goed", "klaar", "bijeen", "tegen", "rond", "open"];

    /// <summary>Adjectives and nouns that look like a participle.</summary>
    private static readonly string[] NoParticiples =
        ["beter", "bekend", "bewoners", "bedragen", "verenigingen", "gezond", "geld", "gezinnen", "gemeenten", "gebied", "gebieden", "gesprekken", "gevallen", "gebouwen", "gevoelens", "geleden", "beleid", "verschillend", "bestanden", "besluiten", "berichten", "gevolgen", "gegevens"];

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Sentences.Length < Chain) continue;
            var run = 0;
            for (var i = 0; i < passage.Sentences.Length; i++)
            {
                run = IsPassive(passage, passage.Sentences[i]) ? run + 1 : 0;
                if (run != Chain) continue;
                var (first, last) = (passage.Sentences[i - Chain + 1], passage.Sentences[i]);
                context.Report(this, passage.Place(first.Start, last.End - first.Start), "drie zinnen achter elkaar zeggen niet wie iets doet", "noem in minstens één zin wie het doet");
            }
        }
    }

    private static bool IsPassive(Passage passage, Sentence sentence)
    {
        var (becomes, isDone, by, participle) = (false, false, false, false);
        foreach (var word in passage.Words)
        {
            if (word.Start < sentence.Start || word.End > sentence.End) continue;
            var value = word.In(passage.Text);
            becomes |= value is "wordt" or "worden" or "werd" or "werden";
            isDone |= value is "is" or "zijn" or "was" or "waren";
            by |= value is "door";
            participle |= IsParticiple(value);
        }
        return participle && (becomes || (isDone && by));
    }

    private static bool IsParticiple(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || char.IsUpper(word[0]) || !(word.EndsWith("d") || word.EndsWith("t") || word.EndsWith("en") || word.EndsWith("aan"))) return false;
        foreach (var other in NoParticiples)
        {
            if (word.SequenceEqual(other)) return false;
        }
        foreach (var prefix in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word[prefix.Length..] is ['g', 'e', _, _, _, ..]) return true;
        }
        return word is ['b' or 'v' or 'h', 'e', ..] or ['o', 'n', 't' or 'd', ..] or ['v', 'a', 's', 't', ..] or ['o', 'v', 'e', 'r', ..] || word.StartsWith("aanbe") || word.StartsWith("uitbe");
    }
}
