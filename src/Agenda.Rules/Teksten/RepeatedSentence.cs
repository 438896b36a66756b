using System.Text;
using Agenda.Diagnostics;
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
        var seen = new Dictionary<string, Repeated>(StringComparer.Ordinal);
        foreach (var passage in context.Passages)
        {
            // A label in italics under each of three figures is no text that someone will change.
            if (passage.Kind is PassageKind.Heading or PassageKind.Cell or PassageKind.Term or PassageKind.Caption || passage.IsEmphasized) continue;
            Collect(passage, seen);
        }
        foreach (var repeated in seen.Values.Where(repeated => repeated.Again.Count > 0))
        {
            context.Report(this, repeated.Again[0], repeated.Again.Count == 1 ? "deze tekst staat ook ergens anders" : $"deze tekst staat op {DutchNumber.Write(repeated.Again.Count + 1)} plekken", "laat er één staan, en verwijs daarnaar",
                [new RelatedPlace(repeated.First, "hier staat hij voor het eerst"), .. repeated.Again.Skip(1).Select(place => new RelatedPlace(place, "en hier"))]);
        }
    }

    private static void Collect(Passage passage, Dictionary<string, Repeated> seen)
    {
        var whole = new Sentence(0, passage.Text.Length);
        var isRepeated = Collect(passage, whole, seen, isSilent: false);
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Length < whole.Length) isRepeated |= Collect(passage, sentence, seen, isRepeated);
        }
    }

    /// <param name="isSilent">What it is part of, or stands beside, is told already.</param>
    private static bool Collect(Passage passage, Sentence stretch, Dictionary<string, Repeated> seen, bool isSilent)
    {
        if (stretch.Length < 4 * FewestWords || Key(stretch.In(passage.Text)) is not { } key) return false;
        var place = passage.Place(stretch.Start, stretch.Length);
        if (!seen.TryGetValue(key, out var repeated))
        {
            seen.Add(key, new Repeated(place, []));
            return false;
        }
        // The style may show one text in two places: that is the style's choice.
        if (isSilent || repeated.First == place || repeated.Again.Contains(place)) return false;
        repeated.Again.Add(place);
        return true;
    }

    /// <summary>The words without case and marks; null when there are too few.</summary>
    private static string? Key(ReadOnlySpan<char> sentence)
    {
        var key = new StringBuilder(sentence.Length);
        var words = 0;
        var inWord = false;
        foreach (var c in sentence)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (!inWord) words++;
                key.Append(char.ToLowerInvariant(c));
                inWord = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                if (inWord) key.Append(' ');
                inWord = false;
            }
        }
        return words >= FewestWords ? key.ToString().TrimEnd() : null;
    }

    private sealed record Repeated(SourceSpan First, List<SourceSpan> Again);
}
