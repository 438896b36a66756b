using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Agenda.Tests;

/// <summary>What is in the bytes of a PDF, read with a library that has nothing of ours: pages, structure tree, links and bookmarks.</summary>
internal sealed class FinishedPdf
{
    private readonly PdfDocument _document;
    private readonly Dictionary<long, int> _pageNumbers = [];
    private readonly List<Dictionary<int, IReadOnlyList<Letter>>> _sequences = [];
    private readonly Dictionary<long, FinishedLink> _links = [];

    private FinishedPdf(ReadOnlyMemory<byte> bytes)
    {
        _document = PdfDocument.Open(bytes.ToArray());
        Pages = [.. _document.GetPages()];
        Catalog = _document.Structure.Catalog.CatalogDictionary;
        NumberPages(Get(Catalog, "Pages")!);
        foreach (var page in Pages)
        {
            _sequences.Add([]);
            foreach (var content in page.GetMarkedContents()) Collect(content, _sequences[^1]);
            CollectLinks(page);
        }
        Root = ReadTag((DictionaryToken)Resolve(Get((DictionaryToken)Get(Catalog, "StructTreeRoot")!, "K")!), -1);
    }

    public IReadOnlyList<Page> Pages { get; }

    public DictionaryToken Catalog { get; }

    /// <summary>The `Document` element.</summary>
    public FinishedTag Root { get; }

    public IReadOnlyCollection<FinishedLink> Links => _links.Values;

    public DocumentInformation Information => _document.Information;

    public string Metadata => _document.TryGetXmpMetadata(out var xmp) ? Encoding.UTF8.GetString(xmp.GetXmlBytes()) : "";

    public string? Language => TextOf(Get(Catalog, "Lang"));

    public IReadOnlyList<BookmarkNode> Outline => _document.TryGetBookmarks(out var bookmarks) ? bookmarks.Roots : [];

    public static FinishedPdf Read(ReadOnlyMemory<byte> bytes) => new(bytes);

