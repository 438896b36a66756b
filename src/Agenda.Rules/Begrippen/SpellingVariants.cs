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
        var forms = new WordForms();
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var (singles, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var passage in context.Passages)
        {
            foreach (var word in passage.Words) singles.Add(forms.Of(word.In(passage.Text)).Key);
            CollectNames(passage, names);
        }
        foreach (var passage in context.Passages) Collect(passage, singles, names, forms, groups);
        if (groups.Remove(Introduced) && groups.TryGetValue("planningencontrol", out var planning)) planning.Forms.RemoveAll(form => form.Name == "p&c");
        foreach (var (_, group) in groups.Where(group => group.Value.Forms.Count > 1).OrderBy(group => group.Key, StringComparer.Ordinal)) Report(context, group);
    }

    private static void Collect(Passage passage, HashSet<string> singles, HashSet<string> names, WordForms forms, Dictionary<string, Group> groups)
    {
        for (var i = 0; i < passage.Words.Length; i++)
        {
            var word = passage.Words[i];
            if (PlanningAndControl.Find(passage, i) is { } planning)
            {
                // `planning en control (P&C)` says that the two are one.
                if (!PlanningAndControl.IsIntroduced(passage, planning)) Add(groups, "planningencontrol", passage, planning, WordForms.Lower(planning.In(passage.Text)));
                else Add(groups, Introduced, passage, planning, "p&c");
                while (i + 1 < passage.Words.Length && passage.Words[i + 1].Start < planning.End) i++;
                continue;
            }
            if (ShortForms.Of(passage, i) is { } known) Add(groups, known.Key, passage, word, known.Form);
            if (word.Length >= 6 && SpellingKey.IsPlain(word.In(passage.Text)))
            {
                var (key, form) = forms.Of(word.In(passage.Text));
                Add(groups, key, passage, word, form);
            }
            if (PairAt(passage, i) is not { } pair) continue;
            Joined(passage, word, pair, singles, forms, groups);
            if (CapitalsOf(passage, i) is { } shape && names.TryGetValue(WordForms.Lower(pair.In(passage.Text)), out var name))
                Add(groups, "case " + name, passage, pair, shape);
        }
    }

    /// <summary>Two words with one space between them.</summary>
    private static Word? PairAt(Passage passage, int at)
    {
        if (at + 1 >= passage.Words.Length) return null;
        var (first, second) = (passage.Words[at], passage.Words[at + 1]);
        if (second.Start != first.End + 1 || passage.Text[first.End] != ' ' || first.Length < 3 || second.Length < 4) return null;
        return new Word(first.Start, second.End - first.Start);
    }

    /// <summary>Two words that elsewhere are one: `succes factoren`.</summary>
    private static void Joined(Passage passage, Word first, Word pair, HashSet<string> singles, WordForms forms, Dictionary<string, Group> groups)
    {
        var text = pair.In(passage.Text);
        if (!SpellingKey.CanJoin(first.In(passage.Text), text[(first.Length + 1)..])) return;
        var (key, form) = forms.Of(text);
        if (singles.Contains(key)) Add(groups, key, passage, pair, form);
    }

    /// <summary>Which words of a pair have a capital, `Aa` or `AA`; null where capitals say nothing: in a heading, or at the start of a sentence.</summary>
    private static string? CapitalsOf(Passage passage, int at)
    {
        if (passage.Kind == PassageKind.Heading || passage.Pieces.Length == 1 && passage.IsEmphasized) return null;
        var (first, second) = (passage.Words[at], passage.Words[at + 1]);
        var (largeFirst, largeSecond) = (char.IsUpper(passage.Text[first.Start]), char.IsUpper(passage.Text[second.Start]));
        // The capital that begins a sentence says nothing about the name.
        if (largeFirst && StartsSentence(passage, first))
        {
            if (largeSecond) return null;
            largeFirst = false;
        }
        // `Ontwikkelagenda Sociaal Domein`, `Platform Sociaal Domein Lekstroom`: part of a longer name.
        if (largeFirst && largeSecond && IsPartOfName(passage, at)) return null;
        return largeFirst ? largeSecond ? "AA" : "Aa" : largeSecond ? "aA" : "aa";
    }

    private static bool IsPartOfName(Passage passage, int at)
    {
        var (words, text) = (passage.Words, passage.Text);
        var isAfter = at > 0 && words[at].Start == words[at - 1].End + 1 && char.IsUpper(text[words[at - 1].Start]) && words[at - 1].In(text) is not ("De" or "Het") && !StartsSentence(passage, words[at - 1]);
        return isAfter || (at + 2 < words.Length && words[at + 2].Start == words[at + 1].End + 1 && text[words[at + 1].End] == ' ' && char.IsUpper(text[words[at + 2].Start]));
    }

    /// <summary>Pairs that are somewhere written as a name, `Sociaal Team`: only those can be written without capitals by mistake.</summary>
    private static void CollectNames(Passage passage, HashSet<string> names)
    {
        for (var i = 0; i + 1 < passage.Words.Length; i++)
        {
            if (char.IsUpper(passage.Text[passage.Words[i].Start]) && PairAt(passage, i) is { } pair && CapitalsOf(passage, i) == "AA") names.Add(WordForms.Lower(pair.In(passage.Text)));
        }
    }

    private void Report(DocumentContext context, Group group)
    {
        var forms = group.Forms.OrderByDescending(form => form.Count).ToList();
        var isCase = forms[0].Name.Length == 2;
        // `Sociaal Domein` and `sociaal domein`: only where the capitals are no accident.
        if (isCase && !forms.Exists(form => form is { Name: "AA", Count: > 1 })) return;
        var usual = forms[0];
        foreach (var other in forms.Skip(1))
        {
            context.Report(this, other.Place, $"hier staat `{other.Text}`, elders `{usual.Text}`", $"schrijf overal hetzelfde, bijvoorbeeld `{usual.Text}`",
                new RelatedPlace(usual.Place, $"`{usual.Text}`: zo staat het {(usual.Count == 1 ? "hier" : $"{usual.Count} keer")}"));
        }
    }

    private static void Add(Dictionary<string, Group> groups, string key, Passage passage, Word word, string form)
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new Group());
        foreach (var known in group.Forms)
        {
            if (known.Name != form) continue;
            known.Count++;
            return;
        }
        group.Forms.Add(new Form(form, passage, word));
    }

    private static bool StartsSentence(Passage passage, Word word)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (passage.Text.AsSpan(sentence.Start, Math.Max(0, word.Start - sentence.Start)).IndexOfAnyExcept("‘“\"'(") < 0 && word.Start >= sentence.Start) return true;
        }
        return word.Start > 1 && passage.Text[word.Start - 2] == ':';
    }

    /// <summary>Ways to write one word, in the order in which they come.</summary>
    private sealed class Group
    {
        public List<Form> Forms { get; } = [];
    }

    /// <summary>One way to write it: where it stands first, and how often.</summary>
    private sealed class Form(string name, Passage passage, Word word)
    {
        public string Name { get; } = name;

        public int Count { get; set; } = 1;

        public string Text => word.In(passage.Text).ToString();

        public SourceSpan Place => passage.Place(word);
    }
}
