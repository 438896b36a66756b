using Agenda.Model;

namespace Agenda.Templates.Functions;

/// <summary>The figures that a template can ask for, and whether an agenda has something to draw. A test holds them to the figures that there are.</summary>
internal static class AgendaFigureNames
{
    private static readonly (string Name, Func<Beleidsagenda, bool> Has)[] Figures =
    [
        ("aandelen", agenda => agenda.Begroting is { Posten.IsEmpty: false } budget && budget.Posten.All(post => post.Aandeel is not null)),
        ("begroting", agenda => agenda.Begroting is { Posten.IsEmpty: false, Jaren.IsEmpty: false }),
        ("beleidshuis", agenda => agenda.Beleidshuis is { Lagen.IsEmpty: false }),
        ("bestuur", agenda => agenda.Organisatie is { Organen.IsEmpty: false }),
        ("bijeenkomst", agenda => agenda.Bijeenkomst is { Dagen.IsEmpty: false }),
        ("bouwstenen", agenda => agenda.Bouwstenen is { Lijst.IsEmpty: false }),
        ("contouren", agenda => agenda.Contouren is { Lijst.IsEmpty: false }),
        ("doelenboom", agenda => agenda.Opgaven is { Lijst.IsEmpty: false } || agenda.Doelenboom is { Lagen.IsEmpty: false }),
        ("kosten", agenda => agenda.Begroting is { Posten.IsEmpty: false }),
        ("marsroute", agenda => agenda.Marsroute is { Stappen.IsEmpty: false }),
        ("netwerkrollen", agenda => agenda.Netwerkrollen is { Lijst.IsEmpty: false }),
        ("onderdelen", agenda => agenda.Bestanddelen is { Lijst.IsEmpty: false }),
        ("organisatie", agenda => agenda.Organisatie is { Teams.IsEmpty: false }),
        ("participatieladder", agenda => agenda.Participatie?.Ladder is { Treden.IsEmpty: false }),
        ("planning", agenda => HasTime(agenda.Planning)),
        ("rollen", agenda => agenda.Rollen is { Lijst.IsEmpty: false }),
        ("tijdlijn", agenda => !agenda.Tijdlijn.IsEmpty),
        ("traject", agenda => HasTime(agenda.Traject)),
    ];

    /// <summary>Figures of which there is one for each of several things: the start of the name, and what can follow.</summary>
    private static readonly (string Start, Func<Beleidsagenda, IEnumerable<string>> Ends)[] Families =
    [
        ("dilemmas-", agenda => (agenda.Beleidsvelden?.Lijst ?? []).Where(field => !field.Dilemmas.IsEmpty).Select(field => field.Sleutel)),
        ("doelenboom-", agenda => (agenda.Doelenboom?.Lagen ?? []).SelectMany(layer => layer.Figuren).Select(figure => figure.Naam["doelenboom-".Length..])),
        ("kerncijfers-", agenda => agenda.Kerncijfers?.Soorten ?? []),
        ("reeks-", agenda => (agenda.Kerncijfers?.Lijst ?? []).Where(figure => figure.Reeks.Length > 1).Select(figure => figure.Id)),
        ("schuiven-", agenda => (agenda.Uitgangspunten?.Groepen ?? []).Where(group => !group.Schuiven.IsEmpty).Select(group => group.Sleutel)),
    ];

    public static IEnumerable<string> Names => Figures.Select(figure => figure.Name).Concat(Families.Select(family => family.Start)).Order(StringComparer.Ordinal);

    public static Func<Beleidsagenda, bool>? Find(string name)
    {
        foreach (var figure in Figures)
        {
            if (figure.Name == name) return figure.Has;
        }
        foreach (var (start, ends) in Families)
        {
            if (name.StartsWith(start, StringComparison.Ordinal)) return agenda => ends(agenda).Contains(name[start.Length..], StringComparer.Ordinal);
        }
        return null;
    }

    /// <summary>Every figure that an agenda has something to draw for.</summary>
    public static IEnumerable<string> Of(Beleidsagenda agenda) =>
        Figures.Where(figure => figure.Has(agenda)).Select(figure => figure.Name).Concat(Families.SelectMany(family => family.Ends(agenda).Select(end => family.Start + end)));

    /// <summary>A phase, or a step that says when.</summary>
    private static bool HasTime(Planning? planning) => planning is not null && (!planning.Fasen.IsEmpty || planning.Stappen.Any(step => step.Wanneer.Value is not null));
}
