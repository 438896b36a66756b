using Agenda.Model;

namespace Agenda.Templates.Functions;

/// <summary>The figures that a template can ask for, and whether an agenda has something to draw. A test holds them to the figures that there are.</summary>
internal static class AgendaFigureNames
{
    private static readonly (string Name, string Description, Func<Beleidsagenda, bool> Has)[] Figures =
    [
        ("aandelen", "Het aandeel van elke post in het totaal, als elke post een aandeel heeft.", agenda => agenda.Begroting is { Posten.IsEmpty: false } budget && budget.Posten.All(post => post.Aandeel is not null)),
        ("begroting", "De kosten per jaar.", agenda => agenda.Begroting is { Posten.IsEmpty: false, Jaren.IsEmpty: false }),
        ("beleidshuis", "Hoe dit document past tussen de andere.", agenda => agenda.Beleidshuis is { Lagen.IsEmpty: false }),
        ("bestuur", "Wie besluit en wie stuurt.", agenda => agenda.Organisatie is { Organen.IsEmpty: false }),
        ("bijeenkomst", "De dagen van de bijeenkomst, met hun dagdelen.", agenda => agenda.Bijeenkomst is { Dagen.IsEmpty: false }),
        ("bouwstenen", "De bouwstenen.", agenda => agenda.Bouwstenen is { Lijst.IsEmpty: false }),
        ("contouren", "De contouren, met hun aantal kenmerken.", agenda => agenda.Contouren is { Lijst.IsEmpty: false }),
        ("doelenboom", "De boom van de opgaven en hun doelen, of de lagen van `doelenboom`.", agenda => agenda.Opgaven is { Lijst.IsEmpty: false } || agenda.Doelenboom is { Lagen.IsEmpty: false }),
        ("kosten", "Elke post door de jaren.", agenda => agenda.Begroting is { Posten.IsEmpty: false }),
        ("marsroute", "De stappen van de marsroute.", agenda => agenda.Marsroute is { Stappen.IsEmpty: false }),
        ("netwerkrollen", "De rollen in het netwerk.", agenda => agenda.Netwerkrollen is { Lijst.IsEmpty: false }),
        ("onderdelen", "De onderdelen van het product.", agenda => agenda.Bestanddelen is { Lijst.IsEmpty: false }),
        ("organisatie", "De teams, van binnen naar buiten.", agenda => agenda.Organisatie is { Teams.IsEmpty: false }),
        ("participatieladder", "De treden van de ladder, en welke gekozen zijn.", agenda => agenda.Participatie?.Ladder is { Treden.IsEmpty: false }),
        ("planning", "De fasen en mijlpalen in de tijd.", agenda => HasTime(agenda.Planning)),
        ("rollen", "De rollen, elk met haar kern.", agenda => agenda.Rollen is { Lijst.IsEmpty: false }),
        ("tijdlijn", "De gebeurtenissen van `tijdlijn`.", agenda => !agenda.Tijdlijn.IsEmpty),
        ("traject", "De fasen van het traject in de tijd.", agenda => HasTime(agenda.Traject)),
    ];

    /// <summary>Figures of which there is one for each of several things: the start of the name, and what can follow.</summary>
    private static readonly (string Start, string Description, Func<Beleidsagenda, IEnumerable<string>> Ends)[] Families =
    [
        ("dilemmas-", "De dilemma’s van een beleidsveld; achter het streepje staat de `sleutel` van het veld.", agenda => (agenda.Beleidsvelden?.Lijst ?? []).Where(field => !field.Dilemmas.IsEmpty).Select(field => field.Sleutel)),
        ("doelenboom-", "Een laag van de doelenboom die over een andere verdeeld is; de namen staan in `figuren` van die laag.", agenda => (agenda.Doelenboom?.Lagen ?? []).SelectMany(layer => layer.Figuren).Select(figure => figure.Naam["doelenboom-".Length..])),
        ("kerncijfers-", "De kerncijfers van een soort naast elkaar; achter het streepje staat de soort.", agenda => agenda.Kerncijfers?.Soorten ?? []),
        ("reeks-", "Een kerncijfer door de jaren; achter het streepje staat de id.", agenda => (agenda.Kerncijfers?.Lijst ?? []).Where(figure => figure.Reeks.Length > 1).Select(figure => figure.Id)),
        ("schuiven-", "De schuiven van een groep uitgangspunten; achter het streepje staat de `sleutel` van de groep.", agenda => (agenda.Uitgangspunten?.Groepen ?? []).Where(group => !group.Schuiven.IsEmpty).Select(group => group.Sleutel)),
    ];

    public static IEnumerable<string> Names => Figures.Select(figure => figure.Name).Concat(Families.Select(family => family.Start)).Order(StringComparer.Ordinal);

    /// <summary>What each shows, in Dutch; `…` stands for what follows the start of a name.</summary>
    public static IEnumerable<(string Name, string Description)> Described =>
        Figures.Select(figure => (figure.Name, figure.Description)).Concat(Families.Select(family => (Name: family.Start + "…", family.Description))).OrderBy(figure => figure.Name, StringComparer.Ordinal);

    public static Func<Beleidsagenda, bool>? Find(string name)
    {
        foreach (var figure in Figures)
        {
            if (figure.Name == name) return figure.Has;
        }
        foreach (var (start, _, ends) in Families)
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
