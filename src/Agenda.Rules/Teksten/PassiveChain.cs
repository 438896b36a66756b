using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>Three sentences in a row that do not say who acts, or one sentence with three such parts.</summary>
internal sealed class PassiveChain() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG293", Severity.Hint, "drie keer de lijdende vorm op rij",
        "`Er wordt gezocht`, `de brief wordt verstuurd`: zulke zinnen zeggen niet wie iets doet. Een enkele keer is dat goed. Staan er drie achter elkaar, of in één zin, schrijf dan wie het doet: ‘wij zoeken’, ‘het team verstuurt de brief’."),
    new("De regels worden aangepast. De brieven worden herschreven. Daarna wordt het loket verbouwd.\n", "Wij passen de regels aan en herschrijven de brieven. Daarna wordt het loket verbouwd.\n"))
{
    private const int Chain = 3;

    private static readonly string[] Prefixes =
        ["", "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "samen", "toe", "terug", "uit", "vast", "voor", "weg", "neer", "vrij", "goed", "klaar", "bijeen", "tegen", "rond", "open"];

    /// <summary>Adjectives and nouns that look like a participle.</summary>
    private static readonly string[] NoParticiples =
        ["beter", "bekend", "bewoners", "bedragen", "verenigingen", "gezond", "geld", "gezinnen", "gemeenten", "gebied", "gebieden", "gesprekken", "gevallen", "gebouwen", "gevoelens", "geleden", "beleid", "verschillend", "bestanden", "besluiten", "berichten", "gevolgen", "gegevens"];

    /// <summary>What a word can have to do with a passive.</summary>
    [Flags]
    private enum Sign
    {
        None = 0,
        Becomes = 1,
        IsDone = 2,
        By = 4,
        Participle = 8,
    }

    internal override void Check(DocumentContext context)
    {
        var signs = new PerWord<Sign>(context.Vocabulary, SignOf);
        foreach (var passage in context.Passages) Check(context, passage, signs);
    }

    private void Check(DocumentContext context, Passage passage, PerWord<Sign> signs)
    {
        var (run, word) = (0, 0);
        for (var i = 0; i < passage.Sentences.Length; i++)
        {
            var (sentence, first) = (passage.Sentences[i], word);
            while (word < passage.Words.Length && passage.Words[word].Start < sentence.End) word++;
            var words = passage.Numbers.AsSpan(first, word - first);
            run = IsPassive(words, signs) ? run + 1 : 0;
            if (run > 0 && CountPassives(words, signs) is >= Chain and var count)
            {
                context.Report(this, passage.Place(sentence.Start, sentence.Length), $"deze zin staat {DutchNumber.Write(count)} keer in de lijdende vorm", "schrijf minstens één keer wie wat doet: ‘wij zoeken’");
                run = 0;
            }
            if (run != Chain) continue;
            var start = passage.Sentences[i - Chain + 1].Start;
            context.Report(this, passage.Place(start, sentence.End - start), "drie zinnen achter elkaar zeggen niet wie iets doet", "noem in minstens één zin wie het doet");
        }
    }

    private static bool IsPassive(ReadOnlySpan<int> words, PerWord<Sign> signs)
    {
        var all = Sign.None;
        foreach (var word in words) all |= signs[word];
        return all.HasFlag(Sign.Participle) && (all.HasFlag(Sign.Becomes) || all.HasFlag(Sign.IsDone | Sign.By));
    }

    /// <summary>How often `wordt`, or `is` where `door` stands by it, has a participle of its own: right before it, or between it and the next.</summary>
    private static int CountPassives(ReadOnlySpan<int> words, PerWord<Sign> signs)
    {
        var (count, taken, open, by) = (0, -1, Sign.None, false);
        for (var i = 0; i < words.Length; i++)
        {
            var (sign, participle) = (signs[words[i]], -1);
            by |= sign == Sign.By;
            // `wordt in zijn wijk gesteund`
            if (sign == Sign.Becomes || (sign == Sign.IsDone && open != Sign.Becomes))
            {
                open = sign;
                if (i > 0 && taken < i - 1 && signs[words[i - 1]] == Sign.Participle) participle = i - 1;
            }
            else if (open != Sign.None && sign == Sign.Participle) participle = i;
            if (participle < 0) continue;
            by |= i + 1 < words.Length && signs[words[i + 1]] == Sign.By;
            if (open == Sign.Becomes || by) (count, by) = (count + 1, false);
            (taken, open) = (participle, Sign.None);
        }
        return count;
    }

    private static Sign SignOf(string word) => word switch
    {
        "wordt" or "worden" or "werd" or "werden" => Sign.Becomes,
        "is" or "zijn" or "was" or "waren" => Sign.IsDone,
        "door" => Sign.By,
        _ => IsParticiple(word) ? Sign.Participle : Sign.None,
    };

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
