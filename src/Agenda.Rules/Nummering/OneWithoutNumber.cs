using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Yaml.Reading;

namespace Agenda.Rules.Nummering;

/// <summary>One item without a number in a list where all others have one.</summary>
internal sealed class OneWithoutNumber() : ModelRule(RuleFamily.Nummering, RuleBasis.Data,
    new("AG262", Severity.Warning, "één onderdeel heeft geen nummer",
        "De andere fasen of posten hebben een nummer, deze niet. Naar deze kan niemand verwijzen, en de lezer denkt dat het nummer is weggevallen. Geef haar een nummer, of haal alle nummers weg."),
    new("planning:\n  fasen:\n    - {nummer: \"1\", titel: Voorbereiden, wanneer: 2026}\n    - {titel: Bespreken, wanneer: 2027}\n    - {nummer: \"3\", titel: Uitvoeren, wanneer: 2028}\n",
        "planning:\n  fasen:\n    - {nummer: \"1\", titel: Voorbereiden, wanneer: 2026}\n    - {nummer: \"2\", titel: Bespreken, wanneer: 2027}\n    - {nummer: \"3\", titel: Uitvoeren, wanneer: 2028}\n"))
{
    public override IReadOnlyList<string> Watches => ["fase.nummer", "post.nummer"];

    internal override void Check(ModelContext context)
    {
        foreach (var planning in context.Plannings)
        {
            Check(context, planning.Fasen.Select(fase => (fase.Titel, fase.Nummer, fase.Places, "titel")));
            foreach (var fase in planning.AlleFasen) Check(context, fase.Fasen.Select(inner => (inner.Titel, inner.Nummer, inner.Places, "titel")));
        }
        Check(context, (context.Agenda.Begroting?.Posten ?? []).Select(post => (post.Naam, post.Nummer, post.Places, "naam")));
    }

    private void Check(ModelContext context, IEnumerable<(string Title, string? Number, Places Places, string Key)> list)
    {
        var items = list.ToList();
        if (items.Count < 3 || items.Count(item => item.Number is null) != 1) return;
        var (title, _, places, key) = items.Single(item => item.Number is null);
        var other = items.First(item => item.Number is not null);
        context.Report(this, places.Value(key), $"`{title}` heeft geen nummer, de andere {items.Count - 1} wel", "voeg `nummer` toe", new RelatedPlace(other.Places.Value("nummer"), "zo is een ander genummerd"));
    }
}
