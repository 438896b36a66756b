using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Rules.Begrippen;
using Agenda.Rules.Reading;
using Agenda.Rules.Teksten;
using Agenda.Rules.Verwijzingen;

namespace Agenda.Rules;

/// <summary>Every rule, in the order of the codes. A rule that is not here does not run.</summary>
public static class RuleCatalog
{
    private static readonly ImmutableArray<DocumentRule> OnDocument =
    [
        new UnusedAppendix(), new TypedReferenceToNothing(), new TypedReferenceWithoutLink(),
        new UnexplainedAbbreviation(), new SpellingVariants(),
        new EmptySection(), new UnfinishedSentence(), new UnbalancedQuotes(), new UnbalancedBrackets(), new AnnouncedCount(), new LinkWords(), new RepeatedSentence(), new DoubledWord(), new Placeholder(),
        new PlaceOnPaper(), new LongSentence(), new PassiveChain(), new Jargon(),
    ];

    public static ImmutableArray<Rule> All { get; } = [.. OnDocument.OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>Checks a composed document: its text, its headings, its references.</summary>
    internal static void Check(Document document, DiagnosticBag found)
    {
        var context = new DocumentContext(document, new Findings(found));
        foreach (var rule in OnDocument) rule.Check(context);
    }
}
