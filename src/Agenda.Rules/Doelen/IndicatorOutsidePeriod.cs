using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A target year that lies before the agenda begins or after it ends.</summary>
internal sealed class IndicatorOutsidePeriod() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG220", Severity.Warning, "jaar van de indicator valt buiten de periode",
        "De agenda geldt voor de jaren bij `agenda: periode:`. Een streefwaarde voor een jaar daarbuiten kan deze agenda niet waarmaken."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  periode: 2026 – 2028\nopgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 36%, jaar: 2025}\n          activiteiten: {later: jaarplan}\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  periode: 2026 – 2028\nopgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["indicator.jaar", "agenda.periode"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Gegevens.Periode is not { } period) return;
        foreach (var indicator in Indicators.Of(context))
        {
            if (indicator.Jaar is not { } year || !(year < period.Vroegst?.Year || year > period.Laatst?.Year)) continue;
            context.Report(this, indicator.Places.Value("jaar"), string.Create(CultureInfo.InvariantCulture, $"{year} valt buiten de periode van de agenda ({period})"), "kijk het jaar na, of pas de periode aan",
                new RelatedPlace(period.Span, "de periode"));
        }
    }
}
