using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Block = Agenda.Text.Syntax.Block;
using Inline = Agenda.Text.Syntax.Inline;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigList = Markdig.Syntax.ListBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace Agenda.Text.Reading;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockConverter(Places places, bool isTemplate, Action<NoteBlock> noteFound)
{
    /// <summary>How deep blocks and emphasis may stand in each other; every later stage recurses over the tree.</summary>
    internal const int MaximumDepth = 64;

    private readonly InlineConverter _inlines = new(places, isTemplate);
    private int _depth;

    public IReadOnlyList<NoteMarkInline> NoteMarks => _inlines.NoteMarks;

    public ImmutableArray<Block> Convert(ContainerBlock container) => Convert(container, AttributePlace.None, out _);

    /// <param name="first">What an attribute at the end of the first paragraph belongs to.</param>
    private ImmutableArray<Block> Convert(ContainerBlock container, AttributePlace first, out AttributeText? attributes)
    {
        attributes = null;
        if (_depth == MaximumDepth)
        {
            places.Report(TextDiagnostics.NestedTooDeep, container.Span, "deze tekst is te diep genest", "maak er minder lagen van");
            return [];
        }
        _depth++;
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ParagraphBlock paragraph)
            {
                Paragraph(paragraph, i == 0 ? first : AttributePlace.None, out var own, blocks);
                if (i == 0) attributes = own;
            }
            else if (Convert(container[i]) is { } converted) blocks.Add(converted);
        }
        _depth--;
        return blocks.DrainToImmutable();
    }

    public ImmutableArray<Block> ConvertNote(NoteBlock note)
    {
        _inlines.InNote = true;
        var blocks = Convert(note);
        _inlines.InNote = false;
        return blocks;
    }

    private Block? Convert(MarkdigBlock block)
    {
        switch (block)
        {
            case NoteBlock note:
                noteFound(note);
                return null;
            case HeadingBlock heading: return Heading(heading);
            case MarkdigList list: return List(list);
            case QuoteBlock quote: return new Quote(Convert(quote), places.Of(quote.Span));
            case Markdig.Syntax.CodeBlock code: return Code(code);
            case ThematicBreakBlock rule: return new ThematicBreak(places.Of(rule.Span));
            case Markdig.Extensions.DefinitionLists.DefinitionList list: return Definitions(list);
            case MarkdigTable table: return new TableConverter(places, _inlines).Convert(table);
            // Link definitions, and the blank lines that Markdig keeps in definition lists.
            default: return null;
        }
    }

    private Block Heading(HeadingBlock block)
    {
        var content = _inlines.ConvertBlock(block, AttributePlace.Heading, out var attributes);
        // A note has no part in the structure: its headings are bold lines.
        if (_inlines.InNote) return new Paragraph([new Strong(content, places.Of(block.Span))], places.Of(block.Span));
        // Where the words stand, not the `##`: in a template the words may come from the input.
        var span = content.IsEmpty ? places.Of(block.Span) : _inlines.Span;
        return new Heading(block.Level, content, attributes?.Id?.Value, !Has(TrailingAttributes.Unnumbered), span, StartsPage: Has(TrailingAttributes.NewPage));

        bool Has(string name) => attributes is not null && attributes.Attributes.Any(attribute => attribute.Kind == AttributeKind.Class && attribute.Name == name);
    }

    private void Paragraph(ParagraphBlock block, AttributePlace place, out AttributeText? attributes, ImmutableArray<Block>.Builder blocks)
    {
        var content = _inlines.ConvertBlock(block, place, out attributes, takesImages: true);
        if (content is [SlotInline slot]) blocks.Add(new SlotBlock(slot.Slot, slot.Span));
        else if (content.Any(inline => inline is ImageInline)) SplitAtImages.Add(content, blocks);
        else if (!content.IsEmpty) blocks.Add(new Paragraph(content, places.Of(block.Span)));
    }

    private Syntax.ListBlock List(MarkdigList list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var item in list)
        {
            var content = Convert((ListItemBlock)item, AttributePlace.Item, out var attributes);
            var span = places.Of(item.Span);
            // The mark may be a template's, and the words the input's: what is wrong with the item is in the words.
            if (content is [{ Span: var words }, ..] && !ReferenceEquals(words.File, span.File)) span = words;
            items.Add(new ListItem(content, attributes?.Id?.Value, span));
        }
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, null, out var number) ? number : 1;
        return new Syntax.ListBlock(list.IsOrdered, start, items.DrainToImmutable(), places.Of(list.Span));
    }

    private Syntax.DefinitionList Definitions(Markdig.Extensions.DefinitionLists.DefinitionList list)
    {
        var definitions = ImmutableArray.CreateBuilder<Definition>(list.Count);
        foreach (var item in list)
        {
            var definition = Definition((DefinitionItem)item);
            // A second `:` under a term goes on explaining the same term.
            if (definition.Term.IsEmpty && definitions.Count > 0)
                definitions[^1] = definitions[^1] with { Content = definitions[^1].Content.AddRange(definition.Content) };
            else definitions.Add(definition);
        }
        return new Syntax.DefinitionList(definitions.DrainToImmutable(), places.Of(list.Span));
    }

    private Definition Definition(DefinitionItem item)
    {
        var term = ImmutableArray.CreateBuilder<Inline>();
        string? id = null;
        while (item.Count > 0 && item[0] is DefinitionTerm line)
        {
            if (term.Count > 0) term.Add(new Syntax.LineBreak(places.Of(line.Span)));
            term.AddRange(_inlines.ConvertBlock(line, AttributePlace.Term, out var attributes));
            id ??= attributes?.Id?.Value;
            item.RemoveAt(0);
        }
        return new Definition(term.DrainToImmutable(), Convert(item), id, places.Of(item.Span));
    }

    private Syntax.CodeBlock Code(Markdig.Syntax.CodeBlock code)
    {
        var text = code.Lines.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        _inlines.ReportHidden(text, code.Span);
        return new Syntax.CodeBlock(VisibleText.OfLines(text), places.Of(code.Span));
    }
}
