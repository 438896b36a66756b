using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>The figures of one agenda, by the names that templates use: `doelenboom` and `tijdlijn`.</summary>
public sealed class AgendaFigures(GoalTree goals, Timeline timeline, Style style) : IFigures
{
    public Drawing? Draw(string name, int width) => name switch
    {
        "doelenboom" => new GoalTreeDrawer(style).Draw(goals, width),
        "tijdlijn" => new TimelineDrawer(style).Draw(timeline, width),
        _ => null,
    };
}
