using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An effect that no opgave works on, or an opgave without one where the others have theirs.</summary>
internal sealed class EffectWithoutOpgave() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG217", Severity.Warning, "effect en opgave horen niet bij elkaar",
        "Bij elk maatschappelijk effect hoort een opgave die eraan werkt, en bij elke opgave een effect. Noem bij het effect de id van de opgave: `opgave: meedoen`."),
    new("visie:\n  effecten:\n    - titel: Inwoners doen mee\n", "visie:\n  effecten:\n    - {titel: Inwoners doen mee, opgave: meedoen}\nopgaven:\n  lijst:\n    - id: meedoen\n      titel: Meedoen\n"))
{
    public override IReadOnlyList<string> Watches => ["effect.opgave"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Visie is not { Effecten: { IsEmpty: false } effecten } visie) return;
        var served = new HashSet<string>(StringComparer.Ordinal);
        foreach (var effect in effecten)
        {
            if (effect.Opgave is { } opgave) served.Add(opgave.Id);
            else context.Report(this, effect.Places.Value("titel"), $"aan effect `{effect.Titel}` werkt geen opgave", "noem de id van de opgave: `opgave: id`");
        }
        if (served.Count == 0) return;
        foreach (var opgave in context.Opgaven)
        {
            if (opgave.Id is null || !served.Contains(opgave.Id))
                context.Report(this, opgave.Places.Value("titel"), $"bij opgave `{opgave.Titel}` hoort geen effect", "voeg bij `visie: effecten:` een effect toe met de id van deze opgave",
                    new RelatedPlace(visie.Places.Key("effecten"), "hier staan de effecten"));
        }
    }
}
