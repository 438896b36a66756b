using System.Collections.Immutable;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>Lists the ids that links inside the document go to; the contents do not count, the leeswijzer does.</summary>
internal sealed class CollectLinks : BlockRewriter
{
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);

    public static HashSet<string> Of(ImmutableArray<Block> blocks)
    {
        var collect = new CollectLinks();
        collect.Rewrite(blocks);
        return collect._targets;
    }

    protected override Inline Rewrite(Link link)
    {
        if (link.IsInternal) _targets.Add(link.Target[1..]);
        return link;
    }
}

/// <summary>Lists the ids of everything in a stretch of blocks.</summary>
internal sealed class CollectIds : BlockRewriter
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public static HashSet<string> Of(ImmutableArray<Block> blocks)
    {
        var collect = new CollectIds();
        collect.Rewrite(blocks);
        return collect._ids;
    }

    protected override Block Rewrite(Block block)
    {
        Add(block switch
        {
            Heading heading => heading.Id,
            Container container => container.Id,
            Table table => table.Id,
            FigureBlock figure => figure.Id,
            ImageBlock image => image.Id,
            _ => null,
        });
        return base.Rewrite(block);
    }

    protected override ListItem Rewrite(ListItem item)
    {
        Add(item.Id);
        return base.Rewrite(item);
    }

    protected override Definition Rewrite(Definition definition)
    {
        Add(definition.Id);
        return base.Rewrite(definition);
    }

    private void Add(string? id)
    {
        if (id is not null) _ids.Add(id);
    }
}
