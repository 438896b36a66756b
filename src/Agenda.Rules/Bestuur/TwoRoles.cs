using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Yaml.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>One name with two roles, or one role of which there can be one with two names.</summary>
internal sealed class TwoRoles() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG272", Severity.Hint, "één naam met twee rollen, of één rol met twee namen",
        "Wie hier opdrachtgever is en daar adviseur, kan niet allebei zijn op hetzelfde moment. En van twee opdrachtgevers weet niemand wie beslist. Kies één rol, zet de vroegere bij `eerdere_rollen`, of maak het verschil zichtbaar: ‘bestuurlijk opdrachtgever’ en ‘ambtelijk opdrachtgever’."),
    new("partijen:\n  lijst: [{naam: De Brug, rol: adviseur}]\norganisatie:\n  organen: [{naam: De Brug, rol: opdrachtgever, wie: directeur}]\n",
        "partijen:\n  lijst: [{naam: De Brug, rol: adviseur}]\norganisatie:\n  organen: [{naam: De Brug, rol: adviseur, wie: directeur}]\n"))
{
    public override IReadOnlyList<string> Watches => ["gemeente.rol", "partij.rol", "orgaan.rol"];

    /// <summary>Roles that one body has.</summary>
    private static readonly string[] OfOne = ["opdrachtgever", "opdrachtnemer", "voorzitter", "projectleider", "programmamanager", "procesbegeleider", "secretaris"];

    internal override void Check(ModelContext context)
    {
        var agenda = context.Agenda;
        var all = agenda.Gegevens.Gemeenten.Select(item => (item.Naam, item.Rol, item.Places))
            .Concat((agenda.Partijen?.Lijst ?? []).Select(item => (item.Naam, item.Rol, item.Places)))
            .Concat((agenda.Organisatie?.Organen ?? []).Select(item => (item.Naam, item.Rol, item.Places))).ToList();
        CheckNames(context, all);
        // Two municipalities may each have theirs.
        if (agenda.Gegevens.Gemeenten.Length > 1) return;
        var bodies = (agenda.Organisatie?.Organen ?? []).Where(orgaan => orgaan.Rol is { } rol && OfOne.Contains(rol, StringComparer.OrdinalIgnoreCase)).ToList();
        foreach (var same in bodies.GroupBy(orgaan => (orgaan.Rol!.ToLowerInvariant(), orgaan.Aard?.ToLowerInvariant())).Where(group => group.Count() > 1))
        {
            var (first, second) = (same.First(), same.Skip(1).First());
            context.Report(this, second.Places.Value("rol"), $"`{second.Naam}` is hier {second.Rol}, en `{first.Naam}` ook", "zeg wie het is, of maak het verschil zichtbaar", new RelatedPlace(first.Places.Value("rol"), $"`{first.Naam}`"));
        }
    }

    private void CheckNames(ModelContext context, List<(string Name, string? Rol, Places Places)> all)
    {
        foreach (var same in all.Where(item => item.Rol is not null).GroupBy(item => Names.Key(item.Name), StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(other => !string.Equals(other.Rol, first.Rol, StringComparison.OrdinalIgnoreCase)))
                context.Report(this, other.Places.Value("rol"), $"`{other.Name}` is hier {other.Rol}, en elders {first.Rol}", "maak de twee gelijk, of zet de vroegere rol bij `eerdere_rollen`", new RelatedPlace(first.Places.Value("rol"), "de andere rol"));
        }
    }
}
