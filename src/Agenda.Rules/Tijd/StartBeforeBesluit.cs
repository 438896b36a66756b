using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>An agenda that takes effect before it is adopted, or a proposal that is dated after the decision on it.</summary>
internal sealed class StartBeforeBesluit() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG254", Severity.Warning, "data van de agenda spreken elkaar tegen",
        "Een agenda gaat in nadat erover is besloten, en een voorstel is van voor het besluit. Kijk `datum`, `ingangsdatum` en `besluit: datum:` na. Werkt het besluit terug, zeg dat dan in de toelichting en schakel deze controle uit."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  ingangsdatum: 1 januari 2025\n  besluit: {orgaan: gemeenteraad, datum: 13 november 2025}\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  ingangsdatum: 1 januari 2026\n  besluit: {orgaan: gemeenteraad, datum: 13 november 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda.ingangsdatum", "agenda.datum", "besluitvorming.datum"];

    private static readonly string[] Proposals = ["voorstel", "concept", "ontwerp"];

    internal override void Check(ModelContext context)
    {
        var agenda = context.Agenda.Gegevens;
        if (agenda.Besluit?.Datum is not { IsOpen: false, MistJaar: false } decision) return;
        if (agenda.Ingangsdatum is { } start && start.Laatst < decision.Vroegst)
            context.Report(this, start.Span, $"de agenda gaat in op {start}, en het besluit is pas op {decision}", "kijk beide data na", new RelatedPlace(decision.Span, "het besluit"));
        var isProposal = agenda.Status is { } status && Proposals.Any(word => status.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (isProposal && agenda.Datum is { } date && date.Vroegst > decision.Laatst)
            context.Report(this, date.Span, $"dit is een {agenda.Status!.ToLowerInvariant()} van {date}, en het besluit was al op {decision}", "kijk de status en de data na", new RelatedPlace(decision.Span, "het besluit"));
    }
}
