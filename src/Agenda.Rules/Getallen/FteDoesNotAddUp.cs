using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A total of FTE that the members of the teams do not make.</summary>
internal sealed class FteDoesNotAddUp() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG233", Severity.Warning, "fte tellen niet op tot het totaal",
        "Het totaal bij `uren: fte:` is meer of minder dan de fte van alle teamleden samen. Een lid met `per` zonder `aantal` telt niet mee: vul het aantal in, of zeg bij `grondslag` hoe het totaal is bepaald en schakel deze controle uit."),
    new("organisatie:\n  teams:\n    - naam: Kernteam\n      leden:\n        - {functie: Projectleider, fte: \"0,5\"}\n        - {functie: Adviseur, fte: \"0,4\"}\n  uren: {totaal: 3600, fte: \"2,6\", grondslag: Geteld over de looptijd.}\n",
        "organisatie:\n  teams:\n    - naam: Kernteam\n      leden:\n        - {functie: Projectleider, fte: \"0,5\"}\n        - {functie: Adviseur, fte: \"0,4\"}\n  uren: {totaal: 1250, fte: \"0,9\", grondslag: Geteld over de looptijd.}\n"))
{
    public override IReadOnlyList<string> Watches => ["ureninzet.fte", "teamlid.fte", "teamlid.aantal"];

    /// <summary>Of rounding a few parts of an FTE.</summary>
    private const decimal Tolerance = 0.05m;

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Organisatie is not { Uren.Fte: { } said, Teams.IsEmpty: false } organisatie || organisatie.Fte == 0) return;
        var difference = said.Waarde - organisatie.Fte;
        if (Math.Abs(difference) <= Tolerance) return;
        var open = organisatie.Teams.SelectMany(team => team.Leden).Where(lid => lid.TotaalFte is null).ToList();
        var rest = difference > 0 && open is [{ Fte.Value.Waarde: > 0 } only] ? $"; dat scheelt {Sums.Write(decimal.Round(difference / only.Fte.Value!.Waarde, 1))} keer {Sums.Write(only.Fte.Value.Waarde)}" : "";
        context.Report(this, said.Span, $"hier staat {said} fte, en de teams tellen op tot {Sums.Write(organisatie.Fte)}{rest}", open.Count > 0 ? "vul bij `aantal` in hoeveel het er zijn" : "kijk de fte van de teamleden na", Related(organisatie, open));
    }

    private static RelatedPlace[] Related(Organisatie organisatie, List<Teamlid> open) =>
    [
        .. open.Select(lid => new RelatedPlace(lid.Places.Value("fte"), $"telt niet mee: hoeveel het er zijn per {lid.Per ?? "lid"}, staat er niet")),
        .. organisatie.Teams.SelectMany(team => team.Leden).Where(lid => lid.TotaalFte is not null).Select(lid => new RelatedPlace(lid.Places.Value("fte"), "telt mee")),
    ];
}
