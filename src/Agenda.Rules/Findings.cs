using Agenda.Diagnostics;

namespace Agenda.Rules;

/// <summary>Takes what rules find, of each rule apart: then it comes in the order of the rules, whichever worked first. One report a rule and place, however often a style shows that place.</summary>
internal sealed class Findings(IReadOnlyCollection<Rule> rules)
{
    private readonly Dictionary<Rule, OfRule> _byRule = rules.ToDictionary(rule => rule, _ => new OfRule());

    public void Report(Rule rule, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related)
    {
        var of = _byRule[rule];
        if (span.IsKnown && !of.Seen.Add(span)) return;
        of.Found.Report(rule.Kind, span, message, hint, related);
    }

    public IEnumerable<Diagnostic> InOrder() => rules.SelectMany(rule => _byRule[rule].Found);

    private sealed class OfRule
    {
        public DiagnosticBag Found { get; } = [];

        public HashSet<SourceSpan> Seen { get; } = [];
    }
}
