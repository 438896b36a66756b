namespace Agenda.Layout.Pages;

/// <summary>
/// An element of the structure tree, which a screen reader walks. Kids are added in the order in which they are to be read:
/// elements, items on pages, and areas of links.
/// </summary>
/// <param name="tag">A standard structure type (ISO 32000-1, 14.8.4): `H1`, `P`, `L`, `LI`, `Table` …</param>
public sealed class StructureElement(string tag) : ContentOwner
{
    // Most elements are a paragraph of a few lines, without attributes: a long document has hundreds of thousands.
    private readonly List<StructureKid> _kids = new(1);
    private Attributes? _attributes;

    private sealed class Attributes
    {
        public string? Alt;
        public string? ActualText;
        public string? Language;
        public string? ListNumbering;
        public string? Id;
        public TableScope? Scope;
        public int ColumnSpan = 1;
        public (int Page, int X, int Y, int Width, int Height)? Bounds;
    }

    public string Tag { get; } = tag;

    public IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>A description of a figure, for who cannot see it.</summary>
    public string? Alt
    {
        get => _attributes?.Alt;
        set => Own.Alt = value;
    }

    /// <summary>The text that is meant, where the glyphs do not say it.</summary>
    public string? ActualText
    {
        get => _attributes?.ActualText;
        set => Own.ActualText = value;
    }

    /// <summary>A BCP 47 tag where it differs from the document's.</summary>
    public string? Language
    {
        get => _attributes?.Language;
        set => Own.Language = value;
    }

    /// <summary>Of a TH: which cells it heads.</summary>
    public TableScope? Scope
    {
        get => _attributes?.Scope;
        set => Own.Scope = value;
    }

    /// <summary>Of a TH or TD: how many columns it spans.</summary>
    public int ColumnSpan
    {
        get => _attributes?.ColumnSpan ?? 1;
        set => Own.ColumnSpan = value;
    }

    /// <summary>Of an L: `Decimal`, `Disc`, `Circle`, `None`.</summary>
    public string? ListNumbering
    {
        get => _attributes?.ListNumbering;
        set => Own.ListNumbering = value;
    }

    /// <summary>Of a Figure: page (from zero) and place.</summary>
    public (int Page, int X, int Y, int Width, int Height)? Bounds
    {
        get => _attributes?.Bounds;
        set => Own.Bounds = value;
    }

    /// <summary>A Note needs a unique one (ISO 14289-1, 7.9).</summary>
    public string? Id
    {
        get => _attributes?.Id;
        set => Own.Id = value;
    }

    public StructureElement Add(string tag)
    {
        var element = new StructureElement(tag);
        _kids.Add(new StructureKid(element, -1));
        return element;
    }

    /// <summary>Adds an item that is painted on a page (from zero); its owner must be this element.</summary>
    public void Add(PageItem item, int page) => _kids.Add(new StructureKid(item, page));

    /// <summary>Adds an area of a link on a page (from zero); this element must be its `Link`.</summary>
    public void Add(LinkArea link, int page) => _kids.Add(new StructureKid(link, page));

    private Attributes Own => _attributes ??= new Attributes();
}

public enum TableScope
{
    Column,
    Row,
    Both,
}

/// <summary>One kid: exactly one of <see cref="Element"/>, <see cref="Item"/> and <see cref="Link"/> is there.</summary>
public readonly struct StructureKid
{
    private readonly object _kid;

    internal StructureKid(object kid, int page) => (_kid, Page) = (kid, page);

    public StructureElement? Element => _kid as StructureElement;

    public PageItem? Item => _kid as PageItem;

    public LinkArea? Link => _kid as LinkArea;

    /// <summary>Of an item or a link, from zero; -1 for an element.</summary>
    public int Page { get; }
}
