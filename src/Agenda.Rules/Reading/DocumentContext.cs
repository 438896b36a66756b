using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Reading;

/// <summary>What a rule on the document sees: the tree, its text as passages, its headings, and where to report.</summary>
/// <param name="agenda">What the document was made from; null for a text that stands alone.</param>
internal sealed class DocumentContext(Document document, Beleidsagenda? agenda, Findings found)
{
    private ImmutableArray<Passage>? _passages;
    private ImmutableArray<Heading>? _headings;
    private ImmutableArray<ExplainedTerm>? _definitions;
    private Terms? _terms;

    public Document Document { get; } = document;

    public Beleidsagenda? Agenda { get; } = agenda;

    /// <summary>All running text that the user wrote, in reading order; notes come last.</summary>
    public ImmutableArray<Passage> Passages => _passages ??= [.. CollectPassages.Of(Document.Blocks).Where(passage => !passage.IsFromStyle)];

    public ImmutableArray<Heading> Headings => _headings ??= CollectHeadings.Of(Document.Blocks);

    /// <summary>The terms that lists in the document explain, in order.</summary>
    public ImmutableArray<ExplainedTerm> Definitions => _definitions ??= ExplainedTerm.Of(Passages);

    /// <summary>The words that the document explains.</summary>
    public Terms Terms => _terms ??= Terms.Of(this);

    public void Report(Rule rule, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related) =>
        found.Report(rule, span, message, hint, related);
}
