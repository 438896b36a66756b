using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Reading;

/// <summary>What a rule on the document sees: the tree, its text as passages, its headings, and where to report. Rules may look at it at the same time.</summary>
internal sealed class DocumentContext
{
    private readonly Findings _found;

    /// <param name="agenda">What the document was made from; null for a text that stands alone.</param>
    public DocumentContext(Document document, Beleidsagenda? agenda, Findings found)
    {
        (Document, Agenda, _found) = (document, agenda, found);
        Passages = CollectPassages.Of(document.Blocks, Vocabulary);
        Headings = CollectHeadings.Of(document.Blocks);
        Definitions = ExplainedTerm.Of(Passages);
        Terms = Terms.Of(Passages, agenda);
    }

    public Document Document { get; }

    public Beleidsagenda? Agenda { get; }

    /// <summary>All running text that the user wrote, in reading order; notes come last.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The words of those passages.</summary>
    public Vocabulary Vocabulary { get; } = new();

    public ImmutableArray<Heading> Headings { get; }

    /// <summary>The terms that lists in the document explain, in order.</summary>
    public ImmutableArray<ExplainedTerm> Definitions { get; }

    /// <summary>The words that the document explains.</summary>
    public Terms Terms { get; }

    public void Report(Rule rule, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related) =>
        _found.Report(rule, span, message, hint, related);
}
