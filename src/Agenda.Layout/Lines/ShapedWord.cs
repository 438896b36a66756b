using Agenda.Fonts;

namespace Agenda.Layout.Lines;

/// <summary>A word as glyphs, and where it may be divided.</summary>
/// <param name="lacksShapes">The face lacks a character of it.</param>
internal sealed class ShapedWord(FaceShaper face, ShapedText shaped, bool lacksShapes = false)
{
    /// <summary>A shorter word is not looked up in the patterns.</summary>
    private const int ShortestToDivide = 5;

    private HyphenPoint[]? _points;

    public ShapedText Shaped { get; } = shaped;

    public bool LacksShapes { get; } = lacksShapes;

    /// <summary>Its divisions, from left to right; looked up once.</summary>
    public HyphenPoint[] Points => _points ??= FindPoints();

    private HyphenPoint[] FindPoints()
    {
        var text = Shaped.Text;
        if (text.Length < ShortestToDivide) return [];
        var places = face.Hyphenator.BreakPoints(text);
        if (places.IsEmpty) return [];
        var points = new HyphenPoint[places.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var before = face.Shape(string.Concat(text.AsSpan(0, places[i]), "-")).Shaped;
            var after = face.Shape(text.AsSpan(places[i])).Shaped;
            points[i] = new HyphenPoint(places[i], before, after);
        }
        return points;
    }
}

/// <param name="Position">The index of the first character after the division.</param>
/// <param name="Before">What stands before it, with a hyphen.</param>
internal readonly record struct HyphenPoint(int Position, ShapedText Before, ShapedText After);
