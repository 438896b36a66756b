using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text;

namespace Agenda.Rules.Verwijzingen;

/// <summary>An appendix that the text never sends its reader to.</summary>
internal sealed class UnusedAppendix() : DocumentRule(RuleFamily.Verwijzingen, RuleBasis.Data,
    new("AG202", Severity.Hint, "naar deze bijlage wordt nergens verwezen",
        "Een lezer slaat een bijlage alleen op als de tekst zegt wat daar staat. Verwijs ernaar waar ze van pas komt, of laat de leeswijzer haar noemen."),
    new("# Wonen\n\nWonen is fijn.\n\n::: bijlagen\n# Cijfers\n\nHet zijn er tien.\n:::\n", "# Wonen\n\nWonen is fijn. De aantallen staan in [](#cijfers).\n\n::: bijlagen\n# Cijfers\n\nHet zijn er tien.\n:::\n"))
{
    public override IReadOnlyList<string> Watches => ["hoofdonderdelen.bijlagen"];

    internal override void Check(DocumentContext context)
    {
        var named = CollectLinks.Of(context.Document.Blocks);
        foreach (var appendix in Appendices.Of(context.Document.Blocks))
        {
            if (named.Overlaps(appendix.Ids) || Place(context, appendix) is not { } place) continue;
            context.Report(this, place, $"nergens staat een verwijzing naar `{PlainText.Of(appendix.Heading.Content)}`", $"verwijs ernaar met `[](#{appendix.Heading.Id})`");
        }
    }

    /// <summary>Of a glossary, its title or its key. Other appendices that the style makes from data, as a list of abbreviations, need no reference: a reader looks for them.</summary>
    private static SourceSpan? Place(DocumentContext context, Appendix appendix)
    {
        if (appendix.Heading.Id is "documenten" or "afkortingen" or "tijdlijn") return null;
        if (!appendix.IsFromStyle) return appendix.Heading.Span;
        return appendix.Heading.Id is "begrippen" && context.Agenda?.Places is { } places && places.Has("begrippen") ? places.Key("begrippen") : null;
    }
}
