using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A gap that was left to be filled in later.</summary>
internal sealed class Placeholder() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG290", Severity.Hint, "hier moet nog iets worden ingevuld",
        "De tekst bevat een invulplek: `xxx`, `[datum invullen]`, `TODO`. Vul haar in, of zeg waar het antwoord komt: ‘dat staat in het jaarplan’. Bij een eigen onderdeel kan dat met `later: jaarplan`."),
    new("De kosten zijn € xxx per jaar.\n", "De kosten staan in het jaarplan.\n"))
{
    private static readonly string[] InBrackets = ["invullen", "in te vullen", "aanvullen", "aan te vullen", "toevoegen", "toe te voegen", "volgt nog", "naam", "datum", "bedrag"];

    private static readonly string[] Marks = ["???", "..%", "…%", "____", "......", "Lorem ipsum", "lorem ipsum"];

    internal override void Check(DocumentContext context)
    {
        var gaps = new PerWord<bool>(context.Vocabulary, word => word is "XX" or "TODO" or "INVULLEN" || (word.Length >= 3 && word.AsSpan().Trim("xX").IsEmpty));
        foreach (var passage in context.Passages)
        {
            if (Find(passage, gaps) is { Length: > 0 } gap)
                context.Report(this, passage.Place(gap.Start, gap.Length), $"`{gap.In(passage.Text)}` is nog niet ingevuld", "vul het in, of schrijf waar het antwoord komt");
        }
    }

    private static Word? Find(Passage passage, PerWord<bool> gaps)
    {
        var text = passage.Text;
        for (var i = 0; i < passage.Words.Length; i++)
        {
            if (gaps[passage.Numbers[i]]) return passage.Words[i];
        }
        foreach (var mark in Marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) return new Word(at, mark.Length);
        }
        return Bracketed(text, '[', ']', whole: false) ?? Bracketed(text, '<', '>', whole: true);
    }

    /// <summary>`[nog in te vullen]`, `&lt;naam&gt;`.</summary>
    private static Word? Bracketed(string text, char open, char close, bool whole)
    {
        for (var start = text.IndexOf(open); start >= 0; start = text.IndexOf(open, start + 1))
        {
            var end = text.IndexOf(close, start);
            if (end < 0) return null;
            var inside = text.AsSpan(start + 1, end - start - 1);
            foreach (var words in InBrackets)
            {
                // `datum` in brackets is a word like any other; `datum invullen` is a gap.
                if (whole || words.Length <= 6 ? inside.Equals(words, StringComparison.OrdinalIgnoreCase) : inside.Contains(words, StringComparison.OrdinalIgnoreCase))
                    return new Word(start, end - start + 1);
            }
        }
        return null;
    }
}
