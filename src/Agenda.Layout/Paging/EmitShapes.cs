using Agenda.Figures;
using Agenda.Layout.Flow;
using Agenda.Layout.Lines;
using Agenda.Layout.Pages;

namespace Agenda.Layout.Paging;

/// <summary>Paints a drawing: every shape belongs to the `Figure` element, whose description says the same.</summary>
internal sealed class ShapeEmitter(TextSetter setter)
{
    public void Emit(DrawingMark mark, List<PageItem> items, int page, int y)
    {
        var (drawing, x) = (mark.Drawing, mark.X);
        var owner = mark.Owner.Element;
        owner.Bounds = (page, x, y, drawing.Width, drawing.Height);
        foreach (var shape in drawing.Shapes)
        {
            if (shape is Label label)
            {
                foreach (var run in RunsOf(label, owner, x, y)) Add(run);
            }
            else Add(ItemOf(shape, owner, x, y));
        }

        void Add(PageItem item)
        {
            items.Add(item);
            owner.Add(item, page);
        }
    }

    private static PageItem ItemOf(Shape shape, StructureElement owner, int x, int y) => shape switch
    {
        Box box => new BoxItem(owner, x + box.X, y + box.Y, box.Width, box.Height, box.Fill, box.Stroke, box.StrokeWidth, box.Radius),
        Polyline line => new PathItem(owner, [.. line.Points.Select(point => (x + point.X, y + point.Y))], false, null, line.Stroke, line.StrokeWidth),
        Polygon polygon => new PathItem(owner, [.. polygon.Points.Select(point => (x + point.X, y + point.Y))], true, polygon.Fill, null, 0),
        _ => throw new InvalidOperationException($"No way to paint a {shape.GetType().Name}."),
    };

    /// <summary>One run, or several where characters come from another face.</summary>
    private IEnumerable<GlyphRun> RunsOf(Label label, StructureElement owner, int x, int y)
    {
        var line = setter.SetLine(label.Text, setter.LookOf(label.Face, label.Size, label.Colour), label.Size);
        foreach (var piece in line.Pieces)
            yield return new GlyphRun(owner, x + label.X + piece.X, y + label.Baseline, piece.Look.Face.Face, label.Size, label.Colour, piece.Text, piece.Glyphs);
    }
}
