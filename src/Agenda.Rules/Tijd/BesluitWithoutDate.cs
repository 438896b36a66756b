using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A decision that has no moment.</summary>
internal sealed class BesluitWithoutDate() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG255", Severity.Warning, "besluit of stap heeft geen moment",
        "Een planning zegt wanneer. Is het moment nog niet bekend, schrijf dan `wanneer: n.t.b.`: dan ziet de lezer dat het geen vergissing is."),
    new("planning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast}\n", "planning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: n.t.b.}\n"))
{
    public override IReadOnlyList<string> Watches => ["besluit.wanneer", "mijlpaal.wanneer", "stap.wanneer"];

    internal override void Check(ModelContext context)
    {
        foreach (var (besluit, _) in context.Plannings.SelectMany(planning => planning.AlleBesluiten))
        {
            if (besluit.Wanneer is null) context.Report(this, besluit.Places.Value("wat"), $"bij het besluit `{besluit.Orgaan} {besluit.Wat}` staat niet wanneer", "voeg `wanneer` toe; `n.t.b.` mag ook");
        }
        foreach (var mijlpaal in context.Fasen.SelectMany(fase => fase.Fase.Mijlpalen).Concat(context.Agenda.Planning?.Mijlpalen ?? []))
        {
            if (mijlpaal.Wanneer is null) context.Report(this, mijlpaal.Places.Value("titel"), $"bij mijlpaal `{mijlpaal.Titel}` staat niet wanneer", "voeg `wanneer` toe; `n.t.b.` mag ook");
        }
        foreach (var planning in context.Plannings) CheckSteps(context, planning.Stappen);
        // The last step of a route may be open.
        if (context.Agenda.Marsroute is { Stappen: { Length: > 1 } stappen }) CheckSteps(context, stappen[..^1]);
    }

    /// <summary>A list of steps without any moment is no planning; one with a hole in it is.</summary>
    private void CheckSteps(ModelContext context, ImmutableArray<Stap> stappen)
    {
        if (stappen.All(stap => stap.Wanneer.Value is null)) return;
        foreach (var stap in stappen)
        {
            if (stap.Wanneer is { IsLater: false, Value: null } && stap.Onder.All(deel => deel.Wanneer.Value is null))
                context.Report(this, stap.Places.Value("wat"), $"bij stap `{stap.Wat}` staat niet wanneer, bij de andere wel", "voeg `wanneer` toe; `n.t.b.` mag ook");
        }
    }
}
