using Agenda.Diagnostics;

namespace Agenda.Rules;

/// <summary>Takes what the rules find: one report a rule and place, however often a style shows that place.</summary>
internal sealed class Findings(DiagnosticBag found)
{
    private readonly HashSet<(string Code, SourceSpan Span)> _seen = [];

    public void Report(Rule rule, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related)
    {
        if (span.IsKnown && !_seen.Add((rule.Code, span))) return;
        found.Report(rule.Kind, span, message, hint, related);
    }
}
