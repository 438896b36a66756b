using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>The figures of one agenda, by the names that templates use: `doelenboom`, `tijdlijn`, `planning` and `begroting`.</summary>
/// <param name="budget">Null without one.</param>
/// <param name="others">Every other figure, by its name: `schuiven-proces`, `beleidshuis`; null for none.</param>
public sealed class AgendaFigures(
    GoalTree goals, Timeline timeline, TimeTable planning, BudgetChart? budget, Style style, ImmutableSortedDictionary<string, IFigure>? others = null) : IFigures
{
    /// <summary>The figures of an agenda as it was read.</summary>
    public static IFigures Of(Beleidsagenda agenda, Style style) =>
        new AgendaFigures(DataOfAgenda.Goals(agenda), DataOfAgenda.Events(agenda), DataOfAgenda.Phases(agenda), DataOfAgenda.Costs(agenda), style, FiguresOfAgenda.Of(agenda));

    /// <summary>Markdown and PDF often ask for the same drawing, and a PDF that is laid out again asks twice.</summary>
    private readonly Dictionary<(string Name, int Width), Drawing?> _drawn = [];

    public Drawing? Draw(string name, int width)
    {
        if (!_drawn.TryGetValue((name, width), out var drawing)) _drawn.Add((name, width), drawing = Make(name, width));
        return drawing;
    }

    private Drawing? Make(string name, int width) => name switch
    {
        "doelenboom" when !goals.Branches.IsEmpty => new GoalTreeDrawer(style).Draw(goals, width),
        "tijdlijn" => new TimeRowDrawer(style).Draw(timeline, width),
        "planning" => new TimeRowDrawer(style).Draw(planning, width),
        "begroting" when budget is not null => new BudgetDrawer(style).Draw(budget, width),
        _ => others?.GetValueOrDefault(name)?.Draw(style, width),
    };
}
