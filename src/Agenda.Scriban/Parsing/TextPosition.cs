namespace Scriban.Parsing;

/// <summary>A place in a text; all three count from zero. A column is a UTF-16 unit.</summary>
public record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>Where the end of a file is said to be: before the first character, so that it prints as 0,0.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>The place a number of columns further on the same line.</summary>
    public readonly TextPosition NextColumn(int offset = 1) => new(Offset + offset, Line, Column + offset);

    /// <summary>Line and column as people count them: from one.</summary>
    public readonly string ToStringSimple() => $"{Line + 1},{Column + 1}";

    public override readonly string ToString() => $"({Offset}:{Line},{Column})";
}
