using Agenda.Layout.Flow;

namespace Agenda.Layout.Lines;

internal enum AtomKind : byte
{
    /// <summary>Characters that stay together, apart from hyphenation.</summary>
    Word,

    /// <summary>A space: a line may end here, and the space then has no width.</summary>
    Space,

    /// <summary>A space at which no line ends: before a dash, after `§` and `€`.</summary>
    Tie,

    /// <summary>A place without width where a line may end: after a hyphen, within a long address.</summary>
    Opportunity,

    /// <summary>As an opportunity, but a line that ends here shows a hyphen.</summary>
    SoftHyphen,

    /// <summary>The line ends here.</summary>
    LineBreak,
}

/// <summary>The smallest piece that line breaking looks at.</summary>
/// <param name="Width">At the size of its look, in thousandths of a point.</param>
/// <param name="MayHyphenate">Whether a word can be divided by the patterns.</param>
/// <param name="Note">The footnote whose mark this is.</param>
internal readonly record struct Atom(AtomKind Kind, Look Look, ShapedWord? Word, int Width, bool MayHyphenate = false, NoteMark? Note = null);
