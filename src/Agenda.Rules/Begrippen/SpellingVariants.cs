using System.Text;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>One word that is written in more ways than one: apart and joined, with and without a hyphen, an s or an n between its parts, a capital.</summary>
internal sealed class SpellingVariants() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG269", Severity.Hint, "één woord op meer manieren geschreven",
        "De lezer vraagt zich af of twee schrijfwijzen hetzelfde zijn: `opgavegericht` en `opgavengericht`, `planning en control` en `P&C`. Kies er één. De melding wijst op de vorm die het minst voorkomt."),
    new("De sturingsstrategie is klaar. In de sturingstrategie staat hoe.\n", "De sturingsstrategie is klaar. In de sturingsstrategie staat hoe.\n"))
{
    public override IReadOnlyList<string> Watches => ["begrip.term"];

    /// <summary>The key of a short form that stands in brackets after the long one.</summary>
    private const string Introduced = "(planningencontrol)";

    internal override void Check(DocumentContext context)
    {
        var groups = new SortedDictionary<string, List<Occurrence>>(StringComparer.Ordinal);
        var singles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in context.Passages)
        {
            foreach (var word in passage.Words) singles.Add(SpellingKey.Of(word.In(passage.Text)));
        }
        foreach (var passage in context.Passages) Collect(passage, singles, groups);
        if (groups.Remove(Introduced) && groups.TryGetValue("planningencontrol", out var planning)) planning.RemoveAll(occurrence => occurrence.Form == "p&c");
        foreach (var occurrences in groups.Values) Report(context, occurrences);
    }

    private static void Collect(Passage passage, HashSet<string> singles, SortedDictionary<string, List<Occurrence>> groups)
    {
        for (var i = 0; i < passage.Words.Length; i++)
        {
            var word = passage.Words[i];
            if (PlanningAndControl.Find(passage, i) is { } planning)
            {
                // `planning en control (P&C)` says that the two are one.
                if (!PlanningAndControl.IsIntroduced(passage, planning)) Add(groups, "planningencontrol", passage, planning, Lower(planning.In(passage.Text)));
                else Add(groups, Introduced, passage, planning, "p&c");
                while (i + 1 < passage.Words.Length && passage.Words[i + 1].Start < planning.End) i++;
                continue;
            }
            if (word.Length >= 6 && SpellingKey.IsPlain(word.In(passage.Text))) Add(groups, SpellingKey.Of(word.In(passage.Text)), passage, word, SpellingKey.Stem(Lower(word.In(passage.Text))));
            if (i + 1 < passage.Words.Length) Pair(passage, word, passage.Words[i + 1], singles, groups);
        }
    }

    /// <summary>Two words that elsewhere are one (`succes factoren`), and names with and without capitals (`Sociaal Team`).</summary>
    private static void Pair(Passage passage, Word first, Word second, HashSet<string> singles, SortedDictionary<string, List<Occurrence>> groups)
    {
        if (second.Start != first.End + 1 || passage.Text[first.End] != ' ' || first.Length < 3 || second.Length < 4) return;
        var pair = new Word(first.Start, second.End - first.Start);
        var text = pair.In(passage.Text);
        if (SpellingKey.CanJoin(first.In(passage.Text), second.In(passage.Text)))
        {
            var key = SpellingKey.Of(text);
            if (singles.Contains(key)) Add(groups, key, passage, pair, SpellingKey.Stem(Lower(text)));
        }
        if (passage.Kind == PassageKind.Heading || passage.Pieces.Length == 1 && passage.IsEmphasized) return;
        var (largeFirst, largeSecond) = (char.IsUpper(text[0]), char.IsUpper(passage.Text[second.Start]));
        // The capital that begins a sentence says nothing about the name.
        if (largeFirst && StartsSentence(passage, first))
        {
            if (largeSecond) return;
            largeFirst = false;
        }
        var shape = (largeFirst ? "A" : "a") + (largeSecond ? "A" : "a");
        Add(groups, "case " + Lower(text), passage, pair, shape);
    }

    private void Report(DocumentContext context, List<Occurrence> occurrences)
    {
        var forms = occurrences.GroupBy(occurrence => occurrence.Form, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ToList();
        if (forms.Count < 2) return;
        var isCase = forms[0].Key.Length == 2;
        // `Sociaal Domein` and `sociaal domein`: only where the capitals are no accident.
        if (isCase && !(forms.Any(form => form.Key == "AA" && form.Count() > 1))) return;
        var usual = forms[0].First();
        foreach (var form in forms.Skip(1))
        {
            var other = form.First();
            context.Report(this, other.Place, $"hier staat `{other.Text}`, elders `{usual.Text}`", $"schrijf overal hetzelfde, bijvoorbeeld `{usual.Text}`",
                new RelatedPlace(usual.Place, $"`{usual.Text}`: zo staat het {(forms[0].Count() == 1 ? "hier" : $"{forms[0].Count()} keer")}"));
        }
    }

    private static void Add(SortedDictionary<string, List<Occurrence>> groups, string key, Passage passage, Word word, string form)
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
        group.Add(new Occurrence(passage, word, form));
    }

    private static bool StartsSentence(Passage passage, Word word)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (passage.Text.AsSpan(sentence.Start, Math.Max(0, word.Start - sentence.Start)).IndexOfAnyExcept("‘“\"'(") < 0 && word.Start >= sentence.Start) return true;
        }
        return word.Start > 1 && passage.Text[word.Start - 2] == ':';
    }

    private static string Lower(ReadOnlySpan<char> text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (var c in text) lower.Append(c == '\u2011' ? '-' : WithoutStress(char.ToLowerInvariant(c)));
        return lower.ToString();
    }

    /// <summary>`vóórdat` is `voordat` with weight on it, and no other way to write it.</summary>
    private static char WithoutStress(char c) => c is 'á' or 'é' or 'í' or 'ó' or 'ú' ? SpellingKey.Plain(c) : c;

    private readonly record struct Occurrence(Passage Passage, Word Word, string Form)
    {
        public string Text => Word.In(Passage.Text).ToString();

        public SourceSpan Place => Passage.Place(Word);
    }
}
