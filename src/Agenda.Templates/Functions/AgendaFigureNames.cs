using Agenda.Model;

namespace Agenda.Templates.Functions;

/// <summary>The figures that a template can ask for, and whether an agenda has something to draw.</summary>
internal static class AgendaFigureNames
{
    private static readonly (string Name, Func<Beleidsagenda, bool> Has)[] Figures =
    [
        ("doelenboom", agenda => agenda.Opgaven is { Lijst.IsEmpty: false }),
        ("tijdlijn", agenda => !agenda.Tijdlijn.IsEmpty),
        ("planning", agenda => agenda.Planning is { Fasen.IsEmpty: false }),
        ("begroting", agenda => agenda.Begroting is { Posten.IsEmpty: false, Jaren.IsEmpty: false }),
    ];

    public static IEnumerable<string> Names => Figures.Select(figure => figure.Name);

    public static Func<Beleidsagenda, bool>? Find(string name)
    {
        foreach (var figure in Figures)
        {
            if (figure.Name == name) return figure.Has;
        }
        return null;
    }
}
