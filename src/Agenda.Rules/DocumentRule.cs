using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules;

/// <summary>A rule on the composed document: on what the reader will read.</summary>
public abstract class DocumentRule(RuleFamily family, RuleBasis basis, DiagnosticKind kind, RuleExample example) : Rule(family, basis, kind, example)
{
    internal abstract void Check(DocumentContext context);
}