    public IToken? Get(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve(token) : null;

    public IToken Resolve(IToken token)
    {
        while (token is IndirectReferenceToken reference) token = _document.Structure.GetObject(reference.Data).Data;
        return token;
    }

    public static string? TextOf(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        NameToken name => name.Data,
        NumericToken number => number.Data.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private void NumberPages(IToken node)
    {
        foreach (var kid in ((ArrayToken)Get((DictionaryToken)node, "Kids")!).Data.Cast<IndirectReferenceToken>())
        {
            var page = (DictionaryToken)Resolve(kid);
            if (TextOf(Get(page, "Type")) == "Pages") NumberPages(page);
            else _pageNumbers.Add(kid.Data.ObjectNumber, _pageNumbers.Count);
        }
    }

    private static void Collect(MarkedContentElement content, Dictionary<int, IReadOnlyList<Letter>> sequences)
    {
        if (content.MarkedContentIdentifier >= 0) sequences.Add(content.MarkedContentIdentifier, content.Letters);
        foreach (var lower in content.Children) Collect(lower, sequences);
    }

    private void CollectLinks(Page page)
    {
        if (Get(page.Dictionary, "Annots") is not ArrayToken annotations) return;
        foreach (var reference in annotations.Data.Cast<IndirectReferenceToken>())
        {
            var annotation = (DictionaryToken)Resolve(reference);
            var uri = Get(annotation, "A") is DictionaryToken action ? TextOf(Get(action, "URI")) : null;
            var target = Get(annotation, "Dest") is ArrayToken place ? _pageNumbers[((IndirectReferenceToken)place.Data[0]).Data.ObjectNumber] + 1 : 0;
            var rectangle = ((ArrayToken)Get(annotation, "Rect")!).Data.Cast<NumericToken>().Select(number => number.Data).ToArray();
            var area = new PdfRectangle(rectangle[0], rectangle[1], rectangle[2], rectangle[3]);
            _links.Add(reference.Data.ObjectNumber, new FinishedLink(page.Number, TextOf(Get(annotation, "Contents")) ?? "", uri, target, area));
        }
    }

    private FinishedTag ReadTag(DictionaryToken element, int page)
    {
        page = PageOf(element) ?? page;
        var tag = new FinishedTag(TextOf(Get(element, "S"))!)
        {
            Alt = TextOf(Get(element, "Alt")),
            ActualText = TextOf(Get(element, "ActualText")),
            Language = TextOf(Get(element, "Lang")),
            Id = TextOf(Get(element, "ID")),
            Attributes = ReadAttributes(Get(element, "A")),
        };
        var kids = Get(element, "K");
        foreach (var kid in kids is ArrayToken array ? array.Data : kids is null ? [] : [kids]) ReadKid(tag, kid, page);
        return tag;
    }

    private void ReadKid(FinishedTag tag, IToken kid, int page)
    {
        kid = Resolve(kid);
        if (kid is NumericToken number) tag.Kids.Add(new FinishedText(page, _sequences[page][number.Int]));
        else if (kid is DictionaryToken dictionary)
        {
            switch (TextOf(Get(dictionary, "Type")))
            {
                case "MCR":
                    page = PageOf(dictionary)!.Value;
                    tag.Kids.Add(new FinishedText(page, _sequences[page][((NumericToken)Get(dictionary, "MCID")!).Int]));
                    break;
                case "OBJR":
                    dictionary.TryGet(NameToken.Create("Obj"), out var reference);
                    tag.Kids.Add(_links[((IndirectReferenceToken)reference).Data.ObjectNumber]);
                    break;
                default:
                    tag.Kids.Add(ReadTag(dictionary, page));
                    break;
            }
        }
    }

    private int? PageOf(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Create("Pg"), out var page) ? _pageNumbers[((IndirectReferenceToken)page).Data.ObjectNumber] : null;

    private SortedDictionary<string, string> ReadAttributes(IToken? token)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (token is not DictionaryToken dictionary) return attributes;
        foreach (var (key, value) in dictionary.Data)
        {
            if (key != "O") attributes.Add(key, TextOf(value) ?? value.ToString()!);
        }
        return attributes;
    }
}

/// <summary>An element of the structure tree. Its kids are elements, texts and links, in reading order.</summary>
internal sealed record FinishedTag(string Type)
{
    public string? Alt { get; init; }

    public string? ActualText { get; init; }

    public string? Language { get; init; }

    public string? Id { get; init; }

    public required SortedDictionary<string, string> Attributes { get; init; }

    public List<object> Kids { get; } = [];

    public IEnumerable<FinishedTag> Tags => Kids.OfType<FinishedTag>();

    /// <summary>This element and all below it, in reading order.</summary>
    public IEnumerable<FinishedTag> All => Tags.SelectMany(tag => tag.All).Prepend(this);

    /// <summary>Everything that it says, as it stands in the file.</summary>
    public string Text => string.Concat(Kids.Select(kid => kid switch { FinishedTag tag => tag.Text, FinishedText text => text.Text, _ => "" }));

    /// <summary>As a person reads it: words that were divided are whole.</summary>
    public string Reading => Text.Replace("\u00AD", "", StringComparison.Ordinal);

    public IEnumerable<FinishedText> Texts => Kids.SelectMany(kid => kid switch { FinishedTag tag => tag.Texts, FinishedText text => [text], _ => [] });
}

/// <param name="Page">From zero.</param>
internal sealed record FinishedText(int Page, IReadOnlyList<Letter> Letters)
{
    public string Text => string.Concat(Letters.Select(letter => letter.Value));
}

/// <param name="Page">From one.</param>
/// <param name="Target">A page from one; 0 for a link that leads out.</param>
internal sealed record FinishedLink(int Page, string Name, string? Uri, int Target, PdfRectangle Area);
