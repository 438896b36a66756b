using Agenda.Figures;
using Agenda.Styles;

namespace Agenda.Tests.Figures;

/// <summary>What can be wrong with a drawing, whatever it shows.</summary>
internal static class Geometry
{
    /// <summary>Of the whole and of each part: shapes outside it, words over words, words cut by a shape or a line, words that hardly differ from their ground.</summary>
    public static IEnumerable<string> FaultsOf(Drawing drawing) =>
        drawing.Parts.Prepend(drawing).SelectMany((part, index) => FaultsOfOne(part).Select(fault => index == 0 ? fault : $"part {index}: {fault}"));

    /// <summary>Where the words of a label stand, without the room above and below them.</summary>
    public readonly record struct Area(int Left, int Top, int Right, int Bottom)
    {
        public static Area Of(Label label) => new(
            label.X,
            label.Baseline - label.Size * 7 / 10,
            label.X + label.Face.Shape(label.Text).Width(label.Size, label.Face.UnitsPerEm),
            label.Baseline + label.Size / 5);

        public static Area Of(Box box) => new(box.X, box.Y, box.X + box.Width, box.Y + box.Height);

        public bool Meets(in Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool IsWithin(in Area other) => Left >= other.Left - 1 && Right <= other.Right + 1 && Top >= other.Top - 1 && Bottom <= other.Bottom + 1;
    }

    private static IEnumerable<string> FaultsOfOne(Drawing drawing)
    {
        var sheet = new Area(0, 0, drawing.Width, drawing.Height);
        var labels = new List<(Label Label, Area Area)>();
        for (var i = 0; i < drawing.Shapes.Length; i++)
        {
            switch (drawing.Shapes[i])
            {
                case Label label:
                    var area = Area.Of(label);
                    if (!area.IsWithin(sheet)) yield return $"outside: {label.Text} {area} in {sheet}";
                    foreach (var (other, at) in labels)
                    {
                        if (area.Meets(at)) yield return $"over each other: {label.Text} / {other.Text}";
                    }
                    labels.Add((label, area));
                    var ground = GroundOf(area, drawing, i);
                    if (label.Colour.ContrastWith(ground) < 4.5) yield return $"hardly differs from its ground: {label.Text} {label.Colour} on {ground}";
                    break;
                case Box box:
                    if (!Area.Of(box).IsWithin(sheet)) yield return $"outside: {box} in {sheet}";
                    break;
                case Polygon polygon:
                    if (!polygon.Points.All(point => IsOn(point, sheet))) yield return $"outside: a shape {string.Join(' ', polygon.Points)} in {sheet}";
                    break;
                case Polyline line:
                    if (!line.Points.All(point => IsOn(point, sheet))) yield return $"outside: a line {string.Join(' ', line.Points)} in {sheet}";
                    break;
            }
        }
        foreach (var (label, area) in labels)
        {
            foreach (var box in drawing.Shapes.OfType<Box>())
            {
                if (area.Meets(Area.Of(box)) && !area.IsWithin(Area.Of(box))) yield return $"cut by a box: {label.Text} {area} / {box}";
            }
            foreach (var line in drawing.Shapes.OfType<Polyline>())
            {
                if (Cuts(line, area)) yield return $"cut by a line: {label.Text} {area} / {string.Join(' ', line.Points)}";
            }
        }
        for (var i = 0; i < drawing.Shapes.Length; i++)
        {
            if (drawing.Shapes[i] is not Box { Fill: not null } box) continue;
            foreach (var hidden in drawing.Shapes.Take(i).OfType<Label>().Where(label => Area.Of(label).Meets(Area.Of(box)))) yield return $"hidden: {hidden.Text}";
        }
    }

    private static bool IsOn((int X, int Y) point, in Area sheet) => point.X >= 0 && point.X <= sheet.Right && point.Y >= 0 && point.Y <= sheet.Bottom;

    private static Colour GroundOf(Area area, Drawing drawing, int before) =>
        drawing.Shapes.Take(before).OfType<Box>().LastOrDefault(box => box.Fill is not null && area.Meets(Area.Of(box)))?.Fill ?? Colour.White;

    /// <summary>Lines run across or down.</summary>
    private static bool Cuts(Polyline line, in Area area)
    {
        for (var i = 1; i < line.Points.Length; i++)
        {
            var (a, b) = (line.Points[i - 1], line.Points[i]);
            var stretch = new Area(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X) + 1, Math.Max(a.Y, b.Y) + 1);
            if (stretch.Meets(area)) return true;
        }
        return false;
    }
}
