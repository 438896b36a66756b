using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A goal or effect that says what is done, and not what comes of it.</summary>
internal sealed class ActiviteitAsDoel() : ModelRule(RuleFamily.Doelen, RuleBasis.Words,
    new("AG218", Severity.Hint, "doel klinkt als een activiteit",
        "Een doel zegt wat inwoners ervan merken (outcome). Dit zegt wat u gaat doen of hoeveel u ervan doet (output): ‘een campagne organiseren’, ‘tien bijeenkomsten’. Dan is het doel gehaald als het werk gedaan is, ook als er niets verandert. "
        + "Maak er een activiteit van, en schrijf als doel wat die moet opleveren."),
    new("opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Een campagne organiseren\n          indicatoren: {later: jaarplan}\n          activiteiten: {later: jaarplan}\n",
        "opgaven:\n  lijst:\n    - titel: Meedoen\n      doelen:\n        - titel: Meer bewoners kennen hun buren\n          indicatoren: {later: jaarplan}\n          activiteiten: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["doel.titel"];

    private static readonly HashSet<string> Doing = new(StringComparer.OrdinalIgnoreCase)
    {
        "organiseren", "opstellen", "uitvoeren", "opzetten", "ontwikkelen", "inrichten", "invoeren", "implementeren", "evalueren", "onderzoeken", "inventariseren", "schrijven", "maken", "openen", "bouwen", "houden",
        "subsidiëren", "inkopen", "aanbieden", "vaststellen", "uitbreiden", "starten", "actualiseren", "faciliteren", "begeleiden", "trainen", "publiceren", "plaatsen", "aanstellen", "bespreken",
    };

    private static readonly HashSet<string> Products = new(StringComparer.OrdinalIgnoreCase)
    {
        "bijeenkomsten", "gesprekken", "overleggen", "trainingen", "cursussen", "campagnes", "rapporten", "plannen", "notities", "workshops", "avonden", "spreekuren", "folders", "brieven", "contactmomenten", "uren",
    };

    internal override void Check(ModelContext context)
    {
        foreach (var doel in context.Doelen) Check(context, doel.Titel, doel.Places.Value("titel"), "dit doel");
        foreach (var effect in context.Agenda.Visie?.Effecten ?? []) Check(context, effect.Titel, effect.Places.Value("titel"), "dit effect");
    }

    private void Check(ModelContext context, string title, SourceSpan place, string what)
    {
        var words = SplitWords.Of(title);
        if (words.Length < 2) return;
        var first = words[0].In(title).ToString();
        var last = words[^1].In(title).ToString();
        // `Het organiseren van …`, `… organiseren`, `Organiseren van …`: a noun of doing, and no sentence about people.
        var isDoing = Doing.Contains(first) || Doing.Contains(last) || (words.Length > 2 && words[0].Is(title, "het") && Doing.Contains(words[1].In(title).ToString()));
        var isCounted = (DutchNumber.Read(words[0].In(title)) is > 1 || words[0].Is(title, "aantal") || words[0].Is(title, "meer")) && Products.Contains(words[1].In(title).ToString());
        var isModal = words.Any(word => word.Is(title, "kunnen") || word.Is(title, "kan") || word.Is(title, "willen") || word.Is(title, "durven") || word.Is(title, "leren") || word.Is(title, "blijven"));
        if ((isDoing && !isModal) || isCounted) context.Report(this, place, $"{what} zegt wat u doet, en niet wat het oplevert", "schrijf wat inwoners ervan merken; wat u doet, hoort bij `activiteiten`");
    }
}
