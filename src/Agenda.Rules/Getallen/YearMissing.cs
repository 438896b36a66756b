using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A line of the budget that skips a year in which the others have an amount.</summary>
internal sealed class YearMissing() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG228", Severity.Warning, "post heeft voor één jaar geen bedrag",
        "De andere posten hebben voor dit jaar een bedrag. Een lege plek telt als nul: dan is het totaal te laag zonder dat iemand het ziet. Schrijf het bedrag, `0` als er niets nodig is, of `p.m.` als u het nog niet weet."),
    new("begroting:\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten:\n    - {naam: Huur, bedragen: {2026: 100, 2027: 100}}\n    - {naam: Loon, bedragen: {2026: 500}}\n",
        "begroting:\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten:\n    - {naam: Huur, bedragen: {2026: 100, 2027: 100}}\n    - {naam: Loon, bedragen: {2026: 500, 2027: p.m.}}\n"))
{
    public override IReadOnlyList<string> Watches => ["post.bedragen", "begroting.jaren"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Begroting is not { } begroting) return;
        Check(context, begroting, [.. begroting.Posten]);
        Check(context, begroting, [.. begroting.Dekking]);
    }

    private void Check(ModelContext context, Begroting begroting, List<Post> posten)
    {
        for (var year = 0; year < begroting.Jaren.Length; year++)
        {
            if (posten.Find(post => Has(post, year)) is not { } other) continue;
            foreach (var post in posten)
            {
                // Without any amount the line is text; what is wrong with the number of amounts is told on reading.
                if (post.Bedragen is not { } amounts || amounts.PerJaar.Length != begroting.Jaren.Length || Has(post, year)) continue;
                var said = begroting.Jaren[year].ToString(CultureInfo.InvariantCulture);
                context.Report(this, post.Places.Value("bedragen"), $"`{post.Naam}` heeft geen bedrag voor {said}, andere posten wel", $"schrijf voor {said} een bedrag, `0` of `p.m.`", new RelatedPlace(other.Places.Value("bedragen"), $"`{other.Naam}` heeft er wel een"));
            }
        }
    }

    private static bool Has(Post post, int year) => post.Bedragen is { } amounts && year < amounts.PerJaar.Length && amounts.PerJaar[year] is not null;
}
