namespace Agenda.Diagnostics;

/// <summary>A text that the user wrote or that a style brought: its path as the user would name it, and its characters.</summary>
/// <param name="path">Relative to the folder that is built, with forward slashes; shown in messages as it is.</param>
/// <param name="text">The decoded text; offsets everywhere count its UTF-16 units.</param>
public sealed class SourceFile(string path, string text)
{
    private int[]? _lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The place of an offset, both counted from one; an offset past the end gives the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a place counted from one; a place that does not exist gives the nearest that does.</summary>
    public int OffsetOf(LinePosition position)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        var line = Math.Clamp(position.Line - 1, 0, starts.Length - 1);
        return Math.Clamp(starts[line] + position.Column - 1, 0, Text.Length);
    }

    /// <summary>A line without its line end, counted from one; empty past the last line.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        if (line < 1 || line > starts.Length) return [];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(starts[line - 1], end - starts[line - 1]).TrimEnd("\r\n");
    }

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}

/// <summary>A line and a column, both counted from one.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
