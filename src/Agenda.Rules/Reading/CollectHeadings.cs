using System.Collections.Immutable;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Reading;

/// <summary>Lists the headings of a document, in order.</summary>
internal sealed class CollectHeadings : BlockRewriter
{
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();

    public static ImmutableArray<Heading> Of(ImmutableArray<Block> blocks)
    {
        var collect = new CollectHeadings();
        collect.Rewrite(blocks);
        return collect._headings.DrainToImmutable();
    }

    protected override Block Rewrite(Heading heading)
    {
        _headings.Add(heading);
        return heading;
    }
}
