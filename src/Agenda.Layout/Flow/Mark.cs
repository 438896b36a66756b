using Agenda.Figures;
using Agenda.Images;
using Agenda.Layout.Lines;
using Agenda.Styles;

namespace Agenda.Layout.Flow;

/// <summary>Something to paint in a slice: x from the page's left edge, y from the top of the slice. Marks stand in reading order.</summary>
internal abstract record Mark
{
    /// <summary>The same, further down in its slice.</summary>
    public abstract Mark Down(int by);
}

internal sealed record LineMark(Line Line, int X, int Y) : Mark
{
    public override Mark Down(int by) => this with { Y = Y + by };
}

/// <summary>A background, a rule, a bar: no part of the text.</summary>
/// <param name="IsOfSheet">Whether it is measured by the width of the sheet: on one that lies on its side it is wider.</param>
internal sealed record PaintMark(
    int X, int Y, int Width, int Height, Colour? Fill, Colour? Stroke = null, int StrokeWidth = 0, int Radius = 0, bool IsOfSheet = false) : Mark
{
    public override Mark Down(int by) => this with { Y = Y + by };
}

/// <summary>An element that exists even when it has no content, such as an empty cell.</summary>
internal sealed record ElementMark(Node Node) : Mark
{
    public override Mark Down(int by) => this;
}

/// <param name="Owner">The `Figure` element.</param>
internal sealed record DrawingMark(Drawing Drawing, int X, int Y, Node Owner) : Mark
{
    public override Mark Down(int by) => this with { Y = Y + by };
}

/// <param name="Owner">The `Figure` element; null for decoration.</param>
internal sealed record ImageMark(Image Image, int X, int Y, int Width, int Height, Node? Owner) : Mark
{
    public override Mark Down(int by) => this with { Y = Y + by };
}

/// <summary>A dotted leader and the number of the page where an entry leads, set right; the end of the entry's link.</summary>
/// <param name="From">Where the title ended.</param>
internal sealed record PageNumberMark(Look Look, Look Leader, int From, int LeaderEnd, EntryArea Area, int Y, int Baseline, int Height) : Mark
{
    public override Mark Down(int by) => this with { Y = Y + by };
}

/// <summary>The area of an entry of the contents.</summary>
/// <param name="Above">How far it reaches above its last line.</param>
internal sealed record EntryArea(LinkMark Link, int Left, int Right, int Above);
