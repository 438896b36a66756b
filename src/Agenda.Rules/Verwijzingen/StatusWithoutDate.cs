using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Verwijzingen;

/// <summary>`nog niet vastgesteld`: true on the day that it was written.</summary>
internal sealed class StatusWithoutDate() : ModelRule(RuleFamily.Verwijzingen, RuleBasis.Data,
    new("AG204", Severity.Warning, "status zonder datum veroudert",
        "‘Nog niet vastgesteld’ klopt op de dag dat u het opschrijft. Zet er bij `datum` bij wanneer het besluit valt, of van wanneer de status is."),
    new("documenten:\n  - {titel: Focus 2035, status: nog niet vastgesteld}\n", "documenten:\n  - {titel: Focus 2035, status: nog niet vastgesteld, datum: februari 2020}\n"))
{
    public override IReadOnlyList<string> Watches => ["document.status", "document.datum"];

    private static readonly string[] Passing = ["nog niet", "concept", "ontwerp", "in voorbereiding", "in de maak", "ter inzage", "voorstel", "verwacht"];

    internal override void Check(ModelContext context)
    {
        foreach (var document in context.Agenda.Documenten)
        {
            if (document is { Datum: null, Status: { } status } && Passing.Any(word => status.Contains(word, StringComparison.OrdinalIgnoreCase)))
                context.Report(this, document.Places.Value("status"), $"de status `{status}` veroudert, en er staat geen datum bij", "voeg `datum` toe");
        }
    }
}
