using System.Collections.Immutable;
using Agenda.Text.Syntax;

namespace Agenda.Text;

/// <summary>
/// Goes through a tree in reading order and rebuilds only what changes; what stays the same is the same object. A derived class overrides the node it is
/// about: <see cref="Put(Block, List{Block})"/> may put none, one or several nodes in place of one.
/// </summary>
public abstract class BlockRewriter
{
    public virtual Prose Rewrite(Prose prose)
    {
        var blocks = Rewrite(prose.Blocks);
        var notes = prose.Notes;
        foreach (var (label, content) in prose.Notes)
        {
            var changed = Rewrite(content);
            if (changed != content) notes = notes.SetItem(label, changed);
        }
        return blocks == prose.Blocks && ReferenceEquals(notes, prose.Notes) ? prose : prose with { Blocks = blocks, Notes = notes };
    }

    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks)
    {
        if (blocks.IsDefaultOrEmpty) return blocks;
        var result = new List<Block>(blocks.Length);
        foreach (var block in blocks) Put(block, result);
        return Same(blocks, result) ? blocks : [.. result];
    }

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        if (inlines.IsDefaultOrEmpty) return inlines;
        var result = new List<Inline>(inlines.Length);
        foreach (var inline in inlines) Put(inline, result);
        return Same(inlines, result) ? inlines : [.. result];
    }

    /// <summary>Adds what comes in place of a block.</summary>
    protected virtual void Put(Block block, List<Block> into) => into.Add(Rewrite(block));

    /// <summary>Adds what comes in place of an inline.</summary>
    protected virtual void Put(Inline inline, List<Inline> into) => into.Add(Rewrite(inline));

    protected virtual Block Rewrite(Block block) => block switch
    {
        Heading heading => Rewrite(heading),
        Paragraph paragraph => Rewrite(paragraph.Content) is var content && content != paragraph.Content ? paragraph with { Content = content } : paragraph,
        ListBlock list => Rewrite(list),
        Quote quote => Rewrite(quote.Content) is var content && content != quote.Content ? quote with { Content = content } : quote,
        DefinitionList list => Rewrite(list.Items, Rewrite) is var items && items != list.Items ? list with { Items = items } : list,
        Container container => Rewrite(container),
        Table table => Rewrite(table),
        FigureBlock figure => Rewrite(figure),
        ImageBlock image => Rewrite(image),
        _ => block,
    };

    protected virtual Inline Rewrite(Inline inline) => inline switch
    {
        Emphasis emphasis => Rewrite(emphasis.Content) is var content && content != emphasis.Content ? emphasis with { Content = content } : emphasis,
        Strong strong => Rewrite(strong.Content) is var content && content != strong.Content ? strong with { Content = content } : strong,
        Foreign foreign => Rewrite(foreign.Content) is var content && content != foreign.Content ? foreign with { Content = content } : foreign,
        Link link => Rewrite(link),
        NoteReference note => Rewrite(note),
        _ => inline,
    };

    protected virtual Block Rewrite(Heading heading) =>
        Rewrite(heading.Content) is var content && content != heading.Content ? heading with { Content = content } : heading;

    protected virtual Block Rewrite(Container container) =>
        Rewrite(container.Content) is var content && content != container.Content ? container with { Content = content } : container;

    protected virtual Block Rewrite(ListBlock list) =>
        Rewrite(list.Items, Rewrite) is var items && items != list.Items ? list with { Items = items } : list;

    protected virtual ListItem Rewrite(ListItem item) =>
        Rewrite(item.Content) is var content && content != item.Content ? item with { Content = content } : item;

    protected virtual Definition Rewrite(Definition definition)
    {
        var (term, content) = (Rewrite(definition.Term), Rewrite(definition.Content));
        return term != definition.Term || content != definition.Content ? definition with { Term = term, Content = content } : definition;
    }

    protected virtual Block Rewrite(Table table)
    {
        var (caption, rows) = (Rewrite(table.Caption), Rewrite(table.Rows, Rewrite));
        return caption != table.Caption || rows != table.Rows ? table with { Caption = caption, Rows = rows } : table;
    }

    protected virtual Block Rewrite(FigureBlock figure) =>
        Rewrite(figure.Caption) is var caption && caption != figure.Caption ? figure with { Caption = caption } : figure;

    protected virtual Block Rewrite(ImageBlock image)
    {
        var (alt, caption) = (Rewrite(image.Alt), Rewrite(image.Caption));
        return alt != image.Alt || caption != image.Caption ? image with { Alt = alt, Caption = caption } : image;
    }

    protected virtual Inline Rewrite(Link link) =>
        Rewrite(link.Content) is var content && content != link.Content ? link with { Content = content } : link;

    protected virtual Inline Rewrite(NoteReference note) =>
        Rewrite(note.Content) is var content && content != note.Content ? note with { Content = content } : note;

    private TableRow Rewrite(TableRow row) => Rewrite(row.Cells, Rewrite) is var cells && cells != row.Cells ? row with { Cells = cells } : row;

    protected virtual TableCell Rewrite(TableCell cell) =>
        Rewrite(cell.Content) is var content && content != cell.Content ? cell with { Content = content } : cell;

    private static ImmutableArray<T> Rewrite<T>(ImmutableArray<T> items, Func<T, T> rewrite) where T : class
    {
        T[]? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = rewrite(items[i]);
            if (changed is null && ReferenceEquals(item, items[i])) continue;
            changed ??= items.ToArray();
            changed[i] = item;
        }
        return changed is null ? items : System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(changed);
    }

    private static bool Same<T>(ImmutableArray<T> before, List<T> after) where T : class
    {
        if (before.Length != after.Count) return false;
        for (var i = 0; i < after.Count; i++)
        {
            if (!ReferenceEquals(before[i], after[i])) return false;
        }
        return true;
    }
}
