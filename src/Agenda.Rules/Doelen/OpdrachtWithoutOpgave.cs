using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An ontwikkelopdracht that serves nothing.</summary>
internal sealed class OpdrachtWithoutOpgave() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG215", Severity.Warning, "ontwikkelopdracht draagt aan geen opgave bij",
        "Een opdracht kost tijd en geld. De lezer wil weten waarvoor. Noem bij `bijdrage` de opgaven, of schrijf waar dat komt te staan: `bijdrage: {later: jaarplan}`."),
    new("ontwikkelopdrachten:\n  lijst:\n    - titel: Eén buurtteam\n      trekker: manager\n", "ontwikkelopdrachten:\n  lijst:\n    - titel: Eén buurtteam\n      trekker: manager\n      bijdrage: {later: jaarplan}\n"))
{
    public override IReadOnlyList<string> Watches => ["ontwikkelopdracht.bijdrage"];

    internal override void Check(ModelContext context)
    {
        foreach (var opdracht in context.Ontwikkelopdrachten)
        {
            if (opdracht.Bijdrage is { IsLater: false, Value.IsEmpty: true })
                context.Report(this, opdracht.Places.Value("titel"), $"ontwikkelopdracht `{opdracht.Titel}` draagt aan geen opgave bij", "noem de opgaven: `bijdrage: [id]`, of schrijf `bijdrage: {later: jaarplan}`");
        }
    }
}
