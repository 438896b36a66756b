using System.Collections.Immutable;
using Agenda.Fonts;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>A picture as shapes, in thousandths of a point from its top left corner, y downwards.</summary>
/// <param name="Alt">The same in words, for who cannot see it: every fact that the picture shows.</param>
public sealed record Drawing(int Width, int Height, string Alt, ImmutableArray<Shape> Shapes)
{
    /// <summary>The same from top to bottom in parts, each with its own words, for where the whole is higher than a page; empty for what cannot be divided.</summary>
    public ImmutableArray<Drawing> Parts { get; init; } = [];
}

public abstract record Shape
{
    public abstract Shape Down(int by);
}

/// <param name="Fill">Null for an outline only.</param>
/// <param name="Stroke">Null for none.</param>
/// <param name="Radius">Of the corners.</param>
public sealed record Box(int X, int Y, int Width, int Height, Colour? Fill, Colour? Stroke, int StrokeWidth, int Radius) : Shape
{
    public override Shape Down(int by) => this with { Y = Y + by };
}

/// <summary>Straight lines from point to point.</summary>
public sealed record Polyline(ImmutableArray<(int X, int Y)> Points, Colour Stroke, int StrokeWidth) : Shape
{
    public override Shape Down(int by) => this with { Points = [.. Points.Select(point => (point.X, point.Y + by))] };
}

/// <summary>A closed shape.</summary>
public sealed record Polygon(ImmutableArray<(int X, int Y)> Points, Colour Fill) : Shape
{
    public override Shape Down(int by) => this with { Points = [.. Points.Select(point => (point.X, point.Y + by))] };
}

/// <param name="X">Where the text starts.</param>
/// <param name="Baseline">Down from the top.</param>
/// <param name="Size">Of the type.</param>
public sealed record Label(int X, int Baseline, string Text, FontFace Face, int Size, Colour Colour) : Shape
{
    public override Shape Down(int by) => this with { Baseline = Baseline + by };
}

/// <summary>Draws the figures of one agenda. Layout asks for them by name once it knows the width.</summary>
public interface IFigures
{
    /// <summary>The drawing at a width; null when there is no figure of that name (compose has reported it) or there is nothing to draw.</summary>
    Drawing? Draw(string name, int width);
}
