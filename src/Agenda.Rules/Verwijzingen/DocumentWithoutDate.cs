using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Verwijzingen;

/// <summary>A document that is cited without any date.</summary>
internal sealed class DocumentWithoutDate() : ModelRule(RuleFamily.Verwijzingen, RuleBasis.Data,
    new("AG203", Severity.Hint, "aangehaald document heeft geen datum of status",
        "Van een nota bestaan vaak meer versies. Met `datum`, `periode` of `status` weet de lezer welke u bedoelt. Een document dat uit deze agenda volgt (`rang: onder`) mag zonder: dat moet nog verschijnen."),
    new("documenten:\n  - titel: Er op af!\n    rang: naast\n", "documenten:\n  - titel: Er op af!\n    rang: naast\n    datum: 2019\n"))
{
    public override IReadOnlyList<string> Watches => ["document.datum", "document.periode", "document.status", "document.rang"];

    internal override void Check(ModelContext context)
    {
        foreach (var document in context.Agenda.Documenten)
        {
            if (document is { Datum: null, Periode: null, Status: null, Rang: not Rang.Onder })
                context.Report(this, document.Places.Value("titel"), $"`{document.Titel}` heeft geen datum, periode of status", "voeg `datum` toe, of `status: nog niet verschenen`");
        }
    }
}
