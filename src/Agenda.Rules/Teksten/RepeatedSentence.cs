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
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is PassageKind.Heading or PassageKind.Cell or PassageKind.Term) continue;
            Check(context, passage, seen);
        }
    }

    private void Check(DocumentContext context, Passage passage, Dictionary<string, SourceSpan> seen)
    {
        var whole = new Sentence(0, passage.Text.Length);
        var isRepeated = Check(context, passage, whole, seen);
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Length < whole.Length) isRepeated = Check(context, passage, sentence, seen, isSilent: isRepeated) || isRepeated;
        }
    }

    private bool Check(DocumentContext context, Passage passage, Sentence stretch, Dictionary<string, SourceSpan> seen, bool isSilent = false)
    {
        if (stretch.Length < 4 * FewestWords || Key(stretch.In(passage.Text)) is not { } key) return false;
        var place = passage.Place(stretch.Start, stretch.Length);
        if (seen.TryAdd(key, place)) return false;
        // The style may show one text in two places: that is the style's choice.
        if (isSilent || seen[key] == place) return false;
        context.Report(this, place, "deze tekst staat ook ergens anders", "laat er één staan, en verwijs daarnaar", new RelatedPlace(seen[key], "hier staat hij voor het eerst"));
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
}
