using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>`planning en control`, `planning-en-control`, `planning &amp; control`, `P&amp;C`, `plannen en control`: one term that policy writes in many ways.</summary>
internal static class PlanningAndControl
{
    private static readonly string[] Starts = ["planning-en-control", "planning&control", "p&c", "penc"];

    /// <summary>The long form stands just before it: `planning en control (P&amp;C)`, `planning en control, de P&amp;C-cyclus`.</summary>
    public static bool IsIntroduced(Passage passage, Word term) =>
        term.Length <= 4 && passage.Text.AsSpan(Math.Max(0, term.Start - 30), Math.Min(30, term.Start)).Contains("en control", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the term can begin with this word: it does with few.</summary>
    public static bool CanBegin(string word) => word.StartsWith('p') || word.StartsWith('P');

    /// <summary>The term that begins with this word, without what is joined to it (`-cyclus`); null for another word.</summary>
    public static Word? Find(Passage passage, int at)
    {
        var word = passage.Words[at];
        var value = word.In(passage.Text);
        foreach (var start in Starts)
        {
            if (value.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (value.Length == start.Length || value[start.Length] is '-' or 'c' or 'l')) return new Word(word.Start, start.Length);
        }
        var begins = value.Equals("planning", StringComparison.OrdinalIgnoreCase) || value.Equals("plannen", StringComparison.OrdinalIgnoreCase) || value is "P" or "p"
            || value.Equals("planning-en", StringComparison.OrdinalIgnoreCase);
        if (!begins) return null;
        var end = word.End;
        for (var i = at + 1; i < passage.Words.Length && i <= at + 2; i++)
        {
            var next = passage.Words[i].In(passage.Text);
            if (passage.Words[i].Start - end > 4) return null;
            if (next.Equals("en", StringComparison.OrdinalIgnoreCase)) end = passage.Words[i].End;
            else if (next.StartsWith("control", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("controle", StringComparison.OrdinalIgnoreCase)) return new Word(word.Start, passage.Words[i].Start + "control".Length - word.Start);
            else if (next is "C" or "c" || next.StartsWith("C-", StringComparison.Ordinal)) return new Word(word.Start, passage.Words[i].Start + 1 - word.Start);
            else return null;
        }
        return null;
    }
}
