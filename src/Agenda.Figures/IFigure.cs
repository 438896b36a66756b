using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>What one figure shows, as data; it draws itself in any style, at any width.</summary>
public interface IFigure
{
    /// <summary>Null when there is nothing to draw.</summary>
    Drawing? Draw(Style style, int width);
}
