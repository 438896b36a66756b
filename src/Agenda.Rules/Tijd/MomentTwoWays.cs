using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>One kind of moment in two words: `medio oktober` here, `half oktober` there.</summary>
internal sealed class MomentTwoWays() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG249", Severity.Hint, "hetzelfde moment op twee manieren geschreven",
        "Wie `medio oktober` en `half oktober` naast elkaar ziet, denkt aan twee momenten. Kies één manier van schrijven. De melding wijst op de vorm die het minst voorkomt."),
    new("tijdlijn:\n  - {wanneer: medio oktober 2020, wat: Vrijgeven}\n  - {wanneer: half december 2020, wat: Besluit}\n", "tijdlijn:\n  - {wanneer: half oktober 2020, wat: Vrijgeven}\n  - {wanneer: half december 2020, wat: Besluit}\n"))
{
    public override IReadOnlyList<string> Watches => ["moment"];

    /// <summary>Words that mean the same in a moment.</summary>
    private static readonly (string Word, int Meaning)[] Synonyms =
    [
        ("medio ", 1), ("half ", 1), ("midden ", 1), ("e.v.", 2), ("en verder", 2), ("en later", 2), ("q1 ", 3), ("q2 ", 3), ("q3 ", 3), ("q4 ", 3), ("1e kwartaal", 3), ("2e kwartaal", 3), ("3e kwartaal", 3), ("4e kwartaal", 3),
        ("eerste kwartaal", 3), ("tweede kwartaal", 3), ("derde kwartaal", 3), ("vierde kwartaal", 3), ("t/m", 4), ("tot en met", 4), ("eind ", 5), ("einde ", 5), ("voor de zomer", 6), ("vóór de zomer", 6), ("uiterlijk ", 7), ("ten laatste ", 7),
    ];

    internal override void Check(ModelContext context)
    {
        var moments = CollectMoments.Of(context.Agenda);
        foreach (var group in moments.SelectMany(Forms).GroupBy(form => form.Meaning).OrderBy(group => group.Key)) Report(context, [.. group.Select(form => (form.Form, form.Moment))]);
        // Two texts with the very same days.
        foreach (var group in moments.Where(moment => moment is { IsDay: false, Vroegst: not null }).GroupBy(moment => (moment.Vroegst, moment.Laatst)))
        {
            if (group.SelectMany(Forms).Any()) continue;
            Report(context, [.. group.Select(moment => (moment.ToString().ToLowerInvariant(), moment))]);
        }
    }

    private static IEnumerable<(int Meaning, string Form, Moment Moment)> Forms(Moment moment)
    {
        var written = moment.Geschreven.ToLowerInvariant() + " ";
        foreach (var (word, meaning) in Synonyms)
        {
            if (!written.Contains(word, StringComparison.Ordinal)) continue;
            // Of a quarter the order is another moment, and not another way to write it.
            var form = meaning == 3 ? (word[0] == 'q' ? "Q4" : char.IsDigit(word[0]) ? "4e kwartaal" : "vierde kwartaal") : word.Trim();
            yield return (meaning, form, moment);
        }
    }

    private void Report(ModelContext context, List<(string Form, Moment Moment)> moments)
    {
        var forms = moments.GroupBy(item => item.Form, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ToList();
        if (forms.Count < 2) return;
        var usual = forms[0].First().Moment;
        foreach (var form in forms.Skip(1))
        {
            var other = form.First().Moment;
            context.Report(this, other.Span, $"hier staat `{other.Geschreven}`, elders `{usual.Geschreven}`", $"kies één manier: `{forms[0].Key}`", new RelatedPlace(usual.Span, "zo staat het elders"));
        }
    }
}
