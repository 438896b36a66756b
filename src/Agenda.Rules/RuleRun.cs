using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Rules;

/// <summary>Rules on their way through one agenda. Whoever has time takes part: each worker takes the next rule that nobody has begun.</summary>
public sealed class RuleRun
{
    private readonly ImmutableArray<Action> _checks;
    private readonly Findings _found;
    private int _begun;

    internal RuleRun(ImmutableArray<Action> checks, Findings found) => (_checks, _found) = (checks, found);

    /// <summary>Checks until every rule has been begun. Another worker may still be at one.</summary>
    public void Work()
    {
        while (Interlocked.Increment(ref _begun) is var next && next <= _checks.Length) _checks[next - 1]();
    }

    /// <summary>Checks without help.</summary>
    public IEnumerable<Diagnostic> Finish()
    {
        Work();
        return Found;
    }

    /// <summary>What was found, in the order of the rules, whoever checked them. It is whole when every worker has done.</summary>
    public IEnumerable<Diagnostic> Found => _found.InOrder();
}
