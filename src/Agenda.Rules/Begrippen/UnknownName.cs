using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Begrippen;

/// <summary>A list that names the opgaven, but one of them by another name.</summary>
internal sealed class UnknownName() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG297", Severity.Hint, "opsomming noemt een naam die er niet is",
        "De opsomming noemt alle opgaven (of rollen, fasen, bouwstenen), maar één heet elders anders. De lezer denkt dat het om iets nieuws gaat. Gebruik de naam die in de gegevens staat, of laat het programma de lijst maken."),
    new("Dit zijn de opgaven:\n\n- Meedoen\n- Gezond leven\n- Zelf zorgen\n\n---\nopgaven:\n  lijst: [{titel: Meedoen}, {titel: Vitaliteit}, {titel: Zelf zorgen}]\n",
        "Dit zijn de opgaven:\n\n- Meedoen\n- Vitaliteit\n- Zelf zorgen\n\n---\nopgaven:\n  lijst: [{titel: Meedoen}, {titel: Vitaliteit}, {titel: Zelf zorgen}]\n"))
{
    public override IReadOnlyList<string> Watches => ["opgave.titel", "ontwikkelopdracht.titel", "rol.naam", "fase.titel", "bouwsteen.titel", "contour.titel"];

    /// <summary>Of two names one that differs says nothing.</summary>
    private const int Fewest = 3;

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda is not { } agenda) return;
        var groups = Groups(agenda).Where(group => group.Names.Length >= Fewest).ToList();
        if (groups.Count == 0) return;
        var reported = new HashSet<SourceSpan>();
        var passages = new Dictionary<Block, Passage>(ReferenceEqualityComparer.Instance);
        foreach (var passage in context.Passages)
        {
            if (passage.Block is { } block) passages.TryAdd(block, passage);
        }
        foreach (var passage in context.Passages)
        {
            if (passage.Next is ListBlock list && groups.Exists(group => group.Names.Length == list.Items.Length)) Check(context, groups, [.. list.Items.Select(item => Item(item, passages))], reported);
            if (passage.Kind is PassageKind.Paragraph or PassageKind.ListItem) CheckSentences(context, groups, passage, reported);
        }
    }

    /// <summary>`de opgaven zijn: Meedoen, Gezond leven en Zelf zorgen.`</summary>
    private void CheckSentences(DocumentContext context, List<Group> groups, Passage passage, HashSet<SourceSpan> reported)
    {
        if (!passage.Text.Contains(": ", StringComparison.Ordinal)) return;
        foreach (var sentence in passage.Sentences)
        {
            var colon = passage.Text.IndexOf(": ", sentence.Start, sentence.Length, StringComparison.Ordinal);
            if (colon < 0) continue;
            var items = new List<(string, SourceSpan)>();
            var start = colon + 2;
            for (var at = start; at <= sentence.End; at++)
            {
                var isEnd = at == sentence.End;
                var gap = isEnd || passage.Text[at] == ',' ? 1 : string.CompareOrdinal(passage.Text, at, " en ", 0, 4) == 0 ? 4 : 0;
                if (gap == 0) continue;
                var item = passage.Text[start..at].Trim(' ', '.', '‘', '’', '“', '”');
                if (item.Length > 0) items.Add((item, passage.Place(start, Math.Max(1, at - start))));
                start = at + gap;
                at = start - 1;
            }
            Check(context, groups, items, reported);
        }
    }

    private void Check(DocumentContext context, List<Group> groups, List<(string Text, SourceSpan Place)> items, HashSet<SourceSpan> reported)
    {
        foreach (var (noun, names) in groups)
        {
            if (items.Count != names.Length) continue;
            var unknown = items.Where(item => !names.Any(name => Same(name.Name, item.Text))).ToList();
            var unnamed = names.Where(name => !items.Exists(item => Same(name.Name, item.Text))).ToList();
            if (unknown is not [var other] || unnamed is not [var missed] || IsLike(other.Text, missed.Name) || !reported.Add(other.Place)) continue;
            context.Report(this, other.Place, $"hier staat `{other.Text}`, en de {noun} hebben `{missed.Name}`", $"schrijf `{missed.Name}`", new RelatedPlace(missed.Place, "zo is de naam"));
            return;
        }
    }

    /// <summary>An item and the name that it begins with: `Meedoen: iedereen telt mee`.</summary>
    private static (string, SourceSpan) Item(ListItem item, Dictionary<Block, Passage> passages)
    {
        if (item.Content is not [Paragraph paragraph, ..]) return ("", default);
        var text = PlainText.Of(paragraph.Content);
        var end = text.AsSpan().IndexOfAny(":.;,");
        var passage = passages.GetValueOrDefault(paragraph);
        var name = (end < 0 ? text : text[..end]).Trim();
        return (name, passage is null ? paragraph.Span : passage.Place(0, name.Length));
    }

    /// <summary>They share a word: then it is that name in other words, and not another name.</summary>
    private static bool IsLike(string item, string name)
    {
        var words = SplitWords.Of(item).Select(word => word.In(item).ToString()).Where(word => word.Length > 2);
        return words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Same(string name, string written) => string.Equals(Names.Key(name), Names.Key(written), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Group> Groups(Beleidsagenda agenda)
    {
        yield return new("opgaven", [.. (agenda.Opgaven?.Lijst ?? []).Select(item => (item.Titel, item.Places.Value("titel")))]);
        yield return new("ontwikkelopdrachten", [.. (agenda.Ontwikkelopdrachten?.Lijst ?? []).Select(item => (item.Titel, item.Places.Value("titel")))]);
        yield return new("rollen", [.. (agenda.Rollen?.Lijst ?? []).Select(item => (item.Naam, item.Places.Value("naam")))]);
        yield return new("netwerkrollen", [.. (agenda.Netwerkrollen?.Lijst ?? []).Select(item => (item.Naam, item.Places.Value("naam")))]);
        yield return new("fasen", [.. (agenda.Planning?.Fasen ?? []).Select(item => (item.Titel, item.Places.Value("titel")))]);
        yield return new("bouwstenen", [.. (agenda.Bouwstenen?.Lijst ?? []).Select(item => (item.Titel, item.Places.Value("titel")))]);
        yield return new("contouren", [.. (agenda.Contouren?.Lijst ?? []).Select(item => (item.Titel, item.Places.Value("titel")))]);
        yield return new("uitgangspunten", [.. (agenda.Uitgangspunten?.Punten ?? []).Where(item => item.Titel is not null).Select(item => (item.Titel!, item.Places.Value("titel")))]);
    }

    private readonly record struct Group(string Noun, ImmutableArray<(string Name, SourceSpan Place)> Names);
}
