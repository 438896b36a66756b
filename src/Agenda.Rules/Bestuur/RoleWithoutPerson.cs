using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>A client or contractor that is a role and nobody.</summary>
internal sealed class RoleWithoutPerson() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG277", Severity.Warning, "rol zonder persoon of functie",
        "Een opdrachtgever, opdrachtnemer of voorzitter is iemand. Schrijf bij `wie` de functie: ‘de wethouder zorg’, ‘afdelingsmanager samenleving’."),
    new("organisatie:\n  organen:\n    - {naam: Bestuurlijk opdrachtgever, soort: bestuurlijk}\n", "organisatie:\n  organen:\n    - {naam: Bestuurlijk opdrachtgever, soort: bestuurlijk, wie: verantwoordelijk wethouder}\n"))
{
    public override IReadOnlyList<string> Watches => ["orgaan.wie", "orgaan.leden"];

    private static readonly string[] Personal = ["opdrachtgever", "opdrachtnemer", "voorzitter", "projectleider", "trekker", "procesbegeleider", "programmamanager"];

    internal override void Check(ModelContext context)
    {
        foreach (var orgaan in context.Agenda.Organisatie?.Organen ?? [])
        {
            var isPersonal = Personal.Any(word => orgaan.Naam.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (isPersonal && orgaan is { Wie: null, Leden.IsEmpty: true, Tekst: null }) context.Report(this, orgaan.Places.Value("naam"), $"wie de `{Names.Plain(orgaan.Naam)}` is, staat er niet", "schrijf bij `wie` de functie");
        }
    }
}
