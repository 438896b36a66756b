namespace Agenda.Diagnostics;

/// <summary>A stretch of a source file: where a value, a word or a mistake stands. The default value stands nowhere.</summary>
/// <param name="File">The file, or null when there is no place (a value that was computed).</param>
/// <param name="Start">The offset of the first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units; zero marks a point.</param>
public readonly record struct SourceSpan(SourceFile? File, int Start, int Length)
{
    public static SourceSpan None => default;

    public bool IsKnown => File is not null;

    public int End => Start + Length;

    public LinePosition StartPosition => File?.PositionOf(Start) ?? default;

    public LinePosition EndPosition => File?.PositionOf(End) ?? default;

    /// <summary>From the start of this span to the end of a later one in the same file; this span when they differ in file.</summary>
    public SourceSpan To(SourceSpan last) => ReferenceEquals(File, last.File) ? this with { Length = Math.Max(0, last.End - Start) } : this;

    public override string ToString() => File is null ? "-" : $"{File.Path}:{StartPosition}";
}

/// <summary>A value and the place where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
