namespace Scriban.Parsing;

/// <summary>A stretch of a template; <see cref="End"/> is its last character, not the one after it.</summary>
public record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>True for a place that nobody knows.</summary>
    public readonly bool IsEmpty => FileName is null;

    public readonly int Length => End.Offset - Start.Offset + 1;

    /// <summary>File, line and column as they stand before a message.</summary>
    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";

    public override readonly string ToString() => $"{FileName}({Start})-({End})";
}
