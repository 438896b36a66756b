using System.Collections.Immutable;
using Agenda.Documents;
using Agenda.Fonts;
using Agenda.Images;
using Agenda.Styles;

namespace Agenda.Layout.Pages;

/// <summary>A document with every position decided. Units are thousandths of a point, from the page's top left corner, y downwards.</summary>
/// <param name="Root">The structure tree: its element is `Document`.</param>
public sealed record LaidOutDocument(DocumentInfo Info, ImmutableArray<Page> Pages, StructureElement Root, ImmutableArray<OutlineEntry> Outline);

/// <summary>One page: what is painted, in painting order, and the links on it. A wide one lies on its side: its width is then the larger.</summary>
public sealed class Page(int width, int height)
{
    /// <summary>How the page is called: the number that is printed on it, `12`; the cover has none, so it has a word.</summary>
    public string Label { get; set; } = "";

    public int Width { get; } = width;

    public int Height { get; } = height;

    public List<PageItem> Items { get; } = [];

    public List<LinkArea> Links { get; } = [];
}

/// <summary>Something painted. It belongs to one element of the structure tree, or it is an artifact: never neither (ISO 14289-1, 7.1).</summary>
public abstract record PageItem(ContentOwner Owner);

/// <summary>A run of glyphs on one baseline.</summary>
/// <param name="Text">What it says, as a reader hears it: its glyphs show it from start to end, each as many characters as it says.</param>
/// <param name="Glyphs">Advances are in thousandths of a point: position is decided here, the writer only notes it.</param>
public sealed record GlyphRun(
    ContentOwner Owner, int X, int Baseline, FontFace Face, int Size, Colour Colour, string Text, ImmutableArray<PlacedGlyph> Glyphs) : PageItem(Owner);

/// <remarks>Eight bytes: a long document has millions.</remarks>
/// <param name="TextLength">How many UTF-16 units of its run's text it shows, after those of the glyphs before it.</param>
/// <param name="Advance">To the next glyph, in thousandths of a point.</param>
public readonly record struct PlacedGlyph(ushort Id, ushort TextLength, int Advance);

/// <summary>A filled or outlined box, with round corners when the radius is not 0.</summary>
public sealed record BoxItem(
    ContentOwner Owner, int X, int Y, int Width, int Height, Colour? Fill, Colour? Stroke, int StrokeWidth, int Radius) : PageItem(Owner);

/// <summary>A line from point to point, or a filled shape when closed.</summary>
public sealed record PathItem(ContentOwner Owner, ImmutableArray<(int X, int Y)> Points, bool Closed, Colour? Fill, Colour? Stroke, int StrokeWidth) : PageItem(Owner);

/// <summary>An image, turned as it is to be seen, that fills a box.</summary>
public sealed record ImageItem(ContentOwner Owner, int X, int Y, int Width, int Height, Image Image) : PageItem(Owner);

/// <summary>Who an item belongs to.</summary>
public abstract class ContentOwner;

/// <summary>Content that is no part of the text: assistive technology skips it.</summary>
public sealed class Artifact : ContentOwner
{
    public static readonly Artifact Header = new("Pagination", "Header");
    public static readonly Artifact Footer = new("Pagination", "Footer");
    public static readonly Artifact Layout = new("Layout", null);
    public static readonly Artifact Background = new("Background", null);

    private Artifact(string type, string? subtype) => (Type, Subtype) = (type, subtype);

    /// <summary>ISO 32000-1, 14.8.2.2.2.</summary>
    public string Type { get; }

    public string? Subtype { get; }
}

/// <summary>An area of a page that leads somewhere. A link over two lines is two areas of one `Link` element.</summary>
/// <param name="Element">The `Link` element that it belongs to.</param>
/// <param name="Contents">What a screen reader says (ISO 14289-1, 7.18.5).</param>
/// <param name="Uri">Outside, or null.</param>
/// <param name="Target">Inside, or null.</param>
public sealed record LinkArea(StructureElement Element, int X, int Y, int Width, int Height, string Contents, string? Uri, Destination? Target);

/// <summary>A place to go to.</summary>
/// <param name="Page">Counted from zero.</param>
public sealed record Destination(int Page, int Y);

/// <param name="Level">1 for a chapter.</param>
public sealed record OutlineEntry(int Level, string Title, Destination Target);
