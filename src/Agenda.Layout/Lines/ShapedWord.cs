using Agenda.Fonts;

namespace Agenda.Layout.Lines;

/// <summary>A word as glyphs, and where it may be divided.</summary>
internal sealed class ShapedWord(FaceShaper face, ShapedText shaped)
{
    /// <summary>A shorter word is not looked up in the patterns.</summary>
    private const int ShortestToDivide = 5;

    private HyphenPoint[]? _points;

    public ShapedText Shaped { get; } = shaped;

    /// <summary>Its divisions, from left to right; looked up once.</summary>
    public HyphenPoint[] Points => _points ??= FindPoints();

    private HyphenPoint[] FindPoints()
    {
        var text = Shaped.Text;
        if (text.Length < ShortestToDivide) return [];
        List<HyphenPoint>? points = null;
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetter(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end - start >= ShortestToDivide) AddPoints(ref points, text, start, end);
            start = end;
        }
        return points is null ? [] : [.. points];
    }

    private void AddPoints(ref List<HyphenPoint>? points, string text, int start, int end)
    {
        foreach (var at in face.Hyphenator.BreakPoints(text[start..end]))
        {
            var position = start + at;
            var before = face.Shape(string.Concat(text.AsSpan(0, position), "-"), default).Shaped;
            var after = face.Shape(text.AsSpan(position), default).Shaped;
            (points ??= []).Add(new HyphenPoint(position, before, after));
        }
    }
}

/// <param name="Position">The index of the first character after the division.</param>
/// <param name="Before">What stands before it, with a hyphen.</param>
internal readonly record struct HyphenPoint(int Position, ShapedText Before, ShapedText After);
