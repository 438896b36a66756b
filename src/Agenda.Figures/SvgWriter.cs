using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>
/// Writes a drawing as SVG 1.1, in points. Text stays text, so that it can be searched and read aloud; `textLength` keeps each label at the width that it was
/// given a place for, whatever font the reader has.
/// </summary>
public static class SvgWriter
{
    /// <summary>Ends in LF; the same drawing gives the same characters.</summary>
    public static string Write(Drawing drawing)
    {
        var svg = new StringBuilder(1024 + drawing.Shapes.Length * 96);
        var (width, height) = (Points(drawing.Width), Points(drawing.Height));
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").Append(width).Append("pt\" height=\"").Append(height).Append("pt\"");
        svg.Append(" viewBox=\"0 0 ").Append(width).Append(' ').Append(height).Append("\" role=\"img\" aria-labelledby=\"titel uitleg\">\n");
        var (title, description) = Split(drawing.Alt);
        svg.Append("  <title id=\"titel\">").Append(Escaped(title)).Append("</title>\n");
        svg.Append("  <desc id=\"uitleg\">").Append(Escaped(description)).Append("</desc>\n");
        foreach (var shape in drawing.Shapes) Write(svg.Append("  "), shape).Append('\n');
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>The first sentence is the title: `Tijdlijn.`</summary>
    private static (string Title, string Description) Split(string alt)
    {
        var end = alt.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? (alt.TrimEnd('.'), alt) : (alt[..end], alt[(end + 2)..]);
    }

    private static StringBuilder Write(StringBuilder svg, Shape shape) => shape switch
    {
        Box box => Write(svg, box),
        Polyline line => Points(svg.Append("<polyline points=\""), line.Points)
            .Append("\" fill=\"none\"").Append(Stroke(line.Stroke, line.StrokeWidth)).Append("/>"),
        Polygon polygon => Points(svg.Append("<polygon points=\""), polygon.Points).Append("\" fill=\"").Append(polygon.Fill).Append("\"/>"),
        Label label => Write(svg, label),
        _ => throw new InvalidOperationException($"No SVG for a {shape.GetType().Name}."),
    };

    private static StringBuilder Write(StringBuilder svg, Box box)
    {
        svg.Append("<rect x=\"").Append(Points(box.X)).Append("\" y=\"").Append(Points(box.Y));
        svg.Append("\" width=\"").Append(Points(box.Width)).Append("\" height=\"").Append(Points(box.Height)).Append('"');
        if (box.Radius > 0) svg.Append(" rx=\"").Append(Points(box.Radius)).Append('"');
        svg.Append(" fill=\"").Append(box.Fill is { } fill ? fill.ToString() : "none").Append('"');
        if (box.Stroke is { } stroke) svg.Append(Stroke(stroke, box.StrokeWidth));
        return svg.Append("/>");
    }

    private static StringBuilder Write(StringBuilder svg, Label label)
    {
        svg.Append("<text x=\"").Append(Points(label.X)).Append("\" y=\"").Append(Points(label.Baseline));
        svg.Append("\" font-family=\"").Append(Escaped(label.Face.FamilyName)).Append(", sans-serif\" font-size=\"").Append(Points(label.Size)).Append('"');
        if (label.Face.Weight >= 600) svg.Append(" font-weight=\"bold\"");
        svg.Append(" textLength=\"").Append(Points(TextBlock.WidthOf(label.Text, label.Face, label.Size)));
        return svg.Append("\" fill=\"").Append(label.Colour).Append("\">").Append(Escaped(label.Text)).Append("</text>");
    }

    private static StringBuilder Points(StringBuilder svg, ImmutableArray<(int X, int Y)> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (i > 0) svg.Append(' ');
            svg.Append(Points(points[i].X)).Append(',').Append(Points(points[i].Y));
        }
        return svg;
    }

    private static string Stroke(Colour colour, int width) => $" stroke=\"{colour}\" stroke-width=\"{Points(width)}\"";

    /// <summary>Thousandths of a point as points: `12345` gives `12.345`, `500` gives `0.5`.</summary>
    private static string Points(int thousandths) => (thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>XML 1.0 has no place for control characters and lone surrogates, not even escaped: those go.</summary>
    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var character in text.EnumerateRunes())
        {
            switch (character.Value)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"': result.Append("&quot;"); break;
                case < 0x20 or 0xFFFE or 0xFFFF: result.Append(' '); break;
                default: result.Append(character.ToString()); break;
            }
        }
        return result.ToString();
    }
}
