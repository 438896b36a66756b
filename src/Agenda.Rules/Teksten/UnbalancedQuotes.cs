using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A quotation mark without its partner. An apostrophe is none: `foto’s`, `’s avonds`, `scholen’`.</summary>
internal sealed class UnbalancedQuotes() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG284", Severity.Hint, "aanhalingsteken zonder partner",
        "Wat met een aanhalingsteken begint, eindigt met het aanhalingsteken dat erbij hoort: ‘zo’, “zo” of \"zo\". Anders weet de lezer niet waar het citaat ophoudt."),
    new("We noemen dat ‘zorgen dat en niet ‘zorgen voor’.\n", "We noemen dat ‘zorgen dat’ en niet ‘zorgen voor’.\n"))
{
    internal override void Check(DocumentContext context)
    {
        for (var i = 0; i < context.Passages.Length; i++)
        {
            var passage = context.Passages[i];
            var next = i + 1 < context.Passages.Length ? context.Passages[i + 1] : null;
            Check(context, passage, next);
        }
    }

    private void Check(DocumentContext context, Passage passage, Passage? next)
    {
        var text = passage.Text;
        var open = new Stack<(int At, char Close)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opens(text, i, open) is { } close) open.Push((i, close));
            else if (Closes(text, i, open))
            {
                if (open.Count > 0 && open.Peek().Close == text[i]) open.Pop();
                else
                {
                    Report(context, passage, open.Count > 0 ? open.Pop().At : i);
                    return;
                }
            }
        }
        if (open.Count == 0) return;
        var (at, wanted) = open.Peek();
        // A quotation of several paragraphs opens each and closes the last.
        if (next is not null && next.Text.StartsWith(text[at]) && wanted is '”' or '’') return;
        Report(context, passage, at);
    }

    private void Report(DocumentContext context, Passage passage, int at) =>
        context.Report(this, passage.Place(at, 1), $"het aanhalingsteken {passage.Text[at]} heeft geen partner", "zet het andere aanhalingsteken erbij, of haal dit weg");

    private static char? Opens(string text, int at, Stack<(int At, char Close)> open) => text[at] switch
    {
        '“' or '„' => '”',
        '‘' when !IsApostrophe(text, at) => '’',
        '"' when StartsWord(text, at) && !(open.Count > 0 && open.Peek().Close == '"' && !BeforeWord(text, at)) => '"',
        '\'' when StartsWord(text, at) && BeforeWord(text, at) && !IsApostrophe(text, at) => '\'',
        _ => null,
    };

    private static bool Closes(string text, int at, Stack<(int At, char Close)> open)
    {
        if (text[at] == '”') return true;
        if (text[at] == '"') return open.Count > 0 || !(at > 0 && char.IsDigit(text[at - 1]));
        if (text[at] is not ('’' or '\'') || at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])) return false;
        if (at == 0 || char.IsWhiteSpace(text[at - 1])) return false;
        foreach (var (_, close) in open)
        {
            if (close == text[at]) return true;
        }
        // Without an opening mark it is an apostrophe (`scholen’ bijdragen`), but none follows the end of what was said: `dat kan,’ zei zij`.
        return text[at - 1] is ',' or '!' or '?';
    }

    private static bool StartsWord(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '/' or '-' or '–' or '“' or '‘' or '"' or '\'';

    private static bool BeforeWord(string text, int at) => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>`’s avonds`, `’t`, `’n`, `’90`.</summary>
    private static bool IsApostrophe(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        if (rest.Length > 0 && char.IsDigit(rest[0])) return true;
        foreach (var word in (ReadOnlySpan<string>)["s", "t", "n", "m", "r", "k", "ns"])
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]))) return true;
        }
        return false;
    }
}
