using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An ontwikkelopdracht that is nobody's.</summary>
internal sealed class OpdrachtWithoutTrekker() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG216", Severity.Warning, "ontwikkelopdracht heeft geen trekker",
        "Wat van iedereen is, is van niemand. Noem bij `trekker` wie zorgt dat het gebeurt, of schrijf waar dat komt te staan: `trekker: {later: jaarplan}`."),
    new("ontwikkelopdrachten:\n  lijst:\n    - titel: Eén buurtteam\n      bijdrage: {later: jaarplan}\n", "ontwikkelopdrachten:\n  lijst:\n    - titel: Eén buurtteam\n      bijdrage: {later: jaarplan}\n      trekker: n.t.b.\n"))
{
    public override IReadOnlyList<string> Watches => ["ontwikkelopdracht.trekker"];

    internal override void Check(ModelContext context)
    {
        foreach (var opdracht in context.Ontwikkelopdrachten)
        {
            if (opdracht.Trekker is { IsLater: false, Value: null or "" })
                context.Report(this, opdracht.Places.Value("titel"), $"ontwikkelopdracht `{opdracht.Titel}` heeft geen trekker", "noem wie zorgt dat het gebeurt, of schrijf `trekker: {later: jaarplan}`");
        }
    }
}
