using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>Appendices in another order than the text first names them in.</summary>
internal sealed class AppendixOrder() : DocumentRule(RuleFamily.Verwijzingen, RuleBasis.Data,
    new("AG208", Severity.Hint, "bijlagen staan in een andere volgorde dan de tekst",
        "De tekst noemt eerst bijlage 2 en daarna pas bijlage 1. Een lezer verwacht dat de bijlagen komen in de volgorde waarin hij ze tegenkomt. Zet ze om, tenzij de volgorde een andere reden heeft."),
    new("# Wonen\n\nEerst [](#cijfers), dan [](#kaarten).\n\n::: bijlagen\n# Kaarten\n\nTwee kaarten.\n\n# Cijfers\n\nHet zijn er tien.\n:::\n", "# Wonen\n\nEerst [](#cijfers), dan [](#kaarten).\n\n::: bijlagen\n# Cijfers\n\nHet zijn er tien.\n\n# Kaarten\n\nTwee kaarten.\n:::\n"))
{
    public override IReadOnlyList<string> Watches => ["hoofdonderdelen.bijlagen"];

    internal override void Check(DocumentContext context)
    {
        var appendices = Appendices.Of(context.Document.Blocks).Where(appendix => !appendix.IsFromStyle).ToList();
        if (appendices.Count < 2) return;
        var links = LinksInOrder.Of(context.Document.Blocks);
        var (before, at) = (default(Heading), -1);
        foreach (var appendix in appendices)
        {
            var first = links.FindIndex(link => appendix.Ids.Contains(link.Target[1..]));
            if (first < 0) continue;
            if (first < at)
            {
                context.Report(this, appendix.Heading.Span, $"de tekst noemt `{PlainText.Of(appendix.Heading.Content)}` eerder dan `{PlainText.Of(before!.Content)}`, dat ervoor staat", "zet de bijlagen in de volgorde van de tekst",
                    new RelatedPlace(links[first].Span, "hier noemt de tekst deze bijlage het eerst"), new RelatedPlace(before.Span, "deze bijlage staat ervoor"));
                return;
            }
            (before, at) = (appendix.Heading, first);
        }
    }
}

/// <summary>Lists the links inside the document, in reading order; those of the leeswijzer and of the appendices themselves do not count.</summary>
internal sealed class LinksInOrder : BlockRewriter
{
    private readonly List<Link> _links = [];

    public static List<Link> Of(System.Collections.Immutable.ImmutableArray<Block> blocks)
    {
        var collect = new LinksInOrder();
        collect.Rewrite(blocks);
        return collect._links;
    }

    protected override Block Rewrite(Block block) =>
        block is Container container && (container.Kind == ContainerKind.ReadingGuide || container.Kind == ContainerKind.Appendices || container.Kind == ContainerKind.Cover) ? block : base.Rewrite(block);

    protected override Inline Rewrite(Link link)
    {
        if (link.IsInternal) _links.Add(link);
        return link;
    }
}
