using System.Text;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>A chapter that is called by its title, but not quite: a question mark gone, a word in another case, two words that changed places.</summary>
internal sealed class TitleMisquoted() : DocumentRule(RuleFamily.Verwijzingen, RuleBasis.Words,
    new("AG207", Severity.Hint, "titel wordt anders aangehaald",
        "De tekst haalt tussen aanhalingstekens een titel aan die hier net anders luidt. Met `[](#id)` komt de titel zelf in de zin, en verandert hij mee."),
    new("# Wat willen we bereiken?\n\nVeel.\n\n# Hoe?\n\nDat staat in ‘Wat willen we bereiken’.\n", "# Wat willen we bereiken?\n\nVeel.\n\n# Hoe?\n\nDat staat in [](#wat-willen-we-bereiken).\n"))
{
    internal override void Check(DocumentContext context)
    {
        var titles = new Dictionary<string, (string Title, Heading Heading)>(StringComparer.Ordinal);
        foreach (var heading in context.Headings)
        {
            var title = PlainText.Of(heading.Content);
            // One word is a word, and no title that was quoted.
            if (title.Contains(' ')) titles.TryAdd(Key(title), (title, heading));
        }
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is PassageKind.Heading or PassageKind.Term) continue;
            foreach (var quoted in Quoted(passage)) Check(context, passage, quoted, titles);
        }
    }

    private void Check(DocumentContext context, Passage passage, Word quoted, Dictionary<string, (string Title, Heading Heading)> titles)
    {
        var words = quoted.In(passage.Text);
        if (!titles.TryGetValue(Key(words), out var meant) || words.SequenceEqual(meant.Title) || passage.IsLink(quoted.Start)) return;
        context.Report(this, passage.Place(quoted), $"de titel is `{meant.Title}`", $"schrijf `[](#{meant.Heading.Id})`", new RelatedPlace(meant.Heading.Span, "zo luidt de titel"));
    }

    /// <summary>What stands between quotation marks.</summary>
    private static IEnumerable<Word> Quoted(Passage passage)
    {
        for (var i = 0; i < passage.Text.Length; i++)
        {
            var close = passage.Text[i] switch { '‘' => '’', '“' or '„' => '”', '"' => '"', '\'' => '\'', _ => default };
            if (close == default) continue;
            var end = passage.Text.IndexOf(close, i + 1);
            if (end < 0) continue;
            yield return new Word(i + 1, end - i - 1);
            if (close is '"' or '\'') i = end;
        }
    }

    /// <summary>The words in order of the alphabet, without case and marks.</summary>
    private static string Key(ReadOnlySpan<char> title)
    {
        var words = new List<string>();
        foreach (var word in SplitWords.Of(title.ToString())) words.Add(title.Slice(word.Start, word.Length).ToString().ToLowerInvariant());
        words.Sort(StringComparer.Ordinal);
        return new StringBuilder().AppendJoin(' ', words).ToString();
    }
}
