using System.Collections.Immutable;

namespace Agenda.Figures;

/// <summary>What a `begroting` shows: what each year costs, and for what.</summary>
/// <param name="Unit">As a heading says it: `in duizenden euro’s`.</param>
/// <param name="Totals">One for each year, as printed.</param>
public sealed record BudgetChart(string Unit, ImmutableArray<int> Years, ImmutableArray<string> Totals, ImmutableArray<BudgetShare> Shares);

/// <summary>One cause of costs, or of income where an amount is below zero.</summary>
/// <param name="Accent">The index of the opgave, which gives its colour; -1 for what belongs to none.</param>
/// <param name="Amounts">One for each year; zero where it is not known.</param>
/// <param name="Texts">The same as printed: `1.711`, `p.m.`.</param>
public sealed record BudgetShare(string Name, int Accent, ImmutableArray<decimal> Amounts, ImmutableArray<string> Texts);
