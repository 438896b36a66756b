namespace Agenda.Layout.Pages;

/// <summary>
/// An element of the structure tree, which a screen reader walks. Kids are added in the order in which they are to be read:
/// elements, items on pages, and areas of links.
/// </summary>
/// <param name="tag">A standard structure type (ISO 32000-1, 14.8.4): `H1`, `P`, `L`, `LI`, `Table` …</param>
public sealed class StructureElement(string tag) : ContentOwner
{
    private readonly List<StructureKid> _kids = [];

    public string Tag { get; } = tag;

    public IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>A description of a figure, for who cannot see it.</summary>
    public string? Alt { get; set; }

    /// <summary>The text that is meant, where the glyphs do not say it.</summary>
    public string? ActualText { get; set; }

    /// <summary>A BCP 47 tag where it differs from the document's.</summary>
    public string? Language { get; set; }

    /// <summary>Of a TH: which cells it heads.</summary>
    public TableScope? Scope { get; set; }

    /// <summary>Of a TH or TD: how many columns it spans.</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>Of an L: `Decimal`, `Disc`, `Circle`, `None`.</summary>
    public string? ListNumbering { get; set; }

    /// <summary>Of a Figure: page (from zero) and place.</summary>
    public (int Page, int X, int Y, int Width, int Height)? Bounds { get; set; }

    /// <summary>A Note needs a unique one (ISO 14289-1, 7.9).</summary>
    public string? Id { get; set; }

    public StructureElement Add(string tag)
    {
        var element = new StructureElement(tag);
        _kids.Add(new StructureKid(element, null, null, -1));
        return element;
    }

    /// <summary>Adds an item that is painted on a page (from zero); its owner must be this element.</summary>
    public void Add(PageItem item, int page) => _kids.Add(new StructureKid(null, item, null, page));

    /// <summary>Adds an area of a link on a page (from zero); this element must be its `Link`.</summary>
    public void Add(LinkArea link, int page) => _kids.Add(new StructureKid(null, null, link, page));
}

public enum TableScope
{
    Column,
    Row,
    Both,
}

/// <summary>One kid: exactly one of the three is set.</summary>
/// <param name="Page">Of an item or a link, from zero; -1 for an element.</param>
public readonly record struct StructureKid(StructureElement? Element, PageItem? Item, LinkArea? Link, int Page);
