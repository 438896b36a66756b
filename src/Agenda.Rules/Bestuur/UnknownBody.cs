using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>A body that decides, and that no chapter introduces.</summary>
internal sealed class UnknownBody() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG275", Severity.Warning, "orgaan besluit en wordt nergens voorgesteld",
        "De raad en het college kent iedereen. Van een ander orgaan (een stuurgroep, een bestuurlijk team) wil de lezer weten wie erin zit en waarover het gaat. Noem het bij `rollen` of `organisatie`, of leg het uit in `begrippen`."),
    new("planning:\n  besluiten:\n    - {orgaan: stuurgroep, wat: kiest de pilots, wanneer: mei 2026}\n", "rollen:\n  lijst:\n    - {naam: Stuurgroep, kern: Kiest de pilots}\nplanning:\n  besluiten:\n    - {orgaan: stuurgroep, wat: kiest de pilots, wanneer: mei 2026}\n"))
{
    public override IReadOnlyList<string> Watches => ["besluit.orgaan"];

    internal override void Check(ModelContext context)
    {
        var introduced = Introduced.In(context.Agenda);
        foreach (var (besluit, _) in context.Plannings.SelectMany(planning => planning.AlleBesluiten))
        {
            if (!Names.IsKnownBody(besluit.Orgaan) && !introduced.Contains(Names.Key(besluit.Orgaan)))
                context.Report(this, besluit.Places.Value("orgaan"), $"`{besluit.Orgaan}` besluit, en wordt nergens voorgesteld", "noem het orgaan bij `rollen`, of leg het uit in `begrippen`");
        }
    }
}
