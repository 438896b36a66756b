using System.Collections.Immutable;
using Agenda.Fonts;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Words in lines of a width, to be put in a drawing.</summary>
/// <param name="Lines">Each with its width.</param>
internal sealed record TextBlock(ImmutableArray<(string Text, int Width)> Lines, FontFace Face, int Size, int Leading)
{
    public int Height => Lines.Length * Leading;

    /// <summary>Breaks at spaces; a word that is wider than the width is divided, or cut where it reaches the width when it has no place to be divided.</summary>
    public static TextBlock Wrap(string text, FontFace face, int size, int leading, int width)
    {
        var lines = ImmutableArray.CreateBuilder<(string, int)>();
        var line = "";
        // No line begins with a dash: `2018 – 2022`.
        foreach (var word in text.Replace(" –", "\u00A0–", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (WidthOf(longer, face, size) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0) lines.Add((line, WidthOf(line, face, size)));
            line = Cut(word, face, size, width, lines);
        }
        if (line.Length > 0) lines.Add((line, WidthOf(line, face, size)));
        return new TextBlock(lines.DrainToImmutable(), face, size, leading);
    }

    public static int WidthOf(string text, FontFace face, int size) => face.Shape(text).Width(size, face.UnitsPerEm);

    /// <summary>The labels, from a top left corner; centred over a width when one is given.</summary>
    public void Put(List<Shape> shapes, int x, int y, Colour colour, int centreOver = 0)
    {
        var baseline = y + Baseline;
        foreach (var (text, width) in Lines)
        {
            shapes.Add(new Label(centreOver > 0 ? x + (centreOver - width) / 2 : x, baseline, text, Face, Size, colour));
            baseline += Leading;
        }
    }

    /// <summary>Of the first line: capitals stand in the middle of the leading.</summary>
    public int Baseline => (Leading + (int)((long)Face.CapHeight * Size / Face.UnitsPerEm)) / 2;

    /// <summary>Takes whole lines off a word that is too wide; gives what is left.</summary>
    private static string Cut(string word, FontFace face, int size, int width, ImmutableArray<(string, int)>.Builder lines)
    {
        while (WidthOf(word, face, size) > width && word.Length > 1)
        {
            var end = Division(word, face, size, width);
            var part = Hyphenated(word, end);
            lines.Add((part, WidthOf(part, face, size)));
            word = word[end..];
        }
        return word;
    }

    /// <summary>The last place where a first part fits: after a dash or a slash of the word's own, where Dutch divides it, else anywhere.</summary>
    private static int Division(string word, FontFace face, int size, int width)
    {
        var best = 0;
        foreach (var place in Hyphenator.Dutch.BreakPoints(word))
        {
            if (WidthOf(Hyphenated(word, place), face, size) <= width) best = place;
        }
        for (var i = best + 1; i < word.Length; i++)
        {
            if (word[i - 1] is '-' or '/' && WidthOf(word[..i], face, size) <= width) best = i;
        }
        if (best > 0) return best;
        var end = word.Length - 1;
        while (end > 1 && WidthOf(word[..end] + "-", face, size) > width) end--;
        return end > 1 && char.IsHighSurrogate(word[end - 1]) ? end - 1 : end;
    }

    private static string Hyphenated(string word, int end) => word[end - 1] is '-' or '/' ? word[..end] : word[..end] + "-";
}
