using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>Money in a year in which nothing is planned any more.</summary>
internal sealed class MoneyAfterPlanning() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG229", Severity.Warning, "geld voor een jaar na het einde van de planning",
        "De begroting heeft geld voor een jaar waarin volgens de planning alles klaar is. Dan is de planning te kort, of het geld is voor iets anders: zeg waarvoor."),
    new("planning:\n  fasen:\n    - {titel: Uitvoeren, wanneer: 2026}\nbegroting:\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten:\n    - {naam: Huur, bedragen: [100, 100]}\n",
        "planning:\n  fasen:\n    - {titel: Uitvoeren, wanneer: 2026 – 2027}\nbegroting:\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten:\n    - {naam: Huur, bedragen: [100, 100]}\n"))
{
    public override IReadOnlyList<string> Watches => ["post.bedragen", "begroting.jaren"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Begroting is not { } begroting || context.Fasen is not { Length: > 0 } fasen || fasen.Any(fase => fase.Eind is null)) return;
        var last = fasen.MaxBy(fase => fase.Eind)!;
        for (var i = 0; i < begroting.Jaren.Length; i++)
        {
            if (begroting.Jaren[i] <= last.Eind!.Value.Year || begroting.Totalen[i].Waarde is null or 0) continue;
            context.Report(this, begroting.Places.Item("jaren", i), string.Create(CultureInfo.InvariantCulture, $"voor {begroting.Jaren[i]} is {Sums.Write(begroting.Totalen[i].Waarde!.Value)} begroot, en de planning eindigt op {Days.Write(last.Eind.Value)}"),
                "maak de planning langer, of zeg waar het geld voor is", new RelatedPlace(last.Place, "hier eindigt de planning"));
        }
    }
}
