using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>An agenda that says it is adopted, and not by whom or when.</summary>
internal sealed class AdoptedWithoutBesluit() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG278", Severity.Warning, "vastgesteld, maar niet door wie en wanneer",
        "De status zegt dat er is besloten. Bij een vastgesteld stuk horen het orgaan en de dag: `besluit: {orgaan: gemeenteraad, datum: 13 november 2025}`."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  status: Vastgesteld\n", "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  status: Vastgesteld\n  besluit: {orgaan: gemeenteraad, datum: 13 november 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda.status", "agenda.besluit", "besluitvorming.orgaan"];

    internal override void Check(ModelContext context)
    {
        var agenda = context.Agenda.Gegevens;
        var isAdopted = agenda.Status is { } status && status.Contains("vastgesteld", StringComparison.OrdinalIgnoreCase) && !status.Contains("niet", StringComparison.OrdinalIgnoreCase);
        if (isAdopted) CheckStatus(context, agenda);
        else if (agenda.Besluit is { Orgaan: null, Datum: { IsOpen: false } date }) context.Report(this, date.Span, $"er is een besluit op {date}, maar er staat niet door wie", "voeg bij `besluit` het `orgaan` toe");
    }

    private void CheckStatus(ModelContext context, Gegevens agenda)
    {
        var missing = new List<string>();
        if (agenda.Besluit?.Orgaan is null) missing.Add("door wie");
        if (agenda.Besluit?.Datum is null or { IsOpen: true }) missing.Add("wanneer");
        if (missing.Count > 0) context.Report(this, agenda.Places.Value("status"), $"de status is `{agenda.Status}`, maar er staat niet {Enumerate.With("en", missing)}", "voeg `besluit: {orgaan: …, datum: …}` toe");
    }
}
