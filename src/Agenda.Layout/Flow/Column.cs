using Agenda.Styles;

namespace Agenda.Layout.Flow;

/// <summary>Where blocks go: how wide, how far from the left, in which element, and how their running text looks.</summary>
/// <param name="X">From the page's left edge.</param>
/// <param name="Ink">The colour of all text inside a box that sets one; null for the text's own.</param>
/// <param name="Mark">The colour of bullets, numbers and terms inside a box; null for the style's own.</param>
/// <param name="Accent">The opgave around it, as an index; -1 for none.</param>
/// <param name="Depth">How many lists are around it.</param>
/// <param name="IsStructural">Whether headings here are part of the document's structure: not in quotes, lists, definitions and on the cover.</param>
/// <param name="IsWide">Of a page that lies on its side.</param>
/// <param name="ParagraphGap">Replaces the gap below a paragraph, inside lists; null for the text's own.</param>
/// <param name="Band">The room around a heading that stands on a band in the opgave's colour; null for no band.</param>
internal sealed record Column(
    Node Parent,
    int X,
    int Width,
    TextStyle Text,
    Colour? Ink = null,
    Colour? Mark = null,
    int Accent = -1,
    int Depth = 0,
    int? ParagraphGap = null,
    bool IsStructural = true,
    bool IsWide = false,
    int? Band = null)
{
    public Column Indented(int indent, Node parent) => this with { X = X + indent, Width = Width - indent, Parent = parent };
}
