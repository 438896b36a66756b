using Agenda.Styles;

namespace Agenda.Layout.Flow;

/// <summary>A box around slices. Where a page break divides it, its background and bar go on, with padding at both sides of the break.</summary>
/// <param name="First">The index of its first slice in the flow.</param>
internal sealed record Frame(Frame? Parent, int First, int X, int Width, FramePaint Paint, int OpenPadding, int Padding)
{
    /// <summary>The page on which it was last seen, and where it starts and ends there: pagination's notes.</summary>
    public FramePiece? Piece { get; set; }

    public bool Equals(Frame? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => First;
}

internal sealed record FramePaint(Colour? Background, Colour? Bar, int BarWidth, Colour? Border, int Radius = 0);

/// <summary>The part of a box on one page.</summary>
internal sealed class FramePiece(Frame frame, int page, int top)
{
    public Frame Frame { get; } = frame;

    public int Page { get; } = page;

    public int Top { get; } = top;

    public int Bottom { get; set; } = top;
}
