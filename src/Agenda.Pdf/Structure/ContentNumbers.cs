using Agenda.Layout.Pages;

namespace Agenda.Pdf.Structure;

/// <summary>
/// Which element each marked sequence of each page belongs to, and which sequence each item is in: the structure tree points at sequences by their
/// number on their page, and the parent tree leads from them back to the elements (ISO 32000-1, 14.7.4).
/// </summary>
internal sealed class ContentNumbers(int capacity)
{
    /// <summary>Items and areas of links; compared by identity, because two places may say the same.</summary>
    private readonly Dictionary<object, int> _numbers = new(capacity, ReferenceEqualityComparer.Instance);
    private readonly List<StructureElement> _owners = [];
    private readonly List<int> _pageStarts = [];

    public int PageCount => _pageStarts.Count;

    public void BeginPage() => _pageStarts.Add(_owners.Count);

    /// <summary>Starts the next sequence of the page and gives its number.</summary>
    public int Open(StructureElement owner)
    {
        _owners.Add(owner);
        return _owners.Count - 1 - _pageStarts[^1];
    }

    /// <summary>The item stands in the sequence that was last started.</summary>
    public void Add(PageItem item) => _numbers.Add(item, _owners.Count - 1 - _pageStarts[^1]);

    /// <param name="annotation">The number of its object.</param>
    public void Add(LinkArea link, int annotation) => _numbers.Add(link, annotation);

    /// <summary>The sequence of an item on its page, or the object of a link; -1 for what is on no page.</summary>
    public int Of(object content) => _numbers.GetValueOrDefault(content, -1);

    /// <summary>The elements of a page's sequences, by number.</summary>
    public ReadOnlySpan<StructureElement> OwnersOn(int page)
    {
        var end = page + 1 < _pageStarts.Count ? _pageStarts[page + 1] : _owners.Count;
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_owners)[_pageStarts[page]..end];
    }
}
