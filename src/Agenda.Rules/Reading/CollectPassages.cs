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
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<PassagePiece>.Builder _pieces = ImmutableArray.CreateBuilder<PassagePiece>();
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
        _text.Clear();
        _pieces.Clear();
        Add(content, isEmphasis: false, null);
        if (_pieces.Count == 0 || IsFromStyle(_pieces[0]) || IsFromStyle(_pieces[^1])) return;
        var text = _pieces.Count == 1 ? _pieces[0].Text : _text.ToString();
        _passages.Add(new Passage(kind, text, _pieces.ToImmutable(), block, next, vocabulary) { IsLast = isLast, InDefinition = _definition, IsInQuote = _inQuote });
    }

    private void Add(ImmutableArray<Inline> content, bool isEmphasis, Link? link)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run: AddPiece(run.Text, run.Span, isEmphasis, link, isCode: false); break;
                case CodeSpan code: AddPiece(code.Text, code.Span, isEmphasis, link, isCode: true); break;
                case LineBreak line: AddPiece(" ", line.Span, isEmphasis, link, isCode: false); break;
                case Emphasis emphasis: Add(emphasis.Content, true, link); break;
                case Strong strong: Add(strong.Content, true, link); break;
                case Link inner: Add(inner.Content, isEmphasis, inner); break;
                case NoteReference note: _notes.Enqueue(note); break;
            }
        }
    }

    private void AddPiece(string value, SourceSpan span, bool isEmphasis, Link? link, bool isCode)
    {
        _pieces.Add(new PassagePiece(_text.Length, value, span, isEmphasis, link, isCode));
        _text.Append(value);
    }

    private static bool IsFromStyle(PassagePiece piece) => piece.Span.File is null || piece.Span.File.Path.EndsWith(".scriban", StringComparison.Ordinal);
}
