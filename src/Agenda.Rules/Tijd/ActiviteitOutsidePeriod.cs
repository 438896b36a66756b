using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>An activity before the agenda begins or after it ends.</summary>
internal sealed class ActiviteitOutsidePeriod() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG258", Severity.Warning, "activiteit valt buiten de periode",
        "De agenda geldt voor de jaren bij `agenda: periode:`. Deze activiteit valt daar helemaal buiten."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  periode: 2026 – 2028\nopgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten:\n            - {titel: Huiskamers openen, wie: bibliotheek, wanneer: mei 2029}\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  periode: 2026 – 2028\nopgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren: {later: jaarplan}\n          activiteiten:\n            - {titel: Huiskamers openen, wie: bibliotheek, wanneer: mei 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["activiteit.wanneer", "agenda.periode"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Gegevens.Periode is not { IsOpen: false } period) return;
        var decided = context.Agenda.Gegevens.Besluit?.Datum?.Vroegst;
        foreach (var activiteit in context.Doelen.SelectMany(doel => doel.Activiteiten.Value))
        {
            // What ends before the decision is reported as that.
            if (activiteit.Wanneer is not { IsOpen: false, MistJaar: false } moment || Moments.Touch(moment, period) || moment.Laatst < decided) continue;
            context.Report(this, moment.Span, $"`{activiteit.Titel}` ({moment}) valt buiten de periode van de agenda ({period})", "kijk het moment na, of pas de periode aan", new RelatedPlace(period.Span, "de periode"));
        }
    }
}
