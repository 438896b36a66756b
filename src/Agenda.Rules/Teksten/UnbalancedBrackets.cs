using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A bracket without its partner. The mark of `a)` or `1)` is none.</summary>
internal sealed class UnbalancedBrackets() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG285", Severity.Hint, "haakje zonder partner",
        "Elk haakje dat opent, sluit ook weer. Zonder sluithaakje is niet te zien wat een toelichting is en wat bij de zin hoort."),
    new("De kosten zijn gedekt (zie de begroting.\n", "De kosten zijn gedekt (zie de begroting).\n"))
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Text.AsSpan().ContainsAny(Opening) || passage.Text.AsSpan().ContainsAny(Closing)) Check(context, passage);
        }
    }

    private void Check(DocumentContext context, Passage passage)
    {
        var open = new Stack<int>();
        var enumerators = 0;
        for (var i = 0; i < passage.Text.Length; i++)
        {
            var c = passage.Text[i];
            if (Opening.Contains(c)) open.Push(i);
            if (!Closing.Contains(c) || (i > 0 && passage.Text[i - 1] is ':' or ';')) continue;
            if (open.Count > 0 && Opening.IndexOf(passage.Text[open.Peek()]) == Closing.IndexOf(c))
            {
                if (IsEnumerator(passage.Text, i)) enumerators++;
                open.Pop();
            }
            else if (open.Count == 0 && IsEnumerator(passage.Text, i)) continue;
            // What looked like `a)` inside brackets was that, and this is the partner.
            else if (open.Count == 0 && enumerators > 0) enumerators--;
            else
            {
                Report(context, passage, open.Count > 0 ? open.Peek() : i);
                return;
            }
        }
        if (open.Count > 0) Report(context, passage, open.Peek());
    }

    private void Report(DocumentContext context, Passage passage, int at)
    {
        var opens = Opening.Contains(passage.Text[at]);
        context.Report(this, passage.Place(at, 1), $"het haakje `{passage.Text[at]}` {(opens ? "sluit niet" : "is nergens geopend")}", "zet het andere haakje erbij, of haal dit weg");
    }

    private static bool IsEnumerator(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        var label = text.AsSpan(start, at - start);
        var isLabel = label.Length == 1 || (label.Length == 2 && char.IsDigit(label[0]) && char.IsDigit(label[1]));
        return isLabel && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '(');
    }
}
