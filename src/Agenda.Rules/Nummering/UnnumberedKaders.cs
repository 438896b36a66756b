using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Nummering;

/// <summary>One group of kaders with bullets among groups with numbers.</summary>
internal sealed class UnnumberedKaders() : ModelRule(RuleFamily.Nummering, RuleBasis.Data,
    new("AG263", Severity.Hint, "deze kaders hebben geen nummer, de andere wel",
        "Naar een kader met een nummer kan men verwijzen (‘kader 6.6-2’), naar een streepje niet. Alle andere groepen zijn genummerd. Haal `soort: opsomming` weg, of laat het zo als niemand ernaar hoeft te verwijzen."),
    new("ontwikkelopdrachten:\n  lijst:\n    - {titel: A, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader a, kaders: [Een zin.]}]}\n    - {titel: B, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader b, kaders: [Een zin.]}]}\n    - {titel: C, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader c, kaders: [Een zin.]}]}\n    - {titel: D, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader d, soort: opsomming, kaders: [Een zin.]}]}\n",
        "ontwikkelopdrachten:\n  lijst:\n    - {titel: A, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader a, kaders: [Een zin.]}]}\n    - {titel: B, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader b, kaders: [Een zin.]}]}\n"))
{
    public override IReadOnlyList<string> Watches => ["kadergroep.soort"];

    /// <summary>Fewer numbered groups than this are no custom yet.</summary>
    private const int FewestNumbered = 3;

    internal override void Check(ModelContext context)
    {
        var groups = context.Ontwikkelopdrachten.SelectMany(opdracht => opdracht.Kadergroepen).ToList();
        var bulleted = groups.Where(group => group.Soort == Lijstsoort.Opsomming).ToList();
        if (bulleted.Count == 0 || groups.Count - bulleted.Count < Math.Max(FewestNumbered, 3 * bulleted.Count)) return;
        foreach (var group in bulleted)
            context.Report(this, group.Places.Value("soort"), $"`{group.Naam ?? "deze groep"}` is een opsomming, en de {groups.Count - bulleted.Count} andere groepen zijn genummerd", "haal `soort: opsomming` weg, dan krijgen de kaders een nummer");
    }
}
