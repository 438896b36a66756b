using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>Money that is written with a sign here and with a word there.</summary>
internal sealed class AmountForms() : DocumentRule(RuleFamily.Getallen, RuleBasis.Words,
    new("AG231", Severity.Hint, "bedragen staan er op twee manieren",
        "`€ 12 miljoen` en `zes miljoen euro` door elkaar maken vergelijken lastig. Kies het teken of het woord. De melding wijst op de vorm die het minst voorkomt, één keer."),
    new("Het tekort is € 12 miljoen. De reserve was 6 miljoen euro.\n", "Het tekort is € 12 miljoen. De reserve was € 6 miljoen.\n"))
{
    internal override void Check(DocumentContext context)
    {
        var (signs, words) = (new List<(Passage Passage, Word Place)>(), new List<(Passage Passage, Word Place)>());
        foreach (var passage in context.Passages)
        {
            foreach (var word in passage.Words)
            {
                var before = passage.Text.AsSpan(0, word.Start).TrimEnd(" \u00A0");
                if (before.EndsWith("€") && char.IsDigit(passage.Text[word.Start])) signs.Add((passage, Sign(passage, before.Length - 1, word)));
                else if (word.Is(passage.Text, "euro") && Amount(passage, word) is { } amount) words.Add((passage, amount));
            }
        }
        if (signs.Count == 0 || words.Count == 0) return;
        var (rare, usual) = signs.Count < words.Count ? (signs, words) : (words, signs);
        var (other, first) = (rare[0], usual[0]);
        context.Report(this, other.Passage.Place(other.Place), $"hier staat `{other.Place.In(other.Passage.Text)}`, elders `{first.Place.In(first.Passage.Text)}`", "schrijf bedragen overal op dezelfde manier",
            new RelatedPlace(first.Passage.Place(first.Place), "zo staat het elders"));
    }

    /// <summary>`500 euro`, `300.000 euro`, `zes miljoen euro`, `zesduizend euro`; not `elke euro`.</summary>
    private static Word? Amount(Passage passage, Word euro)
    {
        var (text, start) = (passage.Text, passage.Words.IndexOf(euro) - 1);
        if (start >= 0 && IsMagnitude(passage.Words[start].In(text))) start--;
        if (start < 0) return null;
        var number = passage.Words[start].In(text);
        var isNumber = char.IsDigit(number[0]) || DutchNumber.Read(number) is not null || number.EndsWith("duizend") || number.EndsWith("honderd");
        if (!isNumber) return null;
        // `300.000` and `1,5` are two words each.
        while (start > 0 && passage.Words[start - 1].End + 1 == passage.Words[start].Start && text[passage.Words[start].Start - 1] is '.' or ',' && char.IsDigit(text[passage.Words[start - 1].Start])) start--;
        return new Word(passage.Words[start].Start, euro.End - passage.Words[start].Start);
    }

    /// <summary>`€ 500`, `€ 12 miljoen`, `€ 3.000,50`.</summary>
    private static Word Sign(Passage passage, int sign, Word number)
    {
        var (text, at) = (passage.Text, passage.Words.IndexOf(number));
        while (at + 1 < passage.Words.Length && passage.Words[at + 1].Start == passage.Words[at].End + 1
            && ((text[passage.Words[at].End] is '.' or ',' && char.IsDigit(text[passage.Words[at + 1].Start])) || IsMagnitude(passage.Words[at + 1].In(text)))) at++;
        return new Word(sign, passage.Words[at].End - sign);
    }

    private static bool IsMagnitude(ReadOnlySpan<char> word) => word is "miljoen" or "miljard" or "duizend" or "mln" or "mld";
}
