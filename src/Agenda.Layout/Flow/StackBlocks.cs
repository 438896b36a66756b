using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Layout.Lines;
using Agenda.Layout.Paging;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

/// <summary>Turns the blocks of a document into slices, in reading order. One kind of block a file.</summary>
internal sealed partial class BlockStacker : IInlineSurroundings
{
    /// <summary>The narrowest column in which text is set, in thousandths of a point; nesting stops indenting there.</summary>
    private const int NarrowestColumn = 60_000;

    private readonly Document _document;
    private readonly Style _style;
    private readonly IFigures _figures;
    private readonly DiagnosticBag _found;
    private readonly KnownPages? _pages;
    private readonly Dictionary<int, NoteMark> _notes = [];
    private readonly Queue<(NoteMark Note, NoteReference Reference, Node Owner)> _waitingNotes = new();
    private readonly Stack<int> _levels = new();
    private SliceFlow _flow = new();

    /// <param name="pages">The page of each id from the pass before; null in the first pass.</param>
    public BlockStacker(Document document, Style style, IFigures figures, WordShaper shaper, DiagnosticBag found, KnownPages? pages)
    {
        (_document, _style, _figures, _found, _pages) = (document, style, figures, found, pages);
        Setter = new TextSetter(shaper, this, found);
    }

    public TextSetter Setter { get; }

    /// <summary>Whether the number of a page stands in running text, so that the pages must be known before the text can be set.</summary>
    public bool UsesPageNumbers { get; private set; }

    private int ColumnX => _style.Page.Margins.Left;

    private int ColumnWidth => _style.Page.Width - _style.Page.Margins.Left - _style.Page.Margins.Right;

    private int ColumnHeight => _style.Page.Height - _style.Page.Margins.Top - _style.Page.Margins.Bottom;

    private int HeightOf(Column column) => column.IsWide ? _style.Page.Width - _style.Page.Margins.Top - _style.Page.Margins.Bottom : ColumnHeight;

    public List<Slice> Stack(Node root)
    {
        Blocks(_document.Blocks, new Column(root, ColumnX, ColumnWidth, _style.Texts[TextRole.Body]));
        while (_waitingNotes.TryDequeue(out var waiting)) StackNote(waiting.Note, waiting.Reference, waiting.Owner);
        return _flow.Slices;
    }

