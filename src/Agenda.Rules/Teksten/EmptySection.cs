using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Teksten;

/// <summary>A heading with nothing under it.</summary>
internal sealed class EmptySection() : DocumentRule(RuleFamily.Tekst, RuleBasis.Data,
    new("AG282", Severity.Warning, "paragraaf is leeg",
        "Onder deze kop staat niets, ook geen kop van een lager niveau. De lezer denkt dat er iets is weggevallen. Vul de paragraaf, of haal de kop weg."),
    new("## Communicatie\n\n## Evaluatie\n\nNa twee jaar kijken we terug.\n", "## Communicatie\n\nPartners krijgen elk kwartaal een brief.\n\n## Evaluatie\n\nNa twee jaar kijken we terug.\n"))
{
    internal override void Check(DocumentContext context)
    {
        var open = new List<Heading>();
        Visit(context, context.Document.Blocks, open);
        Report(context, open);
    }

    private void Visit(DocumentContext context, ImmutableArray<Block> blocks, List<Heading> open)
    {
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                if (open.Count > 0 && open[^1].Level >= heading.Level) Report(context, open);
                open.Clear();
                open.Add(heading);
            }
            else if (block is not Container container) open.Clear();
            else if (container.Kind == ContainerKind.ReadingGuide || container.Kind == ContainerKind.ContentsPage) open.Clear();
            else if (container.Kind != ContainerKind.Cover) Visit(context, container.Content, open);
        }
    }

    private void Report(DocumentContext context, List<Heading> open)
    {
        foreach (var heading in open)
        {
            context.Report(this, heading.Span, $"onder `{PlainText.Of(heading.Content)}` staat geen tekst", "schrijf wat hier hoort, of haal de kop weg");
        }
    }
}
