using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules;

/// <summary>A rule on the data: on what the author wrote, before anything is composed.</summary>
public abstract class ModelRule(RuleFamily family, RuleBasis basis, DiagnosticKind kind, RuleExample example) : Rule(family, basis, kind, example)
{
    internal abstract void Check(ModelContext context);
}
