using System.Collections.Immutable;
using Agenda.Figures;

namespace Agenda.Layout.Flow;

/// <summary>Makes a drawing smaller, everything by the same factor.</summary>
internal static class Scale
{
    public static Drawing Down(Drawing drawing, int height)
    {
        int By(int length) => (int)((long)length * height / drawing.Height);
        var shapes = ImmutableArray.CreateBuilder<Shape>(drawing.Shapes.Length);
        foreach (var shape in drawing.Shapes)
        {
            shapes.Add(shape switch
            {
                Box box => box with
                {
                    X = By(box.X),
                    Y = By(box.Y),
                    Width = By(box.Width),
                    Height = By(box.Height),
                    StrokeWidth = By(box.StrokeWidth),
                    Radius = By(box.Radius),
                },
                Polyline line => line with { Points = [.. line.Points.Select(point => (By(point.X), By(point.Y)))], StrokeWidth = By(line.StrokeWidth) },
                Polygon polygon => polygon with { Points = [.. polygon.Points.Select(point => (By(point.X), By(point.Y)))] },
                Label label => label with { X = By(label.X), Baseline = By(label.Baseline), Size = By(label.Size) },
                _ => shape,
            });
        }
        return new Drawing(By(drawing.Width), height, drawing.Alt, shapes.MoveToImmutable());
    }
}
