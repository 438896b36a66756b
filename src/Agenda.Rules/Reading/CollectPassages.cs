using System.Collections.Immutable;
using System.Text;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Reading;

/// <summary>
/// Goes through a document in reading order and lists its passages. The cover, the contents and program code are left out, and so is what the author of the house style wrote: that is not the user's to
/// mend.
/// </summary>
internal sealed class CollectPassages(Vocabulary vocabulary)
{
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly Queue<NoteReference> _notes = new();
    private Definition? _definition;
    private bool _inQuote;

    /// <param name="vocabulary">Gets the words of the passages.</param>
    public static ImmutableArray<Passage> Of(ImmutableArray<Block> blocks, Vocabulary vocabulary)
    {
        var collect = new CollectPassages(vocabulary);
        collect.Add(blocks);
        while (collect._notes.TryDequeue(out var note)) collect.AddNote(note);
        return collect._passages.DrainToImmutable();
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++) Add(blocks[i], i + 1 < blocks.Length ? blocks[i + 1] : null);
    }

    private void Add(Block block, Block? next)
    {
        switch (block)
        {
            case Heading heading: Add(PassageKind.Heading, heading.Content, block, next); break;
            case Paragraph paragraph: Add(PassageKind.Paragraph, paragraph.Content, block, next); break;
            case ListBlock list: Add(list); break;
            case Quote quote: AddQuote(quote.Content); break;
            case Container container:
                if (container.Kind == ContainerKind.Citation || container.Kind == ContainerKind.Highlight) AddQuote(container.Content);
                else if (container.Kind != ContainerKind.Cover) Add(container.Content);
                break;
            case DefinitionList list: Add(list); break;
            case Table table: Add(table); break;
            case FigureBlock figure: Add(PassageKind.Caption, figure.Caption, block, next); break;
            case ImageBlock image: Add(PassageKind.Caption, image.Caption, block, next); break;
        }
    }

    private void AddQuote(ImmutableArray<Block> content)
    {
        var outer = _inQuote;
        _inQuote = true;
        Add(content);
        _inQuote = outer;
    }

    private void Add(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            var isLast = ReferenceEquals(item, list.Items[^1]);
            for (var i = 0; i < item.Content.Length; i++)
            {
                var next = i + 1 < item.Content.Length ? item.Content[i + 1] : null;
                if (item.Content[i] is Paragraph paragraph) Add(PassageKind.ListItem, paragraph.Content, paragraph, next, isLast);
                else Add(item.Content[i], next);
            }
        }
    }

    private void Add(DefinitionList list)
    {
        foreach (var item in list.Items)
        {
            var outer = _definition;
            _definition = item;
            Add(PassageKind.Term, item.Term, null, null);
            Add(item.Content);
            _definition = outer;
        }
    }

    private void Add(Table table)
    {
        Add(PassageKind.Caption, table.Caption, table, null);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells) Add(PassageKind.Cell, cell.Content, table, null);
        }
    }

    private void AddNote(NoteReference note)
    {
        foreach (var block in note.Content)
        {
            if (block is Paragraph paragraph) Add(PassageKind.Note, paragraph.Content, paragraph, null);
            else Add(block, null);
        }
    }

    private void Add(PassageKind kind, ImmutableArray<Inline> content, Block? block, Block? next, bool isLast = true)
    {
        if (content.IsDefaultOrEmpty) return;
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<PassagePiece>();
        Add(content, isEmphasis: false, null, text, pieces);
        if (pieces.Count == 0 || IsFromStyle(pieces[0]) || IsFromStyle(pieces[^1])) return;
        _passages.Add(new Passage(kind, text.ToString(), pieces.DrainToImmutable(), block, next, vocabulary) { IsLast = isLast, InDefinition = _definition, IsInQuote = _inQuote });
    }

    private void Add(ImmutableArray<Inline> content, bool isEmphasis, Link? link, StringBuilder text, ImmutableArray<PassagePiece>.Builder pieces)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run: Piece(run.Text, run.Span, isCode: false); break;
                case CodeSpan code: Piece(code.Text, code.Span, isCode: true); break;
                case LineBreak line: Piece(" ", line.Span, isCode: false); break;
                case Emphasis emphasis: Add(emphasis.Content, true, link, text, pieces); break;
                case Strong strong: Add(strong.Content, true, link, text, pieces); break;
                case Link inner: Add(inner.Content, isEmphasis, inner, text, pieces); break;
                case NoteReference note: _notes.Enqueue(note); break;
            }
        }

        void Piece(string value, SourceSpan span, bool isCode)
        {
            pieces.Add(new PassagePiece(text.Length, value, span, isEmphasis, link, isCode));
            text.Append(value);
        }
    }

    private static bool IsFromStyle(PassagePiece piece) => piece.Span.File is null || piece.Span.File.Path.EndsWith(".scriban", StringComparison.Ordinal);
}
