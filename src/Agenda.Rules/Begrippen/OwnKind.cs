using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>A document that calls itself a visie here and a nota there.</summary>
internal sealed class OwnKind() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG274", Severity.Hint, "document noemt zichzelf op meer manieren",
        "‘In deze nota’, ‘deze visie’, ‘dit plan’: de lezer denkt aan drie stukken. Kies één woord, liefst dat van de titel. ‘Dit document’ past altijd. Elk woord wordt één keer gemeld."),
    new("In deze nota staat wat we willen.\n\n---\nagenda:\n  titel: Visie op het sociaal domein\n  gemeenten: [{naam: Voorbeeldstad}]\n", "In deze visie staat wat we willen.\n\n---\nagenda:\n  titel: Visie op het sociaal domein\n  gemeenten: [{naam: Voorbeeldstad}]\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda.titel", "agenda.soort"];

    /// <summary>What a document does: `deze nota beschrijft`.</summary>
    private static readonly HashSet<string> Doing = new(StringComparer.OrdinalIgnoreCase)
        { "beschrijft", "bevat", "geeft", "gaat", "laat", "legt", "bestaat", "schetst", "zet", "noemt", "bouwt", "kent", "telt", "heeft", "vormt", "bundelt" };

    /// <summary>Between `voor u ligt` and the kind: `de integrale`, `het eerste gezamenlijke`.</summary>
    private const int MostBetween = 3;

    internal override void Check(DocumentContext context)
    {
        var said = new List<(string Kind, Passage Passage, Word Word)>();
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem)) continue;
            foreach (var sentence in passage.Sentences)
            {
                if (Named(passage, sentence) is { } word && OwnNames.KindOf(word.In(passage.Text)) is { } kind) said.Add((kind, passage, word));
            }
        }
        if (said.Count == 0) return;
        var own = context.Agenda is { } agenda ? OwnNames.Of(agenda).All : new HashSet<string>();
        var usual = said.GroupBy(item => item.Kind, StringComparer.Ordinal).OrderByDescending(group => own.Contains(group.Key)).ThenByDescending(group => group.Count()).First();
        var reported = new HashSet<string>(own, StringComparer.Ordinal);
        if (own.Count == 0) reported.Add(usual.Key);
        foreach (var (kind, passage, word) in said)
        {
            if (!reported.Add(kind)) continue;
            var (name, place) = Other(context, own, usual.First());
            context.Report(this, passage.Place(word), $"hier heet dit stuk `{word.In(passage.Text)}`, elders `{name}`", "kies één woord; `dit document` past altijd", new RelatedPlace(place, "zo heet het elders"));
        }
    }

    /// <summary>What it is called otherwise: in its title, or in most sentences.</summary>
    private static (string Name, SourceSpan Place) Other(DocumentContext context, IReadOnlySet<string> own, (string Kind, Passage Passage, Word Word) usual) =>
        own.Count > 0 && !own.Contains(usual.Kind) ? (own.First(), context.Agenda!.Gegevens.Places.Value("titel")) : (usual.Word.In(usual.Passage.Text).ToString(), usual.Passage.Place(usual.Word));

    /// <summary>`In deze nota …`, `Met dit plan …`, `Deze visie beschrijft …`, `Voor u ligt de nota`: the word for the document itself.</summary>
    private static Word? Named(Passage passage, Sentence sentence)
    {
        if (!CanName(sentence.In(passage.Text))) return null;
        var words = passage.Words.Where(word => word.Start >= sentence.Start && word.End <= sentence.End).ToList();
        if (words.Count < 4) return null;
        var text = passage.Text;
        var at = words[0].Is(text, "in") || words[0].Is(text, "met") ? 1 : 0;
        if (words[at].Is(text, "deze") || words[at].Is(text, "dit"))
        {
            var word = words[at + 1];
            var isSelf = at == 1 || Doing.Contains(words[at + 2].In(text).ToString());
            return isSelf && !IsSaidBefore(passage, sentence, word) ? word : null;
        }
        if (!words[0].Is(text, "voor") || !words[1].Is(text, "u") || !words[2].Is(text, "ligt")) return null;
        for (var i = 3; i < words.Count && i <= 4 + MostBetween; i++)
        {
            if (OwnNames.KindOf(words[i].In(text)) is not null) return words[i];
        }
        return null;
    }

    /// <summary>Most sentences begin with another word.</summary>
    private static bool CanName(ReadOnlySpan<char> sentence)
    {
        foreach (var word in (ReadOnlySpan<string>)["in ", "met ", "deze ", "dit ", "voor "])
        {
            if (sentence.TrimStart("‘“'\"( ").StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>`Er is een beleidsplan. Dit plan loopt af.`: the word means what the sentence before names.</summary>
    private static bool IsSaidBefore(Passage passage, Sentence sentence, Word word)
    {
        var kind = OwnNames.KindOf(word.In(passage.Text));
        foreach (var before in passage.Words)
        {
            if (before.End > sentence.Start) return false;
            if (kind is not null && OwnNames.KindOf(before.In(passage.Text)) == kind) return true;
        }
        return false;
    }
}
