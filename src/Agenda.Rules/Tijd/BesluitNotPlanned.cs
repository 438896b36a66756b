using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>The decision on the cover falls within the planning, and is not among its decisions.</summary>
internal sealed class BesluitNotPlanned() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG240", Severity.Warning, "besluit staat niet in de planning",
        "Bij `agenda: besluit:` staat dat een orgaan over de agenda besluit, op een moment waar de planning over gaat. Tussen de besluiten van de planning staat het niet. De griffier plant het dan niet in. Zet het bij `besluiten`."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  besluit: {orgaan: gemeenteraad, datum: november 2025}\nplanning:\n  fasen:\n    - {titel: Alles, wanneer: januari 2025 – december 2026}\n  besluiten:\n    - {orgaan: college, wat: stelt het voorstel vast, wanneer: oktober 2025}\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  besluit: {orgaan: gemeenteraad, datum: november 2025}\nplanning:\n  fasen:\n    - {titel: Alles, wanneer: januari 2025 – december 2026}\n  besluiten:\n    - {orgaan: college, wat: stelt het voorstel vast, wanneer: oktober 2025}\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: november 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["besluitvorming.orgaan", "planning.besluiten"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda is not { Gegevens.Besluit: { Orgaan: { } body, Datum: { Vroegst: { } begin, Laatst: { } end } date } besluit, Planning: { } planning }) return;
        var decisions = planning.AlleBesluiten.Select(planned => planned.Besluit).ToList();
        if (decisions.Count == 0 || decisions.Exists(decision => Names.Same(decision.Orgaan, body)) || planning.Stappen.Any(stap => stap.Wie.Any(name => Names.Same(name, body)))) return;
        // A planning of what comes after the decision need not repeat it.
        if (!context.Fasen.Any(fase => fase.Begin <= end && fase.Eind >= begin)) return;
        context.Report(this, besluit.Places.Value("orgaan"), $"de {Names.Plain(body)} besluit op {date}, en staat niet bij de besluiten van de planning", "zet het besluit bij `planning: besluiten:`", new RelatedPlace(decisions[0].Places.Value("orgaan"), "hier staan de besluiten"));
    }
}
