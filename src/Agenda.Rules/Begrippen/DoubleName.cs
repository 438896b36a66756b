using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Yaml.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>Two things of one kind with one name.</summary>
internal sealed class DoubleName() : ModelRule(RuleFamily.Begrippen, RuleBasis.Data,
    new("AG270", Severity.Warning, "twee dingen hebben dezelfde naam",
        "Twee opgaven, rollen, doelen of begrippen heten hetzelfde. De lezer denkt dat het één ding is, of dat u er een dubbel hebt opgeschreven. Geef een van de twee een andere naam, of haal er een weg."),
    new("rollen:\n  lijst:\n    - {naam: Inwoners, kern: Doen mee}\n    - {naam: Inwoners, kern: Denken mee}\n", "rollen:\n  lijst:\n    - {naam: Inwoners, kern: Doen mee}\n    - {naam: Partners, kern: Denken mee}\n"))
{
    public override IReadOnlyList<string> Watches => ["opgave.titel", "doel.titel", "ontwikkelopdracht.titel", "rol.naam", "begrip.term", "post.naam", "effect.titel", "orgaan.naam", "team.naam", "partij.naam", "doelgroep.naam", "bouwsteen.titel"];

    internal override void Check(ModelContext context)
    {
        var agenda = context.Agenda;
        Check(context, "opgaven heten", context.Opgaven.Select(item => (item.Titel, item.Places, "titel")));
        Check(context, "doelen heten", context.Doelen.Select(item => (item.Titel, item.Places, "titel")));
        Check(context, "ontwikkelopdrachten heten", context.Ontwikkelopdrachten.Select(item => (item.Titel, item.Places, "titel")));
        Check(context, "rollen heten", (agenda.Rollen?.Lijst ?? []).Select(item => (item.Naam, item.Places, "naam")));
        Check(context, "begrippen heten", (agenda.Begrippen?.Lijst ?? []).Select(item => (item.Term, item.Places, "term")));
        Check(context, "posten heten", (agenda.Begroting?.Posten ?? []).Select(item => (item.Naam, item.Places, "naam")));
        Check(context, "effecten heten", (agenda.Visie?.Effecten ?? []).Select(item => (item.Titel, item.Places, "titel")));
        Check(context, "gemeenten heten", agenda.Gegevens.Gemeenten.Select(item => (item.Naam, item.Places, "naam")));
        // With another meaning it is told by AG273.
        Check(context, "afkortingen heten", agenda.Afkortingen.GroupBy(item => (item.Kort.ToUpperInvariant(), item.Voluit.ToUpperInvariant())).Where(group => group.Count() > 1).SelectMany(group => group).Select(item => (item.Kort, item.Places, "kort")));
        Check(context, "organen heten", (agenda.Organisatie?.Organen ?? []).Select(item => (item.Naam, item.Places, "naam")));
        Check(context, "teams heten", (agenda.Organisatie?.Teams ?? []).Select(item => (item.Naam, item.Places, "naam")));
        Check(context, "partijen heten", (agenda.Partijen?.Lijst ?? []).Select(item => (item.Naam, item.Places, "naam")));
        Check(context, "doelgroepen heten", (agenda.Participatie?.Doelgroepen ?? []).Select(item => (item.Naam, item.Places, "naam")));
        Check(context, "bouwstenen heten", (agenda.Bouwstenen?.Lijst ?? []).Select(item => (item.Titel, item.Places, "titel")));
        Check(context, "netwerkrollen heten", (agenda.Netwerkrollen?.Lijst ?? []).Select(item => (item.Naam, item.Places, "naam")));
        foreach (var laag in agenda.Doelenboom?.Lagen ?? []) Check(context, $"{laag.Meervoud} heten", laag.Alle.Select(item => (item.Titel, item.Places, "titel")));
        foreach (var doel in context.Doelen)
        {
            Check(context, "indicatoren van dit doel heten", doel.Indicatoren.Value.Select(item => (item.Naam, item.Places, "naam")));
            Check(context, "activiteiten van dit doel heten", doel.Activiteiten.Value.Select(item => (item.Titel, item.Places, "titel")));
        }
    }

    private void Check(ModelContext context, string what, IEnumerable<(string Name, Places Places, string Key)> items)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, places, key) in items)
        {
            var place = places.Value(key);
            if (!seen.TryAdd(name, place)) context.Report(this, place, $"twee {what} `{name}`", "geef een van de twee een andere naam, of haal er een weg", new RelatedPlace(seen[name], "hier staat de andere"));
        }
    }
}
