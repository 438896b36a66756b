using System.Collections.Immutable;
using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Structure;

/// <summary>Writes the structure tree, which a screen reader walks (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(ObjectWriter objects, ImmutableArray<Page> pages, int firstPage, StructureNumbers elements, ContentNumbers contents)
{
    private readonly SortedDictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <param name="linkElements">By the order of the links: the element of each, whose key comes after those of the pages.</param>
    public void Write(StructureElement root, int number, List<StructureElement> linkElements)
    {
        WriteElement(root, number);
        var parents = WriteParents(linkElements);
        var dictionary = objects.Begin(number).Add("<</Type/StructTreeRoot/K "u8).AddReference(elements[root]).Add("/ParentTree "u8).AddReference(parents);
        dictionary.Add("/ParentTreeNextKey "u8).Add(pages.Length + linkElements.Count);
        if (_ids.Count > 0)
        {
            dictionary.Add("/IDTree<</Names["u8);
            foreach (var (id, element) in _ids) dictionary.AddText(id).AddReference(element);
            dictionary.Add("]>>"u8);
        }
        dictionary.Add(">>"u8);
        objects.End();
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var number = elements[element];
        var page = PageOf(element);
        var dictionary = objects.Begin(number).Add("<</S"u8).AddName(element.Tag).Add("/P "u8).AddReference(parent);
        if (page >= 0) dictionary.Add("/Pg "u8).AddReference(firstPage + page);
        AddKids(dictionary, element, page);
        AddTexts(dictionary, element);
        AddAttributes(dictionary, element);
        if (element.Id is { } id)
        {
            dictionary.Add("/ID"u8).AddText(id);
            _ids.Add(id, number);
        }
        dictionary.Add(">>"u8);
        objects.End();
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } lower) WriteElement(lower, number);
        }
    }

    /// <summary>The page of its first content; -1 for none.</summary>
    private static int PageOf(StructureElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Page >= 0) return kid.Page;
        }
        return -1;
    }

    private void AddKids(ByteBuffer dictionary, StructureElement element, int page)
    {
        dictionary.Add("/K["u8);
        var (lastPage, lastSequence) = (-1, -1);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } lower)
            {
                dictionary.AddReference(elements[lower]).Add((byte)' ');
                continue;
            }
            var number = contents.Of((object?)kid.Item ?? kid.Link!);
            if (number < 0) throw new InvalidOperationException($"Content of a {element.Tag} stands on no page.");
            if (kid.Link is not null) AddLink(dictionary, number, kid.Page, page);
            else if (kid.Page != lastPage || number != lastSequence)
            {
                // Items that stand together are one sequence.
                (lastPage, lastSequence) = (kid.Page, number);
                AddSequence(dictionary, number, kid.Page, page);
            }
        }
        dictionary.Add((byte)']');
    }

    private void AddSequence(ByteBuffer dictionary, int number, int page, int ownPage)
    {
        if (page == ownPage) dictionary.Add(number).Add((byte)' ');
        else dictionary.Add("<</Type/MCR/Pg "u8).AddReference(firstPage + page).Add("/MCID "u8).Add(number).Add(">>"u8);
    }

    private void AddLink(ByteBuffer dictionary, int annotation, int page, int ownPage)
    {
        dictionary.Add("<</Type/OBJR/Obj "u8).AddReference(annotation);
        if (page != ownPage) dictionary.Add("/Pg "u8).AddReference(firstPage + page);
        dictionary.Add(">>"u8);
    }

    private static void AddTexts(ByteBuffer dictionary, StructureElement element)
    {
        if (element.Alt is { } alt) dictionary.Add("/Alt"u8).AddText(alt);
        if (element.ActualText is { } text) dictionary.Add("/ActualText"u8).AddText(text);
        if (element.Language is { } language) dictionary.Add("/Lang"u8).AddText(language);
    }

    /// <summary>ISO 32000-1, 14.8.5: each owner's attributes in a dictionary.</summary>
    private void AddAttributes(ByteBuffer dictionary, StructureElement element)
    {
        if (element.Scope is { } scope)
        {
            dictionary.Add("/A<</O/Table/Scope"u8).AddName(scope.ToString());
            if (element.ColumnSpan > 1) dictionary.Add("/ColSpan "u8).Add(element.ColumnSpan);
            dictionary.Add(">>"u8);
        }
        else if (element.ColumnSpan > 1) dictionary.Add("/A<</O/Table/ColSpan "u8).Add(element.ColumnSpan).Add(">>"u8);
        if (element.ListNumbering is { } numbering) dictionary.Add("/A<</O/List/ListNumbering"u8).AddName(numbering).Add(">>"u8);
        if (element.Bounds is not var (page, x, y, width, height)) return;
        var bottom = pages[page].Height - y - height;
        dictionary.Add("/A<</O/Layout/Placement/Block/BBox["u8).AddThousandths(x).Add((byte)' ').AddThousandths(bottom);
        dictionary.Add((byte)' ').AddThousandths(x + width).Add((byte)' ').AddThousandths(bottom + height).Add("]>>"u8);
    }

    /// <summary>From the sequences of each page, and from each link, to their elements.</summary>
    private int WriteParents(List<StructureElement> linkElements)
    {
        var tree = new NumberTree(objects);
        for (var page = 0; page < pages.Length; page++)
        {
            var number = objects.Reserve();
            var array = objects.Begin(number).Add((byte)'[');
            foreach (var owner in contents.OwnersOn(page)) array.AddReference(elements[owner]).Add((byte)' ');
            array.Add((byte)']');
            objects.End();
            tree.Add(page, number);
        }
        for (var i = 0; i < linkElements.Count; i++) tree.Add(pages.Length + i, elements[linkElements[i]]);
        return tree.Write();
    }
}
