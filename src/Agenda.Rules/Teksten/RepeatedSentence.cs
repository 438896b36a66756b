using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Agenda.Diagnostics;
using Agenda.Rules.Begrippen;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A paragraph, or a long sentence of it, that stands in the document twice.</summary>
internal sealed class RepeatedSentence() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG288", Severity.Hint, "tekst staat er twee keer",
        "Dezelfde lange zin staat op twee plekken. Verandert er later één, dan spreken ze elkaar tegen. Laat er één staan en verwijs daarnaar met `[](#id)`."),
    new("De raad stelt de kaders vast, het college voert uit en de rekenkamer kijkt achteraf of het geld goed is besteed.\n\nTot zover.\n\n"
        + "De raad stelt de kaders vast, het college voert uit en de rekenkamer kijkt achteraf of het geld goed is besteed.\n",
        "De raad stelt de kaders vast, het college voert uit en de rekenkamer kijkt achteraf of het geld goed is besteed.\n\nTot zover.\n"))
{
    /// <summary>A shorter sentence may well return: a motto, a promise.</summary>
    private const int FewestWords = 15;

    internal override void Check(DocumentContext context)
    {
        var seen = new Dictionary<Stretch, Repeated>(new SameWords(context.Vocabulary));
        foreach (var passage in context.Passages)
        {
            // A label in italics under each of three figures is no text that someone will change.
            if (passage.Kind is PassageKind.Heading or PassageKind.Cell or PassageKind.Term or PassageKind.Caption || passage.Words.Length < FewestWords || passage.IsEmphasized) continue;
            Collect(passage, seen);
        }
        foreach (var repeated in seen.Values.Where(repeated => repeated.Again.Length > 0))
        {
            context.Report(this, repeated.Again[0], repeated.Again.Length == 1 ? "deze tekst staat ook ergens anders" : $"deze tekst staat op {DutchNumber.Write(repeated.Again.Length + 1)} plekken", "laat er één staan, en verwijs daarnaar",
                [new RelatedPlace(repeated.First, "hier staat hij voor het eerst"), .. repeated.Again.Skip(1).Select(place => new RelatedPlace(place, "en hier"))]);
        }
    }

    private static void Collect(Passage passage, Dictionary<Stretch, Repeated> seen)
    {
        var isRepeated = Collect(new Stretch(passage, new Sentence(0, passage.Text.Length), 0, passage.Words.Length), seen, isSilent: false);
        var word = 0;
        foreach (var sentence in passage.Sentences)
        {
            var first = word;
            while (word < passage.Words.Length && passage.Words[word].Start < sentence.End) word++;
            if (word - first is var count && count >= FewestWords && count < passage.Words.Length) isRepeated |= Collect(new Stretch(passage, sentence, first, count), seen, isRepeated);
        }
    }

    /// <param name="isSilent">What it is part of, or stands beside, is told already.</param>
    private static bool Collect(Stretch stretch, Dictionary<Stretch, Repeated> seen, bool isSilent)
    {
        ref var repeated = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, stretch, out var isKnown);
        repeated ??= new Repeated(stretch);
        if (!isKnown || isSilent || stretch.Place is var place && (repeated.First == place || repeated.Again.Contains(place))) return false;
        // The style may show one text in two places: that is the style's choice, and no repetition.
        repeated.Again = repeated.Again.Add(place);
        return true;
    }

    /// <summary>A paragraph or a sentence of it, with the words that it has.</summary>
    private readonly record struct Stretch(Passage Passage, Sentence Sentence, int First, int Count)
    {
        public ReadOnlySpan<int> Words => Passage.Numbers.AsSpan(First, Count);

        public SourceSpan Place => Passage.Place(Sentence.Start, Sentence.Length);
    }

    /// <summary>Compares words without case, accents and marks.</summary>
    private sealed class SameWords : IEqualityComparer<Stretch>
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly PerWord<int> _same;

        public SameWords(Vocabulary vocabulary) => _same = new PerWord<int>(vocabulary, Number);

        public bool Equals(Stretch x, Stretch y)
        {
            if (x.Count != y.Count) return false;
            for (var i = 0; i < x.Count; i++)
            {
                if (_same[x.Words[i]] != _same[y.Words[i]]) return false;
            }
            return true;
        }

        public int GetHashCode(Stretch stretch)
        {
            var hash = default(HashCode);
            foreach (var word in stretch.Words) hash.Add(_same[word]);
            return hash.ToHashCode();
        }

        /// <summary>The number of all words with these letters.</summary>
        private int Number(string word)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, SpellingKey.Letters(word), out var isKnown);
            if (!isKnown) number = _numbers.Count;
            return number;
        }
    }

    private sealed class Repeated(Stretch first)
    {
        public SourceSpan First => first.Place;

        public ImmutableArray<SourceSpan> Again { get; set; } = [];
    }
}
