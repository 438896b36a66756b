using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Teksten;

/// <summary>A sentence that breaks off: it ends in a word that needs another, or a paragraph ends without a point.</summary>
internal sealed class UnfinishedSentence() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG283", Severity.Hint, "zin lijkt niet af",
        "De zin stopt op een woord waar nog iets op volgt (`tenzij`, `omdat`, `en`), of de alinea eindigt zonder punt. Vaak is er bij het knippen en plakken iets weggevallen. "
        + "Maak de zin af, of zet er een punt achter."),
    new("Ondersteuning is dicht bij huis, tenzij\n", "Ondersteuning is dicht bij huis, tenzij iemand liever elders terechtkan.\n"))
{
    /// <summary>No Dutch sentence ends in these. Not `op`, `voor` or `het`: `dat pakken we op`, `dat stellen we voor`, `zij doen het`.</summary>
    private static readonly string[] Hanging =
        ["tenzij", "omdat", "doordat", "zodat", "hoewel", "terwijl", "want", "en", "of", "als", "indien", "te", "de", "waarbij", "waarin", "mits"];

    /// <summary>With a point after it each of these can end a sentence: `daar gaat het om.`, `het kan ook zonder.`, `wie en wanneer.`, `dat zijn wij.`</summary>
    private static readonly string[] HangingWithoutPoint = ["wanneer", "maar", "om", "een", "met", "onze", "deze", "door", "tot", "tussen", "zonder", "wij", "hoeveel"];

    /// <summary>A shorter paragraph without a point is a name or a label.</summary>
    private const int FewestWords = 7;

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Note) || passage.IsEmphasized) continue;
            if (passage.Next is ListBlock or CodeBlock or Quote || (passage.Next is Table or FigureBlock or ImageBlock && !IsOfStyle(passage.Next))) continue;
            if (passage.Words.Length > 0) Check(context, passage);
        }
    }

    private void Check(DocumentContext context, Passage passage)
    {
        var text = passage.Text.AsSpan().TrimEnd();
        var last = passage.Words[^1];
        // `a, en` before the last item of a list is how a list is written.
        var inList = passage.Kind == PassageKind.ListItem && !passage.IsLast;
        var tail = text[last.End..];
        var hangs = (Contains(Hanging, last.In(passage.Text)) || (tail is not "." && Contains(HangingWithoutPoint, last.In(passage.Text)))) && !(inList && (last.Is(passage.Text, "en") || last.Is(passage.Text, "of")));
        if (hangs && !passage.IsLink(last.Start) && (tail.IsEmpty || tail is "." or "," or ";"))
        {
            context.Report(this, passage.Place(last), $"de zin stopt na `{last.In(passage.Text)}`", "maak de zin af");
            return;
        }
        // A motto and a citation are as they were said: they may well have no point.
        if (inList || passage.IsInQuote || IsTypedItem(passage) || passage.IsLink(text.Length - 1)) return;
        var ends = text[^1] is '.' or '?' or '!' or '…' or ':' or ';' or ')' or ']' or '"' or '\'' or '’' or '”' or '»';
        if (ends || (passage.Kind == PassageKind.ListItem && text[^1] != ',')) return;
        if (text[^1] == ',' || passage.Words.Length >= FewestWords)
            context.Report(this, passage.Place(last), "de tekst eindigt zonder punt", "maak de zin af, of zet er een punt achter");
    }

    /// <summary>A table that the style puts below a text: the text does not lead up to it.</summary>
    private static bool IsOfStyle(Block block) => block.Span.File is { } file && file.Path.EndsWith(".scriban", StringComparison.Ordinal);

    /// <summary>`a) hulp die u zelf regelt`, `• sport`: an item of a list that was typed as text.</summary>
    private static bool IsTypedItem(Passage passage) =>
        passage.Text is [>= 'a' and <= 'z' or >= '0' and <= '9', ')', ..] or ['•' or '–' or '-', ' ', ..];

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var hanging in words)
        {
            if (word.Equals(hanging, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
