using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Doelen;

/// <summary>A goal of a tree under which no target stands, where its neighbours have theirs.</summary>
internal sealed class DoelWithoutTarget() : ModelRule(RuleFamily.Doelen, RuleBasis.Data,
    new("AG224", Severity.Warning, "doel heeft geen targets",
        "Een lagere laag van de doelenboom is verdeeld over de punten van deze laag, en dit punt krijgt niets. De lezer denkt dat er een stuk is weggevallen. "
        + "Voeg een groep toe met `bij:` de id van dit punt. Komen de targets later, maak dan een groep zonder punten die dat bij `inleiding` zegt."),
    new("doelenboom:\n  lagen:\n    - id: doelen\n      enkelvoud: doel\n      meervoud: doelen\n      punten:\n        - {id: d1, titel: Iedereen kent zijn buren}\n        - {id: d2, titel: Hulp is dichtbij}\n"
        + "    - id: targets\n      enkelvoud: target\n      meervoud: targets\n      groepen:\n        - {bij: d1, punten: [{titel: Meer buurthuizen}]}\n",
        "doelenboom:\n  lagen:\n    - id: doelen\n      enkelvoud: doel\n      meervoud: doelen\n      punten:\n        - {id: d1, titel: Iedereen kent zijn buren}\n        - {id: d2, titel: Hulp is dichtbij}\n"
        + "    - id: targets\n      enkelvoud: target\n      meervoud: targets\n      groepen:\n        - {bij: d1, punten: [{titel: Meer buurthuizen}]}\n        - {bij: d2, punten: [{titel: Eén loket in elke kern}]}\n"))
{
    public override IReadOnlyList<string> Watches => ["doellaag.punten", "doelgroepering.bij", "boomdoel.bij"];

    internal override void Check(ModelContext context)
    {
        var lagen = context.Agenda.Doelenboom?.Lagen ?? [];
        // A group is how targets stand under a goal; `bij` at a target is another way to say it.
        var divided = lagen.SelectMany(laag => laag.Groepen).ToList();
        var served = divided.Select(groep => groep.Bij.Id).Concat(lagen.SelectMany(laag => laag.Alle).SelectMany(punt => punt.Bij).Select(bij => bij.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var laag in lagen)
        {
            if (divided.Find(groep => laag.Alle.Any(punt => punt.Id == groep.Bij.Id)) is not { } other) continue;
            foreach (var punt in laag.Alle)
            {
                if (punt.Id is { } id && served.Contains(id)) continue;
                context.Report(this, punt.Places.Value("titel"), $"onder {laag.Enkelvoud} `{punt.Titel}` staat niets, onder de andere wel", $"voeg een groep toe met `bij: {punt.Id ?? "…"}`",
                    new RelatedPlace(other.Places.Value("bij"), "zo is een groep verbonden"));
            }
        }
    }
}
