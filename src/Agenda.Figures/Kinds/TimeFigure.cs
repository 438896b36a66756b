using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Phases and steps in time, of something else than the planning itself.</summary>
public sealed record TimeFigure(TimeTable Table) : IFigure
{
    public Drawing? Draw(Style style, int width) => new TimeRowDrawer(style).Draw(Table, width);
}
