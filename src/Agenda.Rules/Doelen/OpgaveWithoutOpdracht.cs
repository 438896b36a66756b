using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>An opgave that no ontwikkelopdracht serves, where the opdrachten do say what they serve.</summary>
internal sealed class OpgaveWithoutOpdracht() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG221", Severity.Hint, "geen ontwikkelopdracht draagt bij aan deze opgave",
        "Alle opdrachten zeggen waaraan ze bijdragen, en deze opgave is er niet bij. Dat kan kloppen. Vaak is er een vergeten."),
    new("opgaven:\n  lijst:\n    - {id: wonen, titel: Wonen}\n    - {id: werken, titel: Werken}\nontwikkelopdrachten:\n  lijst:\n    - {titel: Eén loket, trekker: manager, bijdrage: [wonen]}\n",
        "opgaven:\n  lijst:\n    - {id: wonen, titel: Wonen}\n    - {id: werken, titel: Werken}\nontwikkelopdrachten:\n  lijst:\n    - {titel: Eén loket, trekker: manager, bijdrage: [wonen, werken]}\n"))
{
    public override IReadOnlyList<string> Watches => ["ontwikkelopdracht.bijdrage"];

    internal override void Check(ModelContext context)
    {
        var opdrachten = context.Ontwikkelopdrachten.ToList();
        if (opdrachten.Count == 0 || opdrachten.Any(opdracht => opdracht.Bijdrage.IsLater || opdracht.Bijdrage.Value.IsEmpty)) return;
        var served = opdrachten.SelectMany(opdracht => opdracht.Bijdrage.Value).Select(opgave => opgave.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var opgave in context.Opgaven)
        {
            if (opgave.Id is null || !served.Contains(opgave.Id)) context.Report(this, opgave.Places.Value("titel"), $"geen ontwikkelopdracht draagt bij aan `{opgave.Titel}`", "voeg de id toe bij `bijdrage` van een opdracht, of laat het zo");
        }
    }
}
