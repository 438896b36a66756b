using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Nummering;

/// <summary>Groups of kaders whose names begin in different ways.</summary>
internal sealed class GroupNamesVary() : ModelRule(RuleFamily.Nummering, RuleBasis.Words,
    new("AG264", Severity.Hint, "namen van kadergroepen beginnen verschillend",
        "‘De kaders voor …’, ‘Kader …’, ‘Kaders bij …’: een vast begin laat zien dat het overal om hetzelfde gaat. De melding wijst op de vorm die het minst voorkomt."),
    new("ontwikkelopdrachten:\n  lijst:\n    - {titel: A, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: De kaders voor a, kaders: [Een zin.]}]}\n    - {titel: B, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: De kaders voor b, kaders: [Een zin.]}]}\n    - {titel: C, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: Kader c, kaders: [Een zin.]}]}\n",
        "ontwikkelopdrachten:\n  lijst:\n    - {titel: A, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: De kaders voor a, kaders: [Een zin.]}]}\n    - {titel: B, bijdrage: n.t.b., trekker: n.t.b., kadergroepen: [{naam: De kaders voor b, kaders: [Een zin.]}]}\n"))
{
    public override IReadOnlyList<string> Watches => ["kadergroep.naam"];

    internal override void Check(ModelContext context)
    {
        var groups = context.Ontwikkelopdrachten.SelectMany(opdracht => opdracht.Kadergroepen).Where(group => group.Naam is not null)
            .GroupBy(group => Begin(group.Naam!), StringComparer.Ordinal).Where(form => form.Key.Length > 0).OrderByDescending(form => form.Count()).ToList();
        if (groups.Count < 2 || groups.Sum(form => form.Count()) < 3) return;
        var usual = groups[0].First();
        foreach (var other in groups.Skip(1).Select(form => form.First()))
            context.Report(this, other.Places.Value("naam"), $"deze naam begint met `{Begin(other.Naam!)}`, de meeste met `{groups[0].Key}`", "laat alle namen op dezelfde manier beginnen", new RelatedPlace(usual.Places.Value("naam"), "zo begint het meestal"));
    }

    /// <summary>`de kaders voor`, `kader`: the words that say that it is a group of kaders; empty for another name.</summary>
    private static string Begin(string name)
    {
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word.TrimEnd(':') is "kader" or "kaders");
        if (at is < 0 or > 1) return "";
        var isFollowed = at + 1 < words.Length && words[at + 1] is "voor" or "bij" or "van" or "over";
        return string.Join(' ', words[..(at + (isFollowed ? 2 : 1))]);
    }
}
