using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>A name that the agenda says it does not use, in use.</summary>
internal sealed class OldName() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG268", Severity.Hint, "oude of afgekeurde naam in de tekst",
        "Bij `ook_bekend_als` of `niet` staat dat u deze naam niet gebruikt. Hier staat hij toch, en de lezer denkt dat het iets anders is."),
    new("De opgave Gezond leven heeft drie doelen.\n\n---\nopgaven:\n  lijst: [{titel: Vitaliteit, ook_bekend_als: [Gezond leven]}]\n", "De opgave Vitaliteit heeft drie doelen.\n\n---\nopgaven:\n  lijst: [{titel: Vitaliteit, ook_bekend_als: [Gezond leven]}]\n"))
{
    public override IReadOnlyList<string> Watches => ["begrip.ook_bekend_als", "opgave.ook_bekend_als"];

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda is not { } agenda) return;
        foreach (var (old, name, place) in OldNames(agenda).DistinctBy(name => name.Old))
        {
            foreach (var passage in context.Passages)
            {
                // The list of terms may name what it does not use.
                if (passage.InDefinition is not null) continue;
                var at = Find(passage, old);
                if (at >= 0) context.Report(this, passage.Place(at, old.Length), $"hier staat `{old}`, en de naam is `{name}`", $"schrijf `{name}`", new RelatedPlace(place, "hier staat welke naam u niet gebruikt"));
            }
        }
    }

    private static IEnumerable<(string Old, string Name, SourceSpan Place)> OldNames(Beleidsagenda agenda)
    {
        foreach (var begrip in agenda.Begrippen?.Lijst ?? [])
        {
            for (var i = 0; i < begrip.OokBekendAls.Length; i++) yield return (begrip.OokBekendAls[i], begrip.Term, begrip.Places.Item("ook_bekend_als", i));
        }
        foreach (var opgave in agenda.Opgaven?.Lijst ?? [])
        {
            for (var i = 0; i < opgave.OokBekendAls.Length; i++) yield return (opgave.OokBekendAls[i], opgave.Titel, opgave.Places.Item("ook_bekend_als", i));
        }
    }

    /// <summary>As a name: with its capitals, and as whole words. `gezond leven` is what people do; `Gezond leven` at the head of a sentence can be either.</summary>
    private static int Find(Passage passage, string name)
    {
        var isName = char.IsUpper(name[0]);
        for (var at = Next(passage.Text, name, 0, isName); at >= 0; at = Next(passage.Text, name, at + 1, isName))
        {
            var end = at + name.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(passage.Text[at - 1])) && (end == passage.Text.Length || !char.IsLetterOrDigit(passage.Text[end]));
            if (isWhole) return at;
        }
        return -1;
    }

    private static int Next(string text, string name, int from, bool isName)
    {
        if (from >= text.Length) return -1;
        return text.IndexOf(name, from, isName ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
    }
}
