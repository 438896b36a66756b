using Agenda.Styles;
using Agenda.Tests;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;

namespace Agenda.Conformance.Checks;

/// <summary>
/// Every letter against what is painted under it (WCAG 2.1, 1.4.3): 4.5 to 1, or 3 to 1 when it is large: 18 points, or 14 and bold. What lies under it
/// is the last filled shape around its middle, or else the white of the page.
/// </summary>
internal static class Contrast
{
    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        foreach (var page in pdf.Pages)
        {
            var grounds = page.Paths.Where(path => path.IsFilled && path.FillColor is not null).Select(path => (Area: path.GetBoundingRectangle(), Colour: ColourOf(path.FillColor!))).ToList();
            var words = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var letter in page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)))
            {
                var (x, y) = ((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y + letter.PointSize * 0.25);
                var ground = grounds.LastOrDefault(ground => ground.Area is { } area && x > area.Left && x < area.Right && y > area.Bottom && y < area.Top);
                var under = ground.Area is null ? Colour.White : ground.Colour;
                var contrast = ColourOf(letter.Color).ContrastWith(under);
                if (contrast < Least(letter)) words.Add($"page {page.Number}: {ColourOf(letter.Color)} on {under} is {contrast:0.0} to 1, at `{letter.Value}`");
            }
            foreach (var word in words) yield return word;
        }
    }

    private static double Least(Letter letter)
    {
        var isBold = letter.FontName?.Contains("Bold", StringComparison.Ordinal) ?? false;
        return letter.PointSize >= 18 || (isBold && letter.PointSize >= 14) ? 3 : 4.5;
    }

    private static Colour ColourOf(IColor colour)
    {
        var (red, green, blue) = colour.ToRGBValues();
        return new Colour(Channel(red), Channel(green), Channel(blue));
    }

    private static byte Channel(double value) => (byte)Math.Round(value * 255);
}
