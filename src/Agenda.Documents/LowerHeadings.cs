using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>
/// Makes sections of the chapters in `::: dieper`, and takes the container away. What only a chapter has goes too: its summary for the leeswijzer; its
/// `::: intro` becomes plain text.
/// </summary>
internal sealed class LowerHeadings : BlockRewriter
{
    private const int LowestLevel = 6;

    private int _depth;

    protected override void Put(Block block, List<Block> into)
    {
        if (block is not Container container) base.Put(block, into);
        else if (container.Kind == ContainerKind.Deeper) PutLower(container, into);
        else if (_depth == 0 || container.Kind != ContainerKind.Summary && container.Kind != ContainerKind.Lead) base.Put(block, into);
        else if (container.Kind == ContainerKind.Lead) into.AddRange(Rewrite(container.Content));
    }

    protected override Block Rewrite(Heading heading) =>
        base.Rewrite(_depth == 0 ? heading : heading with { Level = Math.Min(heading.Level + _depth, LowestLevel) });

    private void PutLower(Container container, List<Block> into)
    {
        _depth++;
        into.AddRange(Rewrite(container.Content));
        _depth--;
    }
}
