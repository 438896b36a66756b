using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A decision that has no moment.</summary>
internal sealed class BesluitWithoutDate() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG255", Severity.Warning, "besluit of stap heeft geen moment",
        "Een planning zegt wanneer. Is het moment nog niet bekend, schrijf dan `wanneer: n.t.b.`: dan ziet de lezer dat het geen vergissing is."),
    new("planning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast}\n", "planning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: n.t.b.}\n"))
{
    internal override void Check(ModelContext context)
    {
        foreach (var besluit in context.Agenda.Planning?.Besluiten ?? [])
        {
            if (besluit.Wanneer is null) context.Report(this, besluit.Places.Value("wat"), $"bij het besluit `{besluit.Orgaan} {besluit.Wat}` staat niet wanneer", "voeg `wanneer` toe; `n.t.b.` mag ook");
        }
        foreach (var mijlpaal in context.Fasen.SelectMany(fase => fase.Fase.Mijlpalen).Concat(context.Agenda.Planning?.Mijlpalen ?? []))
        {
            if (mijlpaal.Wanneer is null) context.Report(this, mijlpaal.Places.Value("titel"), $"bij mijlpaal `{mijlpaal.Titel}` staat niet wanneer", "voeg `wanneer` toe; `n.t.b.` mag ook");
        }
    }
}
