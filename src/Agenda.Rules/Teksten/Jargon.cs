using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A word of the trade that the document does not explain.</summary>
internal sealed class Jargon() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG294", Severity.Hint, "vakwoord zonder uitleg",
        "Niet elke lezer kent dit woord. Gebruik een gewoon woord, leg het uit waar het voor het eerst staat, of zet het in `begrippen`. Elk woord wordt één keer gemeld."),
    new("Ontschotting is de eerste stap.\n", "We halen de schotten tussen budgetten weg. Dat is de eerste stap.\n"))
{
    /// <summary>The beginning of a word (or of two words), and what can be said instead.</summary>
    private static readonly (string Word, string Plain)[] Words =
    [
        ("adagium", "leus, uitgangspunt"), ("afwegingskader", "manier om te kiezen"), ("borging", "zorgen dat het zo blijft"), ("businesscase", "berekening of het loont"), ("co-creatie", "samen maken"),
        ("cocreatie", "samen maken"), ("congruent", "in overeenstemming"), ("demedicaliser", "minder snel als ziekte behandelen"), ("dienstverleningsovereenkomst", "afspraken over de dienst"),
        ("doorbraakfonds", "potje voor als regels knellen"), ("doorontwikkel", "beter maken"), ("ecosysteem", "netwerk"), ("empower", "sterker maken"), ("escalatieladder", "volgorde van hulp"),
        ("faciliter", "mogelijk maken, helpen"), ("governance", "wie beslist en wie controleert"), ("implementer", "invoeren"), ("implementatie", "invoering"), ("inclusiviteit", "dat iedereen meedoet"),
        ("interdisciplinair", "met kennis uit meer vakken"), ("ketenregie", "zorgen dat organisaties op elkaar aansluiten"), ("multiproblematiek", "veel problemen tegelijk"), ("multi-problematiek", "veel problemen tegelijk"),
        ("naoberschap", "burenhulp"), ("nulde lijn", "hulp van mensen om iemand heen"), ("0e lijn", "hulp van mensen om iemand heen"), ("0de lijn", "hulp van mensen om iemand heen"), ("ontschot", "zonder aparte potjes"),
        ("ontzorg", "werk uit handen nemen"), ("paradigma", "andere manier van kijken"), ("regelruimte", "ruimte om van regels af te wijken"), ("resultaatfinanciering", "betalen voor wat het oplevert"),
        ("risico-regelreflex", "op elk incident een nieuwe regel"), ("samenredzaamheid", "elkaar helpen"), ("stakeholder", "betrokkenen"), ("subsidiariteit", "eerst zo dicht mogelijk bij huis"),
        ("sturingssystematiek", "manier van sturen"), ("triage", "bepalen wat eerst moet"), ("verzilvering", "vergrijzing"), ("voorliggend veld", "hulp die vrij toegankelijk is"), ("voorliggende voorziening", "hulp die vrij toegankelijk is"),
        ("vraagverheldering", "uitzoeken wat iemand nodig heeft"),
    ];

    /// <summary>The indexes of the words that begin with a letter: few, where the document has many words.</summary>
    private static readonly Dictionary<char, int[]> ByLetter =
        Enumerable.Range(0, Words.Length).GroupBy(i => Words[i].Word[0]).ToDictionary(same => same.Key, same => same.ToArray());

    private static readonly string[] Explaining = ["betekent", "betekenen", "bedoelen", "bedoeld", "verstaan", "noemen", "noemt", "heet", "heten", "oftewel", "ofwel", "houdt", "houden"];

    internal override void Check(DocumentContext context)
    {
        var said = new bool[Words.Length];
        var begins = new PerWord<int[]>(context.Vocabulary, BegunBy);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is PassageKind.Heading or PassageKind.Term) continue;
            for (var at = 0; at < passage.Words.Length; at++)
            {
                foreach (var i in begins[passage.Numbers[at]])
                {
                    var word = passage.Words[at];
                    if (said[i] || !passage.Text.AsSpan(word.Start).StartsWith(Words[i].Word, StringComparison.OrdinalIgnoreCase)) continue;
                    if (!passage.IsTyped(word.Start, Math.Min(Words[i].Word.Length, passage.Text.Length - word.Start))) continue;
                    // `0e lijn` and `nulde lijn` are one.
                    for (var j = 0; j < Words.Length; j++) said[j] |= Words[j].Plain == Words[i].Plain;
                    Check(context, passage, word, Words[i]);
                }
            }
        }
    }

    /// <summary>The indexes of the words that a word begins; of two words it begins the first.</summary>
    private static int[] BegunBy(string word) =>
        ByLetter.TryGetValue(char.ToLowerInvariant(word[0]), out var few) ? Array.FindAll(few, i => word.AsSpan().StartsWith(FirstOf(Words[i].Word), StringComparison.OrdinalIgnoreCase)) : [];

    private static ReadOnlySpan<char> FirstOf(string words) => words.IndexOf(' ') is >= 0 and var space ? words.AsSpan(0, space) : words;

    private void Check(DocumentContext context, Passage passage, Word word, (string Word, string Plain) jargon)
    {
        var end = Math.Max(word.End, word.Start + jargon.Word.Length);
        var text = passage.Text;
        if (context.Terms.Explain(text[word.Start..end]) || passage.IsLink(word.Start) || IsExplained(context, jargon.Word)) return;
        // `co-creatie (samen iets maken)`
        if (text.AsSpan(end).TrimStart() is ['(', ..] || passage.Sentences.Any(sentence => sentence.Start <= word.Start && sentence.End >= word.End && Explains(passage, sentence))) return;
        context.Report(this, passage.Place(word.Start, end - word.Start), $"`{text[word.Start..end]}` staat nergens uitgelegd", $"zeg het gewoon ({jargon.Plain}), of zet het woord in `begrippen`");
    }

    private static bool IsExplained(DocumentContext context, string jargon)
    {
        foreach (var term in context.Terms.Printed)
        {
            if (term.Text.Contains(jargon, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool Explains(Passage passage, Sentence sentence)
    {
        foreach (var word in passage.Words)
        {
            if (word.Start < sentence.Start || word.End > sentence.End) continue;
            if (Explaining.Contains(word.In(passage.Text).ToString(), StringComparer.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
