using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A moment that the text writes in other words than the planning: `medio oktober` here, `half oktober` there.</summary>
internal sealed class MomentInText() : DocumentRule(RuleFamily.Tijd, RuleBasis.Words,
    new("AG298", Severity.Hint, "moment staat in de tekst anders geschreven",
        "In de tekst staat `medio oktober` of `2023 e.v.`, in de planning `half oktober` of `2023 en verder`. De lezer denkt aan twee momenten. Schrijf het overal hetzelfde, of laat de tekst de planning noemen: `{{ planning.stappen[0].wanneer }}`."),
    new("Half oktober komt het stuk vrij.\n\n---\ntijdlijn:\n  - {wanneer: medio oktober 2020, wat: Vrijgeven}\n", "Medio oktober komt het stuk vrij.\n\n---\ntijdlijn:\n  - {wanneer: medio oktober 2020, wat: Vrijgeven}\n"))
{
    public override IReadOnlyList<string> Watches => ["moment"];

    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
        { "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december" };

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda is not { } agenda) return;
        var planned = new List<(string Kind, string Form, SourceSpan Place)>();
        foreach (var moment in CollectMoments.Of(agenda))
        {
            var written = moment.Geschreven.ToLowerInvariant();
            foreach (var (form, kind) in Forms)
            {
                if (written.Contains(form, StringComparison.Ordinal)) planned.Add((kind, form.Trim(), moment.Span));
            }
        }
        if (planned.Count == 0) return;
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Note)) continue;
            for (var i = 0; i < passage.Words.Length; i++) Check(context, passage, i, planned);
        }
    }

    /// <summary>Ways to write the middle of a month, and an open end.</summary>
    private static readonly (string Form, string Kind)[] Forms = [("medio ", "midden"), ("half ", "midden"), ("midden ", "midden"), ("e.v.", "open"), ("en verder", "open"), ("en later", "open")];

    private void Check(DocumentContext context, Passage passage, int at, List<(string Kind, string Form, SourceSpan Place)> planned)
    {
        // Two forms in the data are told there.
        if (Read(passage, at) is not { } said || planned.Find(item => item.Kind == said.Kind) is not { Form: not null } other || planned.Exists(item => item.Form == said.Form) || !passage.IsTyped(said.Word.Start, said.Word.Length)) return;
        context.Report(this, passage.Place(said.Word), $"hier staat `{said.Word.In(passage.Text)}`, in de gegevens heet dat `{other.Form}`", $"schrijf ook hier `{other.Form}`", new RelatedPlace(other.Place, "zo staat het in de gegevens"));
    }

    private static (string Form, string Kind, Word Word)? Read(Passage passage, int at)
    {
        var (text, word) = (passage.Text, passage.Words[at]);
        if (at + 1 < passage.Words.Length && (word.Is(text, "medio") || word.Is(text, "half") || word.Is(text, "midden")) && passage.Words[at + 1] is var month && Months.Contains(month.In(text).ToString()))
            return (word.In(text).ToString().ToLowerInvariant(), "midden", new Word(word.Start, month.End - word.Start));
        if (word.Length != 4 || !char.IsDigit(text[word.Start])) return null;
        foreach (var form in (ReadOnlySpan<string>)["e.v.", "en verder", "en later"])
        {
            if (text.AsSpan(word.End).TrimStart(' ').StartsWith(form, StringComparison.Ordinal)) return (form, "open", new Word(word.Start, word.Length + 1 + form.Length));
        }
        return null;
    }
}
