using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Reading;

/// <summary>What a rule on the document sees: the tree, its text as passages, its headings, and where to report.</summary>
internal sealed class DocumentContext(Document document, Findings found)
{
    private ImmutableArray<Passage>? _passages;
    private ImmutableArray<Heading>? _headings;
    private Terms? _terms;

    public Document Document { get; } = document;

    /// <summary>All running text that the user wrote, in reading order; notes come last.</summary>
    public ImmutableArray<Passage> Passages => _passages ??= [.. CollectPassages.Of(Document.Blocks).Where(passage => !passage.IsFromStyle)];

    public ImmutableArray<Heading> Headings => _headings ??= CollectHeadings.Of(Document.Blocks);

    /// <summary>The words that the document explains.</summary>
    public Terms Terms => _terms ??= Terms.Of(this);

    public void Report(Rule rule, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related) =>
        found.Report(rule, span, message, hint, related);
}
