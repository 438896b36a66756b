using Agenda.Rules.Reading;
using Agenda.Yaml.Reading;

namespace Agenda.Rules.Nummering;

/// <summary>Something with a printed number.</summary>
/// <param name="Number">The last part: 6 of `5.6`.</param>
/// <param name="IsCounted">The program numbers such a list when its author does not.</param>
internal readonly record struct Numbered(string Printed, int Number, string Title, Places Places, bool IsCounted = true)
{
    /// <summary>The author wrote the number; otherwise it is the program's, and follows the one before.</summary>
    public bool IsWritten => Places.Has("nummer");
}

/// <summary>Lists of which the items have numbers: those of one goal, the steps, the phases of one phase, the lines of a budget.</summary>
internal static class Numbers
{
    public static IEnumerable<List<Numbered>> Lists(ModelContext context)
    {
        foreach (var laag in context.Agenda.Doelenboom?.Lagen ?? [])
        {
            yield return [.. laag.Punten.Select(punt => Of(punt.Nummer, punt.Titel, punt.Places)).OfType<Numbered>()];
            foreach (var groep in laag.Groepen) yield return [.. groep.Punten.Select(punt => Of(punt.Nummer, punt.Titel, punt.Places)).OfType<Numbered>()];
        }
        foreach (var planning in context.Plannings)
        {
            yield return [.. planning.Stappen.Select(stap => Of(stap.Nummer, stap.Wat, stap.Places)).OfType<Numbered>()];
            yield return [.. planning.Fasen.Select(fase => Of(fase.Nummer, fase.Titel, fase.Places, isCounted: false)).OfType<Numbered>()];
            foreach (var fase in planning.AlleFasen) yield return [.. fase.Fasen.Select(inner => Of(inner.Nummer, inner.Titel, inner.Places, isCounted: false)).OfType<Numbered>()];
        }
        yield return [.. (context.Agenda.Marsroute?.Stappen ?? []).Select(stap => Of(stap.Nummer, stap.Wat, stap.Places)).OfType<Numbered>()];
        yield return [.. (context.Agenda.Begroting?.Posten ?? []).Select(post => Of(post.Nummer, post.Naam, post.Places, isCounted: false)).OfType<Numbered>()];
    }

    private static Numbered? Of(string? number, string title, Places places, bool isCounted = true) =>
        number is not null && int.TryParse(number.AsSpan(number.LastIndexOf('.') + 1), out var last) ? new Numbered(number, last, title, places, isCounted) : null;
}
