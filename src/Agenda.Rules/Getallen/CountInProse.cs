using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>`tien ontwikkelopdrachten` where the agenda has nine.</summary>
internal sealed class CountInProse() : DocumentRule(RuleFamily.Getallen, RuleBasis.Words,
    new("AG234", Severity.Hint, "aantal in de tekst klopt niet met de gegevens",
        "De tekst noemt een aantal, en de agenda heeft er meer of minder. Schrijf `{{ ontwikkelopdrachten.aantal }}`: dan telt het programma."),
    new("De vier opgaven hangen samen.\n\n---\nopgaven:\n  lijst: [{titel: Wonen}, {titel: Werken}]\n", "De twee opgaven hangen samen.\n\n---\nopgaven:\n  lijst: [{titel: Wonen}, {titel: Werken}]\n"))
{
    public override IReadOnlyList<string> Watches => ["hoofdonderdelen.opgaven", "hoofdonderdelen.ontwikkelopdrachten", "hoofdonderdelen.bouwstenen", "hoofdonderdelen.eisen", "hoofdonderdelen.doelenboom", "hoofdonderdelen.uitgangspunten", "hoofdonderdelen.risicos"];

    /// <summary>Before a count of all there are; `bij deze opgave horen twee doelen` is about some.</summary>
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "onze", "alle", "hun", "in", "met", "voor", "uit", "bevat", "kent", "heeft", "hebben", "telt", "tellen", "zijn", "kiezen", "kozen", "noemt", "noemen", "onderscheiden", "formuleren", "geven", "beschrijft", "zien",
    };

    private static readonly HashSet<string> OfThePast = new(StringComparer.OrdinalIgnoreCase) { "had", "hadden", "was", "waren", "vorig", "vorige", "eerder", "eerdere", "vroeger" };

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda is not { } agenda) return;
        var counts = AgendaCounts.Of(agenda);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind == PassageKind.Cell) continue;
            for (var i = 0; i + 1 < passage.Words.Length; i++)
            {
                if (DutchNumber.Read(passage.Words[i].In(passage.Text)) is >= 2 and var said) Check(context, passage, i, said, counts);
            }
        }
    }

    private void Check(DocumentContext context, Passage passage, int at, int said, List<AgendaCount> counts)
    {
        var word = passage.Words[at];
        var noun = passage.Words[at + 1].In(passage.Text).ToString();
        if (counts.Find(count => count.Noun.Equals(noun, StringComparison.OrdinalIgnoreCase)) is not { } count || count.Total == said || count.Parts.Contains(said)) return;
        if (!IsOfAll(passage, at) || IsOfSome(passage, at) || IsOfRegion(passage, at) || IsOfThePast(passage, word)) return;
        context.Report(this, passage.Place(word), $"hier staat `{word.In(passage.Text)} {noun}`, en de agenda heeft er {DutchNumber.Write(count.Total)}", $"schrijf `{{{{ {count.Path} }}}}`",
            new RelatedPlace(count.Place, $"hier staan de {noun.ToLowerInvariant()}"));
    }

    /// <summary>`de vier opgaven`, or without a word before it `Vijf uitgangspunten gelden`: who says that of some, says of which.</summary>
    private static bool IsOfAll(Passage passage, int at)
    {
        var isFirst = at == 0 || passage.Sentences.Any(sentence => sentence.Start == passage.Words[at].Start);
        return isFirst ? at + 2 < passage.Words.Length && passage.Words[at + 2].Is(passage.Text, "gelden") : Before.Contains(passage.Words[at - 1].In(passage.Text).ToString());
    }

    /// <summary>`van de vier`, `in de eerste twee`, `de andere drie`.</summary>
    private static bool IsOfSome(Passage passage, int at) =>
        at >= 2 && passage.Words[at - 2].In(passage.Text) is "van" or "binnen" && passage.Words[at - 1].In(passage.Text) is "de" or "onze" or "alle"
        && at >= 3 && DutchNumber.Read(passage.Words[at - 3].In(passage.Text)) is null && !passage.Words[at - 3].Is(passage.Text, "een");

    /// <summary>`de regio kent vijf gemeenten`, `de vijf gemeenten in West-Brabant`: others than those of this document.</summary>
    private static bool IsOfRegion(Passage passage, int at)
    {
        if (!passage.Words[at + 1].Is(passage.Text, "gemeenten")) return false;
        var after = at + 2 < passage.Words.Length ? passage.Words[at + 2].In(passage.Text) : default;
        return passage.Words[at - 1].In(passage.Text) is not ("de" or "De" or "onze" or "Onze" or "alle") || after is "in" or "van" or "uit" or "om" or "rond" or "die" or "waar";
    }

    private static bool IsOfThePast(Passage passage, Word word)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (word.Start < sentence.Start || word.End > sentence.End) continue;
            foreach (var other in passage.Words)
            {
                if (other.Start >= sentence.Start && other.End <= sentence.End && OfThePast.Contains(other.In(passage.Text).ToString())) return true;
            }
        }
        return false;
    }
}
