using Agenda.Layout.Flow;
using Agenda.Styles;

namespace Agenda.Layout.Lines;

/// <summary>How a stretch of text looks and to which element it belongs. Stretches with the same look become one run of glyphs.</summary>
/// <param name="Owner">Null for text that is an artifact.</param>
/// <param name="Rise">How far above the baseline, in thousandths of a point.</param>
/// <param name="IsForeign">In another language: the patterns do not divide its words.</param>
/// <param name="Tabular">Figures all get the same width, so that amounts align.</param>
internal sealed record Look(
    FaceSet Faces,
    FaceShaper Face,
    int Size,
    Colour Colour,
    Colour LinkColour,
    Node? Owner,
    int Rise = 0,
    LinkMark? Link = null,
    bool Underline = false,
    bool Bold = false,
    bool Italic = false,
    bool Tabular = false,
    bool IsForeign = false)
{
    public Look With(bool bold, bool italic) => this with { Bold = bold, Italic = italic, Face = Faces.Pick(bold, italic) };

    public int WidthOf(ShapedWord word) => word.Shaped.Width(Size, Face.UnitsPerEm);

    /// <summary>Looks are compared by identity: two that happen to be equal still belong to two places.</summary>
    public bool Equals(Look? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The four faces of a text style.</summary>
internal sealed record FaceSet(FaceShaper Plain, FaceShaper Italics, FaceShaper Bold, FaceShaper BoldItalics)
{
    public FaceShaper Pick(bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => Plain,
        (false, true) => Italics,
        (true, false) => Bold,
        _ => BoldItalics,
    };
}

/// <summary>Where a stretch of text leads to.</summary>
/// <param name="Owner">The `Link` element.</param>
/// <param name="Contents">What a screen reader says.</param>
/// <param name="TargetId">Inside the document, or null.</param>
/// <param name="Note">The note that it points at, or null.</param>
internal sealed record LinkMark(Node Owner, string Contents, string? Uri, string? TargetId, NoteMark? Note = null);
