using System.Collections.Immutable;

namespace Agenda.Figures;

/// <summary>What a `doelenboom` shows: from the vision, by way of effects and opgaven, to goals.</summary>
/// <param name="Vision">A sentence or a motto; empty for none.</param>
public sealed record GoalTree(string Vision, ImmutableArray<GoalBranch> Branches);

/// <summary>One opgave; its place in the tree gives its accent.</summary>
/// <param name="Effect">What it brings about; empty when not known.</param>
public sealed record GoalBranch(string Title, string Effect, ImmutableArray<GoalLeaf> Goals);

/// <param name="Code">`M1`; empty for none.</param>
public sealed record GoalLeaf(string Code, string Title);
