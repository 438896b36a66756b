using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;
using Agenda.Yaml.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>Two things of one kind with one name.</summary>
internal sealed class DoubleName() : ModelRule(RuleFamily.Begrippen, RuleBasis.Data,
    new("AG270", Severity.Warning, "twee dingen hebben dezelfde naam",
        "Twee opgaven, doelen, uitgangspunten of begrippen heten hetzelfde. De lezer denkt dat het één ding is, of dat u er een dubbel hebt opgeschreven. Geef een van de twee een andere naam, of haal er een weg."),
    new("rollen:\n  lijst:\n    - {naam: Inwoners, kern: Doen mee}\n    - {naam: Inwoners, kern: Denken mee}\n", "rollen:\n  lijst:\n    - {naam: Inwoners, kern: Doen mee}\n    - {naam: Partners, kern: Denken mee}\n"))
{
    public override IReadOnlyList<string> Watches =>
    [
        "opgave.titel", "doel.titel", "indicator.naam", "activiteit.titel", "boomdoel.titel", "ontwikkelopdracht.titel", "effect.titel", "uitgangspuntengroep.titel", "tekstdeel.titel", "contour.titel", "bestanddeel.titel",
        "bouwsteen.titel", "beleidsveld.titel", "eissoort.naam", "gemeente.naam", "rol.naam", "netwerkrol.naam", "orgaan.naam", "team.naam", "partij.naam", "doelgroep.naam", "bijeenkomstgroep.naam", "samenwerkingsoptie.naam",
        "post.naam", "kerncijfer.naam", "fase.titel", "risico.titel", "begrip.term", "afkorting.kort", "document.titel", "wet.titel",
    ];

    internal override void Check(ModelContext context)
    {
        CheckGoals(context);
        CheckPlans(context, context.Agenda);
        CheckPeople(context, context.Agenda);
        CheckLists(context, context.Agenda);
    }

    private void CheckGoals(ModelContext context)
    {
        Check(context, "opgaven", context.Opgaven, "titel");
        Check(context, "doelen", context.Doelen, "titel");
        foreach (var laag in context.Agenda.Doelenboom?.Lagen ?? []) Check(context, laag.Meervoud, laag.Alle, "titel");
        foreach (var doel in context.Doelen)
        {
            Check(context, "indicatoren van dit doel", doel.Indicatoren.Value, "naam");
            Check(context, "activiteiten van dit doel", doel.Activiteiten.Value, "titel");
        }
    }

    private void CheckPlans(ModelContext context, Beleidsagenda agenda)
    {
        Check(context, "effecten", agenda.Visie?.Effecten ?? [], "titel");
        Check(context, "uitgangspunten", agenda.Uitgangspunten?.Punten ?? [], "titel");
        Check(context, "groepen uitgangspunten", agenda.Uitgangspunten?.Groepen ?? [], "titel");
        Check(context, "ontwikkelopdrachten", context.Ontwikkelopdrachten, "titel");
        Check(context, "contouren", agenda.Contouren?.Lijst ?? [], "titel");
        Check(context, "onderdelen", agenda.Bestanddelen?.Lijst ?? [], "titel");
        Check(context, "bouwstenen", agenda.Bouwstenen?.Lijst ?? [], "titel");
        Check(context, "beleidsvelden", agenda.Beleidsvelden?.Lijst ?? [], "titel");
        Check(context, "soorten eisen", agenda.Eisen?.Soorten ?? [], "naam");
        foreach (var planning in context.Plannings) Check(context, "fasen", planning.Fasen, "titel");
        Check(context, "risico’s", agenda.Risicos?.Lijst ?? [], "titel");
    }

    private void CheckPeople(ModelContext context, Beleidsagenda agenda)
    {
        Check(context, "gemeenten", agenda.Gegevens.Gemeenten, "naam");
        Check(context, "rollen", agenda.Rollen?.Lijst ?? [], "naam");
        Check(context, "netwerkrollen", agenda.Netwerkrollen?.Lijst ?? [], "naam");
        Check(context, "organen", agenda.Organisatie?.Organen ?? [], "naam");
        Check(context, "teams", agenda.Organisatie?.Teams ?? [], "naam");
        Check(context, "partijen", agenda.Partijen?.Lijst ?? [], "naam");
        Check(context, "doelgroepen", agenda.Participatie?.Doelgroepen ?? [], "naam");
        Check(context, "groepen van de bijeenkomst", agenda.Bijeenkomst?.Groepen ?? [], "naam");
        Check(context, "opties voor samenwerking", agenda.Samenwerking?.Opties ?? [], "naam");
    }

    private void CheckLists(ModelContext context, Beleidsagenda agenda)
    {
        Check(context, "posten", agenda.Begroting?.Posten ?? [], "naam");
        Check(context, "posten van de dekking", agenda.Begroting?.Dekking ?? [], "naam");
        Check(context, "kerncijfers", Same(agenda.Kerncijfers?.Lijst ?? [], item => (Key(item.Naam), Key(item.Per))), "naam");
        Check(context, "begrippen", agenda.Begrippen?.Lijst ?? [], "term");
        // With another meaning it is told by AG273.
        Check(context, "afkortingen", Same(agenda.Afkortingen, item => (Key(item.Kort), Key(item.Voluit))), "kort");
        // A report of every year has one title.
        Check(context, "documenten", Same(agenda.Documenten, item => (Key(item.Titel), Key(item.Ondertitel), Key(item.Eigenaar), Key(item.Datum?.ToString()), Key(item.Periode?.ToString()))), "titel");
        Check(context, "wetten", agenda.Wetten, "titel");
        Check(context, "hoofdstukken", agenda.Hoofdstukken, "titel");
        Check(context, "bijlagen", agenda.Bijlagen, "titel");
    }

    private static string Key(string? text) => text?.ToUpperInvariant() ?? "";

    /// <summary>Those that are the same in more than their name.</summary>
    private static IEnumerable<T> Same<T, TKey>(IEnumerable<T> items, Func<T, TKey> key) => items.GroupBy(key).Where(group => group.Count() > 1).SelectMany(group => group);

    /// <param name="key">Of the name, where the item was written.</param>
    private void Check<T>(ModelContext context, string what, IEnumerable<T> items, string key) where T : IItem, IPlaced
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            var place = item.Places.Value(key);
            if (!seen.TryAdd(item.Titel, place)) context.Report(this, place, $"twee {what} heten `{item.Titel}`", "geef een van de twee een andere naam, of haal er een weg", new RelatedPlace(seen[item.Titel], "hier staat de andere"));
        }
    }
}
