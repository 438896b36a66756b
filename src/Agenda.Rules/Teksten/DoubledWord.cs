using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A word that was typed twice in a row.</summary>
internal sealed class DoubledWord() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG289", Severity.Hint, "woord staat er dubbel",
        "Hetzelfde woord staat twee keer achter elkaar. Meestal blijft er bij het herschrijven eentje staan."),
    new("We beginnen dit dit jaar.\n", "We beginnen dit jaar.\n"))
{
    /// <summary>Words that can follow themselves in good Dutch: `het plan dat dat regelt`, `of ze ze kennen`, `heel heel klein`.</summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase) { "dat", "die", "je", "ze", "zij", "u", "jullie", "heel", "zeer", "wat", "wie" };

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Kind == PassageKind.Cell) continue;
            var words = passage.Words;
            foreach (var word in words) CheckWithin(context, passage, word);
            for (var i = 1; i < words.Length; i++)
            {
                var first = words[i - 1].In(passage.Text);
                var second = words[i].In(passage.Text);
                if (first.Length != second.Length || !first.Equals(second, StringComparison.OrdinalIgnoreCase) || char.IsDigit(first[0])) continue;
                if (!passage.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).IsWhiteSpace() || Allowed.Contains(first.ToString())) continue;
                context.Report(this, passage.Place(words[i - 1].Start, words[i].End - words[i - 1].Start), $"`{second}` staat hier twee keer", "haal er één weg");
            }
        }
    }

    /// <summary>`inspectierapportrapport`: the last part of a word stands there twice.</summary>
    private void CheckWithin(DocumentContext context, Passage passage, Word word)
    {
        var value = word.In(passage.Text);
        for (var half = 5; half * 2 <= value.Length; half++)
        {
            if (!value[^half..].Equals(value[^(2 * half)..^half], StringComparison.OrdinalIgnoreCase)) continue;
            context.Report(this, passage.Place(word), $"in `{value}` staat `{value[^half..]}` twee keer", $"schrijf `{value[..^half]}`");
            return;
        }
    }
}
