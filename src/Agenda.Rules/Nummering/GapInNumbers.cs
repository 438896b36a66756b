using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Nummering;

/// <summary>A number that is skipped, or that goes back.</summary>
internal sealed class GapInNumbers() : ModelRule(RuleFamily.Nummering, RuleBasis.Data,
    new("AG260", Severity.Warning, "nummer overgeslagen",
        "Na 5.4 komt 5.6. De lezer zoekt 5.5, en denkt dat er iets is weggevallen. Laat `nummer` weg: dan telt het programma. Is het gat met opzet, omdat anderen de nummers al gebruiken, schakel deze controle dan hier uit."),
    new("planning:\n  stappen:\n    - {nummer: \"1\", wat: Eerst, wanneer: 2018}\n    - {nummer: \"3\", wat: Dan, wanneer: 2019}\n", "planning:\n  stappen:\n    - {nummer: \"1\", wat: Eerst, wanneer: 2018}\n    - {nummer: \"2\", wat: Dan, wanneer: 2019}\n"))
{
    public override IReadOnlyList<string> Watches => ["boomdoel.nummer", "fase.nummer", "stap.nummer", "post.nummer"];

    internal override void Check(ModelContext context)
    {
        foreach (var list in Numbers.Lists(context))
        {
            for (var i = 0; i < list.Count; i++)
            {
                // A list may begin at 0 or 1; what is twice the same is reported as that.
                var expected = i == 0 ? Math.Min(list[0].Number, 1) : list[i - 1].Number + 1;
                if (list[i].Number == expected || !list[i].IsWritten || (i > 0 && list[i].Number == list[i - 1].Number)) continue;
                var before = i == 0 ? [] : new RelatedPlace[] { new(list[i - 1].Places.Value(list[i - 1].IsWritten ? "nummer" : "titel"), "het nummer ervoor") };
                context.Report(this, list[i].Places.Value("nummer"), i == 0 ? $"de lijst begint bij {list[i].Printed}" : $"na {list[i - 1].Printed} komt hier {list[i].Printed}", Hint(list[i], expected), before);
            }
        }
    }

    private static string Hint(Numbered item, int expected)
    {
        var right = item.Printed[..(item.Printed.LastIndexOf('.') + 1)] + expected.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return item.IsCounted ? $"schrijf `{right}`, of laat `nummer` weg: dan telt het programma" : $"schrijf `{right}`";
    }
}
