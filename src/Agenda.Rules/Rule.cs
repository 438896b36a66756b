using Agenda.Diagnostics;

namespace Agenda.Rules;

/// <summary>One check that a controller, a griffier or an editor would make. A rule is one file: what it is about, why, an example, and the check itself.</summary>
/// <param name="family">The group that it is documented in.</param>
/// <param name="basis">A rule that judges words can be wrong about them: it is a hint at most.</param>
/// <param name="kind">Its code, weight, title and explanation. The explanation says why it matters and what to do.</param>
/// <param name="example">The smallest input that it reports, and what is right instead.</param>
public abstract class Rule(RuleFamily family, RuleBasis basis, DiagnosticKind kind, RuleExample example)
{
    public RuleFamily Family { get; } = family;

    public RuleBasis Basis { get; } = basis;

    public DiagnosticKind Kind { get; } = kind;

    public RuleExample Example { get; } = example;

    public string Code => Kind.Code;

    /// <summary>
    /// The keys that it watches, for the reference of keys: `indicator.jaar`, the name of the group and the key in it; a kind of value without its article (`moment`) for all keys
    /// of that kind. A rule on running text watches none.
    /// </summary>
    public virtual IReadOnlyList<string> Watches => [];
}

/// <summary>What a rule goes by.</summary>
public enum RuleBasis
{
    /// <summary>Keys, numbers, dates and ids: what the rule says is so.</summary>
    Data,

    /// <summary>Words in running text: what the rule says is likely.</summary>
    Words,
}

/// <summary>What a rule is about; the order is that of the codes and of the reference.</summary>
public enum RuleFamily
{
    Controles,
    Verwijzingen,
    Doelen,
    Getallen,
    Tijd,
    Nummering,
    Begrippen,
    Bestuur,
    Tekst,
}

/// <summary>An example for the reference: YAML for a rule on data, Markdown for a rule on words.</summary>
/// <param name="Wrong">What the rule reports.</param>
/// <param name="Right">The same, put right.</param>
public sealed record RuleExample(string Wrong, string Right);
