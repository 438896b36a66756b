using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>Something that is done before anyone has decided on it.</summary>
internal sealed class ActiviteitBeforeBesluit() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG247", Severity.Warning, "uitvoering voor het besluit",
        "De activiteit is klaar voordat over de agenda is besloten. Dan besluit de raad over iets wat al gebeurd is. Verschuif de activiteit, of noem haar bij wat er al gedaan is."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  besluit: {orgaan: gemeenteraad, datum: 13 november 2025}\nopgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten:\n            - {titel: Huiskamers openen, wie: bibliotheek, wanneer: mei 2025}\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  besluit: {orgaan: gemeenteraad, datum: 13 november 2025}\nopgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten:\n            - {titel: Huiskamers openen, wie: bibliotheek, wanneer: mei 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["activiteit.wanneer", "besluitvorming.datum"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Gegevens.Besluit?.Datum is not { Vroegst: { } decided } decision) return;
        foreach (var activiteit in context.Doelen.SelectMany(doel => doel.Activiteiten.Value))
        {
            if (activiteit.Wanneer is { Laatst: { } last } moment && last < decided)
                context.Report(this, moment.Span, $"`{activiteit.Titel}` ({moment}) is klaar voordat over de agenda is besloten ({decision})", "kijk beide momenten na", new RelatedPlace(decision.Span, "het besluit"));
        }
    }
}
