using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>An appendix that the text never sends its reader to.</summary>
internal sealed class UnusedAppendix() : DocumentRule(RuleFamily.Verwijzingen, RuleBasis.Data,
    new("AG202", Severity.Hint, "naar deze bijlage wordt nergens verwezen",
        "Een lezer slaat een bijlage alleen op als de tekst zegt wat daar staat. Verwijs ernaar waar ze van pas komt, of laat de leeswijzer haar noemen."),
    new("# Wonen\n\nWonen is fijn.\n\n::: bijlagen\n# Cijfers\n\nHet zijn er tien.\n:::\n", "# Wonen\n\nWonen is fijn. De aantallen staan in [](#cijfers).\n\n::: bijlagen\n# Cijfers\n\nHet zijn er tien.\n:::\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda_geheel.bijlagen"];

    internal override void Check(DocumentContext context)
    {
        var named = CollectLinks.Of(context.Document.Blocks);
        foreach (var block in Appendices(context.Document.Blocks))
        {
            if (named.Overlaps(block.Ids)) continue;
            context.Report(this, block.Heading.Span, $"nergens staat een verwijzing naar `{PlainText.Of(block.Heading.Content)}`", $"verwijs ernaar met `[](#{block.Heading.Id})`");
        }
    }

    private static IEnumerable<(Heading Heading, HashSet<string> Ids)> Appendices(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not Container container || container.Kind == ContainerKind.Cover) continue;
            if (container.Kind != ContainerKind.Appendices)
            {
                foreach (var inner in Appendices(container.Content)) yield return inner;
                continue;
            }
            for (var i = 0; i < container.Content.Length; i++)
            {
                if (container.Content[i] is not Heading { Level: 1 } heading) continue;
                var end = i + 1;
                while (end < container.Content.Length && container.Content[end] is not Heading { Level: 1 }) end++;
                yield return (heading, CollectIds.Of(container.Content[i..end]));
            }
        }
    }
}
