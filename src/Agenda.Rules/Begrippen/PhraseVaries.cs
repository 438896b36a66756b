using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>A name of several words that the text gives with one word changed: `één gezin, één dossier, één regisseur`.</summary>
internal sealed class PhraseVaries() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG296", Severity.Hint, "vaste naam staat er net anders",
        "Een naam van een paar woorden (‘één gezin, één plan, één regisseur’) staat in de tekst met één ander woord. De lezer denkt dat het iets nieuws is. Gebruik overal dezelfde woorden, of verwijs met `[](#id)`."),
    new("Wij werken met één gezin, één dossier, één regisseur.\n\n---\ncontouren:\n  lijst: [{titel: \"Eén gezin, één plan, één regisseur\"}]\n", "Wij werken met één gezin, één plan, één regisseur.\n\n---\ncontouren:\n  lijst: [{titel: \"Eén gezin, één plan, één regisseur\"}]\n"))
{
    public override IReadOnlyList<string> Watches => ["contour.titel", "tekstdeel.titel", "opgave.titel"];

    /// <summary>Shorter names differ in one word from too much else.</summary>
    private const int FewestWords = 5;

    /// <summary>Words that may well change without the name being another.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
        { "de", "het", "een", "die", "dat", "dit", "deze", "met", "van", "voor", "hun", "ons", "onze", "zijn", "haar", "wij", "ook", "nog", "wel", "niet", "er", "en", "of", "in", "op", "te", "om", "aan", "bij", "door", "over", "naar", "uit", "is", "als", "we" };

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda is not { } agenda) return;
        var names = Names(agenda).Select(item => new Name(item.Title, item.Place, [.. SplitWords.Of(item.Title).Select(word => Key(word.In(item.Title)))])).Where(name => name.Keys.Length >= FewestWords).ToList();
        if (names.Count == 0) return;
        var keys = new PerWord<string>(context.Vocabulary, word => Key(word));
        var (begins, middles) = (ByPair(names, 0), ByPair(names, 2));
        var firsts = names.SelectMany(name => (string[])[name.Keys[0], name.Keys[2]]).ToHashSet(StringComparer.Ordinal);
        var isFirst = new PerWord<bool>(context.Vocabulary, word => firsts.Contains(Key(word)));
        // A title of its own that is one word from another is another thing.
        var whole = new Lazy<HashSet<string>>(() => context.Passages.Where(passage => passage.Kind is not (PassageKind.Paragraph or PassageKind.Note)).Select(passage => string.Join(' ', passage.Numbers.Select(word => keys[word]))).ToHashSet(StringComparer.Ordinal));
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Note)) continue;
            for (var at = 0; at + 1 < passage.Numbers.Length; at++)
            {
                if (!isFirst[passage.Numbers[at]]) continue;
                // With one word changed, the first two words are the name's or the next two are.
                var pair = (keys[passage.Numbers[at]], keys[passage.Numbers[at + 1]]);
                foreach (var name in begins[pair]) Check(context, passage, keys, at, name, whole, reported);
                foreach (var name in middles[pair]) Check(context, passage, keys, at - 2, name, whole, reported);
            }
        }
    }

    private static ILookup<(string, string), Name> ByPair(List<Name> names, int at) => names.ToLookup(name => (name.Keys[at], name.Keys[at + 1]));

    private void Check(DocumentContext context, Passage passage, PerWord<string> keys, int at, Name name, Lazy<HashSet<string>> whole, HashSet<string> reported)
    {
        if (at < 0 || at + name.Keys.Length > passage.Words.Length) return;
        var window = passage.Numbers.AsSpan(at, name.Keys.Length);
        if (Difference(window, keys, name.Keys) is not { } other) return;
        var variant = string.Join(' ', window.ToArray().Select(word => keys[word]));
        if (whole.Value.Contains(variant) || !reported.Add(variant)) return;
        var (first, last) = (passage.Words[at], passage.Words[at + name.Keys.Length - 1]);
        context.Report(this, passage.Place(first.Start, last.End - first.Start), $"hier staat `{passage.Text[passage.Words[at + other].Start..passage.Words[at + other].End]}`, en de naam is `{name.Title}`", "gebruik overal dezelfde woorden",
            new RelatedPlace(name.Place, "zo luidt de naam"));
    }

    /// <summary>The one place where two rows of words differ; null for none, for more, and for another form of the same word.</summary>
    private static int? Difference(ReadOnlySpan<int> words, PerWord<string> keys, ImmutableArray<string> name)
    {
        int? found = null;
        for (var i = 0; i < name.Length; i++)
        {
            var word = keys[words[i]];
            if (word == name[i]) continue;
            if (found is not null || Small.Contains(word) || Small.Contains(name[i]) || IsForm(word, name[i])) return null;
            found = i;
        }
        return found;
    }

    /// <summary>`regisseur` and `regisseurs`, `kleine` and `kleinere`.</summary>
    private static bool IsForm(string first, string second)
    {
        var shortest = Math.Min(first.Length, second.Length);
        var same = 0;
        while (same < shortest && first[same] == second[same]) same++;
        return same >= shortest - 1;
    }

    /// <summary>Without case and accents; `één`, `een` and `1` are the same.</summary>
    private static string Key(ReadOnlySpan<char> word)
    {
        if (word is "1") return "een";
        return string.Create(word.Length, word, static (into, from) =>
        {
            for (var i = 0; i < from.Length; i++) into[i] = SpellingKey.Plain(char.ToLowerInvariant(from[i]));
        });
    }

    private static IEnumerable<(string Title, SourceSpan Place)> Names(Beleidsagenda agenda) =>
        (agenda.Contouren?.Lijst ?? []).Select(item => (item.Titel, item.Places.Value("titel")))
            .Concat((agenda.Uitgangspunten?.Punten ?? []).Where(item => item.Titel is not null).Select(item => (item.Titel!, item.Places.Value("titel"))))
            .Concat((agenda.Opgaven?.Lijst ?? []).Select(item => (item.Titel, item.Places.Value("titel"))))
            .Concat((agenda.Doelenboom?.Lagen ?? []).SelectMany(laag => laag.Alle).Where(item => item.Kort is not null).Select(item => (item.Kort!, item.Places.Value("kort"))));

    private sealed record Name(string Title, SourceSpan Place, ImmutableArray<string> Keys);
}
