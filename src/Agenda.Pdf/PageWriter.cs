using System.Collections.Immutable;
using Agenda.Layout.Pages;
using Agenda.Pdf.Content;
using Agenda.Pdf.Fonts;
using Agenda.Pdf.Images;
using Agenda.Pdf.Navigation;
using Agenda.Pdf.Objects;
using Agenda.Pdf.Structure;

namespace Agenda.Pdf;

/// <summary>Writes pages one after the other, and the tree in which a reader finds them (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageWriter
{
    /// <summary>Pages of one node of the page tree: with more, there are nodes between them and the root.</summary>
    private const int NodeSize = 64;

    private readonly ObjectWriter _objects;
    private readonly ImmutableArray<Page> _pages;
    private readonly ImageSet _images;
    private readonly PageContent _content;
    private readonly Destinations _destinations;
    private readonly int _resources;
    private readonly int _firstNode;

    public PageWriter(ObjectWriter objects, ImmutableArray<Page> pages, FontSet fonts)
    {
        (_objects, _pages, _images) = (objects, pages, new ImageSet(objects));
        _content = new PageContent(fonts, _images);
        Tree = objects.Reserve();
        _resources = objects.Reserve();
        FirstPage = objects.Reserve(pages.Length);
        if (NodeCount > 1) _firstNode = objects.Reserve(NodeCount);
        _destinations = new Destinations(pages, FirstPage);
    }

    public int Tree { get; }

    /// <summary>The object of the first page; those of the others follow on it.</summary>
    public int FirstPage { get; }

    /// <summary>The elements of the links, in the order of their keys.</summary>
    public List<StructureElement> LinkElements { get; } = [];

    private int NodeCount => (_pages.Length + NodeSize - 1) / NodeSize;

    public Destinations Destinations => _destinations;

    public void Write(ContentNumbers numbers, FontSet fonts)
    {
        for (var i = 0; i < _pages.Length; i++) WritePage(i, numbers);
        fonts.Write();
        _images.Write();
        WriteResources(fonts);
        WriteTree();
    }

    /// <summary>One dictionary for all pages.</summary>
    private void WriteResources(FontSet fonts)
    {
        var resources = _objects.Begin(_resources).Add("<<"u8);
        fonts.AddNames(resources);
        _images.AddNames(resources);
        resources.Add(">>"u8);
        _objects.End();
    }

    private void WritePage(int index, ContentNumbers numbers)
    {
        var page = _pages[index];
        var content = _objects.Reserve();
        _objects.AddStream(content, default, _content.Write(page, numbers));
        var firstLink = _objects.Reserve(page.Links.Count);
        for (var i = 0; i < page.Links.Count; i++)
        {
            var link = page.Links[i];
            LinkWriter.Write(_objects, firstLink + i, link, _pages.Length + LinkElements.Count, page.Height, _destinations);
            LinkElements.Add(link.Element);
            numbers.Add(link, firstLink + i);
        }
        var dictionary = _objects.Begin(FirstPage + index).Add("<</Type/Page/Parent "u8).AddReference(NodeCount > 1 ? _firstNode + index / NodeSize : Tree);
        dictionary.Add("/MediaBox[0 0 "u8).AddThousandths(page.Width).Add((byte)' ').AddThousandths(page.Height).Add("]/Resources "u8).AddReference(_resources);
        dictionary.Add("/Contents "u8).AddReference(content).Add("/StructParents "u8).Add(index);
        // With the tab key, a reader goes through the links in the order of the structure (ISO 14289-1, 7.18.3).
        dictionary.Add("/Tabs/S"u8);
        if (page.Links.Count > 0) AddReferences(dictionary.Add("/Annots"u8), firstLink, page.Links.Count);
        dictionary.Add(">>"u8);
        _objects.End();
    }

    private void WriteTree()
    {
        var root = NodeCount > 1 ? (First: _firstNode, Count: NodeCount) : (First: FirstPage, Count: _pages.Length);
        AddReferences(_objects.Begin(Tree).Add("<</Type/Pages/Count "u8).Add(_pages.Length).Add("/Kids"u8), root.First, root.Count).Add(">>"u8);
        _objects.End();
        if (NodeCount <= 1) return;
        for (var i = 0; i < NodeCount; i++)
        {
            var count = Math.Min(NodeSize, _pages.Length - NodeSize * i);
            var node = _objects.Begin(_firstNode + i).Add("<</Type/Pages/Parent "u8).AddReference(Tree).Add("/Count "u8).Add(count).Add("/Kids"u8);
            AddReferences(node, FirstPage + NodeSize * i, count).Add(">>"u8);
            _objects.End();
        }
    }

    private static ByteBuffer AddReferences(ByteBuffer dictionary, int first, int count)
    {
        dictionary.Add((byte)'[');
        for (var i = 0; i < count; i++) dictionary.AddReference(first + i).Add((byte)' ');
        return dictionary.Add((byte)']');
    }
}
