using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>One abbreviation for two things.</summary>
internal sealed class AbbreviationTwice() : ModelRule(RuleFamily.Begrippen, RuleBasis.Data,
    new("AG273", Severity.Warning, "afkorting heeft twee betekenissen",
        "Dezelfde afkorting staat in `afkortingen` en in `wetten` voor iets anders. De lezer kan niet weten welke u bedoelt."),
    new("wetten:\n  - {titel: Wet publieke gezondheid, afkorting: Wpg}\nafkortingen:\n  - {kort: Wpg, voluit: Wet passende gezondheid}\n", "wetten:\n  - {titel: Wet publieke gezondheid, afkorting: Wpg}\nafkortingen:\n  - {kort: Wpg, voluit: Wet publieke gezondheid}\n"))
{
    public override IReadOnlyList<string> Watches => ["afkorting.kort"];

    internal override void Check(ModelContext context)
    {
        var meanings = new Dictionary<string, (string Meaning, SourceSpan Place)>(StringComparer.OrdinalIgnoreCase);
        foreach (var wet in context.Agenda.Wetten)
        {
            if (wet.Afkorting is { } kort) Check(context, meanings, kort, wet.Titel, wet.Places.Value("afkorting"));
        }
        foreach (var afkorting in context.Agenda.Afkortingen) Check(context, meanings, afkorting.Kort, afkorting.Voluit, afkorting.Places.Value("voluit"));
    }

    private void Check(ModelContext context, Dictionary<string, (string Meaning, SourceSpan Place)> meanings, string abbreviation, string meaning, SourceSpan place)
    {
        if (meanings.TryAdd(abbreviation, (meaning, place)) || string.Equals(meanings[abbreviation].Meaning, meaning, StringComparison.OrdinalIgnoreCase)) return;
        context.Report(this, place, $"`{abbreviation}` is hier `{meaning}`, en elders `{meanings[abbreviation].Meaning}`", "kies één betekenis", new RelatedPlace(meanings[abbreviation].Place, "de andere betekenis"));
    }
}
