using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A target value that says which way, and not how far.</summary>
internal sealed class UnmeasurableTarget() : ModelRule(RuleFamily.Doelen, RuleBasis.Words,
    new("AG236", Severity.Hint, "streefwaarde is niet te meten",
        "‘Hoger’, ‘een stijging’, ‘zo veel mogelijk’: dat zegt welke kant het op moet, en niet wanneer het genoeg is. Noem een getal, of schrijf waar dat komt: `streefwaarde: {later: jaarplan}`. "
        + "‘Minstens zoveel als in 2024’ is ook een goed antwoord, als de nulmeting er staat."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: hoger, jaar: 2028}\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer mensen doen mee\n          indicatoren:\n            - {naam: Vrijwilligers, bron: telling, nulmeting: 31%, streefwaarde: 36%, jaar: 2028}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["indicator.streefwaarde"];

    private static readonly HashSet<string> Directions = new(StringComparer.OrdinalIgnoreCase)
    {
        "hoger", "lager", "meer", "minder", "beter", "groter", "kleiner", "sneller", "stijging", "stijgend", "stijgende", "daling", "dalend", "dalende", "toename", "afname", "groei", "verbetering", "verbeterd", "vermindering", "omhoog", "omlaag",
        "mogelijk", "positief", "stabiel", "goed", "voldoende", "veel", "weinig",
    };

    /// <summary>These are as good as a number: there is nothing beyond them, or the number stands elsewhere.</summary>
    private static readonly HashSet<string> Measurable = new(StringComparer.OrdinalIgnoreCase)
    {
        "alle", "allemaal", "iedereen", "elke", "elk", "ieder", "iedere", "geen", "niemand", "nul", "helft", "verdubbeling", "halvering", "derde", "kwart", "gemiddelde", "landelijk", "nulmeting", "zoveel",
    };

    internal override void Check(ModelContext context)
    {
        foreach (var indicator in Indicators.Of(context))
        {
            if (indicator.Streefwaarde.Value is not { Length: > 0 } value || value.Any(char.IsAsciiDigit)) continue;
            var words = SplitWords.Of(value).Select(word => word.In(value).ToString()).ToList();
            if (!words.Exists(Directions.Contains) || words.Exists(word => Measurable.Contains(word) || DutchNumber.Read(word) is not null)) continue;
            context.Report(this, indicator.Places.Value("streefwaarde"), $"`{value}` zegt niet wanneer het genoeg is", "noem een getal, of schrijf waar dat komt: streefwaarde: {later: jaarplan}");
        }
    }
}
