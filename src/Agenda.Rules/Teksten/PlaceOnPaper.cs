using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>`op de volgende pagina`, `de tabel hiernaast`: where a thing lands on paper changes with every build.</summary>
internal sealed class PlaceOnPaper() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG291", Severity.Hint, "verwijzing naar een plek op papier",
        "Op welke bladzijde iets staat, verandert met elke versie, en op een scherm of bij voorlezen zijn er geen bladzijden. Geef wat u bedoelt een id en verwijs ernaar met `[](#id)`: dan staat er altijd het goede nummer."),
    new("De figuur op de volgende pagina laat de fasen zien.\n", "De figuur laat de fasen zien.\n"))
{
    private static readonly string[] Things = ["tabel", "figuur", "kader", "schema", "afbeelding", "grafiek", "kaart", "foto", "overzicht"];
    private static readonly string[] Sides = ["hiernaast", "rechtsboven", "linksboven", "rechtsonder", "linksonder"];

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            var words = passage.Words;
            for (var i = 0; i < words.Length; i++)
            {
                var length = Length(passage, i);
                if (length == 0 || Verwijzingen.TypedReferences.IsElsewhere(passage, words[i])) continue;
                var end = words[i + length - 1].End;
                context.Report(this, passage.Place(words[i].Start, end - words[i].Start), $"`{passage.Text[words[i].Start..end]}` klopt niet meer als de opmaak verandert", "geef wat u bedoelt een id, en verwijs met `[](#id)`");
                i += length - 1;
            }
        }
    }

    /// <summary>How many words from here point at a place on paper.</summary>
    private static int Length(Passage passage, int at)
    {
        var first = passage.Words[at].In(passage.Text);
        var second = at + 1 < passage.Words.Length ? passage.Words[at + 1].In(passage.Text) : default;
        if (first is "volgende" or "vorige" && second is "pagina" or "bladzijde") return 2;
        if (IsPage(first) && second.Length > 0 && char.IsDigit(second[0])) return 2;
        return Contains(Things, first) && Contains(Sides, second) ? 2 : 0;
    }

    private static bool IsPage(ReadOnlySpan<char> word) => word is "pagina" or "bladzijde" or "pag" or "blz" or "p" or "Pagina" or "Bladzijde";

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