    /// <summary>A chapter is a `Sect` of the element around it: from its heading to the next.</summary>
    private void Blocks(ImmutableArray<Block> blocks, Column column)
    {
        var (outer, before) = (column, 0);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block is Heading { Level: 1 } && column.IsStructural) column = outer with { Parent = outer.Parent.Add("Sect") };
            else if (EndsChapter(block)) column = outer;
            var first = _flow.Slices.Count;
            StackBlock(block, column);
            // A heading with one line under it says no more than a heading, unless that line is all that it heads.
            if (i > 0 && i < blocks.Length - 1 && IsText(block) && blocks[i - 1] is Heading && blocks[i + 1] is not Heading && _flow.Slices.Count == first + 1) _flow.Slices[first].KeepWithNext = Keep.Hard;
            if (i < blocks.Length - 1 && Announces(block, blocks[i + 1]) && _flow.Slices.Count > 0) _flow.Slices[^1].KeepWithNext = Keep.Hard;
            // A line that says a last word on a paragraph (`Zie ook 4.1`) does not stand alone at the top of a page.
            if (i > 0 && block is Paragraph && blocks[i - 1] is Paragraph && _flow.Slices.Count == first + 1 && first > before + 1) _flow.Hold(first - 1, Keep.Soft);
            before = first;
        }
    }

    private static bool IsText(Block block) => block is Paragraph || block is Container container && container.Kind == ContainerKind.Lead;

    /// <summary>A sentence that ends in a colon does not part from what it announces.</summary>
    private static bool Announces(Block block, Block next) => next is ListBlock or Quote or Table or CodeBlock or DefinitionList or FigureBlock or ImageBlock or Container
        && block is Paragraph { Content: [.., var last] } && EndsInColon(last);

    private static bool EndsInColon(Inline inline) => inline switch
    {
        TextRun run => run.Text.AsSpan().TrimEnd().EndsWith(":"),
        Emphasis { Content: [.., var last] } => EndsInColon(last),
        Strong { Content: [.., var last] } => EndsInColon(last),
        Link { Content: [.., var last] } => EndsInColon(last),
        _ => false,
    };

    /// <summary>A part that holds chapters of its own stands beside the chapter before it, not in it.</summary>
    private static bool EndsChapter(Block block) => block is Container container
        && (container.Kind == ContainerKind.Appendices || container.Kind == ContainerKind.Cover || container.Content is [Heading { Level: 1 }, ..]);

    private void StackBlock(Block block, Column column)
    {
        switch (block)
        {
            case Heading heading: StackHeading(heading, column); break;
            case Paragraph paragraph: StackParagraph(paragraph, column); break;
            case ListBlock list: StackList(list, column); break;
            case Quote quote: StackQuote(quote, column); break;
            case CodeBlock code: StackCode(code, column); break;
            case ThematicBreak: StackRule(column); break;
            case DefinitionList list: StackDefinitions(list, column); break;
            case Container container: StackContainer(container, column); break;
            case Table table: StackTable(table, column); break;
            case FigureBlock figure: StackFigure(figure, column); break;
            case ImageBlock image: StackImage(image, column); break;
            case Contents contents: StackContents(contents, column); break;
            default: throw new InvalidOperationException($"Compose leaves no {block.GetType().Name} in a document.");
        }
    }

    private void StackParagraph(Paragraph paragraph, Column column)
    {
        var style = column.Text;
        var look = LookOf(style, column, column.Parent.Add("P"));
        var lines = Setter.Set(paragraph.Content, look, style, column.Width, span: paragraph.Span);
        AddLines(lines, column, style.SpaceBefore, column.ParagraphGap ?? style.SpaceAfter);
    }

    /// <summary>A paragraph of the program's own or of a template's attribute.</summary>
    private void StackText(string text, TextStyle style, Column column, SourceSpan span, int before, int after, bool keepWithNext = false)
    {
        var look = LookOf(style, column, column.Parent.Add("P"));
        AddLines(Setter.Set(text, look, style, column.Width, span: span), column, before, after, keepWithNext);
    }

    /// <summary>Lines with never one alone at either side of a page break: at least two stay together.</summary>
    private void AddLines(List<Line> lines, Column column, int before, int after, bool keepWithNext = false)
    {
        if (lines.Count == 0) return;
        _flow.Before(before);
        for (var i = 0; i < lines.Count; i++)
        {
            var slice = AddSlice(lines[i].Height, column);
            if (i == 0) _flow.TakeLabels(slice, lines[i].Baseline);
            slice.Put(lines[i], column.X, 0);
            if (keepWithNext || (i < lines.Count - 1 && (i == 0 || i == lines.Count - 2))) slice.KeepWithNext = Keep.Hard;
        }
        _flow.After(after);
    }

    private Slice AddSlice(int height, Column column)
    {
        var slice = _flow.Add(height);
        slice.Accent = column.Accent;
        slice.Wide = column.IsWide;
        return slice;
    }

    private Look LookOf(TextStyle style, Column column, Node? owner)
    {
        var colour = column.Ink ?? Resolve(style.Colour, column.Accent);
        return Setter.LookOf(style, colour, column.Ink ?? Resolve(style.LinkColour, column.Accent), owner);
    }

    private Colour Resolve(StyleColour colour, int accent)
    {
        if (colour.Accent == AccentShade.None || accent < 0 || _style.Accents.IsEmpty) return colour.Fixed;
        var shades = _style.Accents[accent % _style.Accents.Length];
        return colour.Accent == AccentShade.Strong ? shades.Strong : shades.Tint;
    }

    public Look CodeLook(Look around)
    {
        var code = _style.Texts[TextRole.Code];
        var body = _style.Texts[TextRole.Body];
        var look = Setter.LookOf(code, around.Colour, around.LinkColour, around.Owner);
        look = look with { Size = (int)((long)code.Size * around.Size / body.Size), Link = around.Link, Underline = around.Underline, Rise = around.Rise };
        return look.With(around.Bold, around.Italic);
    }

    public string PageNumberOf(string targetId)
    {
        UsesPageNumbers = true;
        return _pages?.Text(targetId) ?? "88";
    }

    private string Word(string key, string standard) => _style.Words.GetValueOrDefault(key, standard);
}
