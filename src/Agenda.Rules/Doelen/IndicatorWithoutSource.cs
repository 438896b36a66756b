using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An indicator that does not say where its figures come from.</summary>
internal sealed class IndicatorWithoutSource() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG214", Severity.Hint, "indicator heeft geen bron",
        "Wie over twee jaar opnieuw meet, moet weten waar het cijfer vandaan kwam. Schrijf bij `bron` waar het staat (waarstaatjegemeente.nl), of bij `meting` hoe u het telt."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: bewonersonderzoek, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["indicator.bron", "indicator.meting"];

    internal override void Check(ModelContext context)
    {
        foreach (var indicator in Indicators.Of(context))
        {
            if (indicator is { Bron: null, BronLater: null, Meting: null } and not { Nulmeting.IsLater: true })
                context.Report(this, indicator.Places.Value("naam"), $"indicator `{indicator.Naam}` zegt niet waar het cijfer vandaan komt", "voeg `bron` of `meting` toe");
        }
    }
}
