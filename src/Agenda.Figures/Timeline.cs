using System.Collections.Immutable;

namespace Agenda.Figures;

/// <summary>What a `tijdlijn` shows: events, in any order.</summary>
public sealed record Timeline(ImmutableArray<TimeRow> Events);

/// <summary>What a `planning` shows: phases and what falls in them, in the order in which they are to be read.</summary>
public sealed record TimeTable(ImmutableArray<TimeRow> Rows);

/// <summary>Something with a place in time.</summary>
/// <param name="When">As it was written: `2e helft 2018`.</param>
/// <param name="From">The first day that it can be; null when that is open or not known.</param>
/// <param name="To">The last day that it can be; null when that is open or not known.</param>
/// <param name="Level">How deep it stands under the rows above it, from zero; a row with others below it is set in bold.</param>
public sealed record TimeRow(string When, string What, DateOnly? From, DateOnly? To, TimeRowKind Kind, int Level = 0, bool IsGroup = false)
{
    /// <summary>Whether a period was written with words that leave room: `medio oktober – begin december`.</summary>
    public bool IsVague { get; init; }

    /// <summary>The days that a vague period has in any case; null for none.</summary>
    public (DateOnly From, DateOnly To)? Sure { get; init; }
}

public enum TimeRowKind
{
    /// <summary>Happens on one day within the time.</summary>
    Point,

    /// <summary>A body decides on one day within the time.</summary>
    Decision,

    /// <summary>Lasts from the first day to the last.</summary>
    Period,
}
