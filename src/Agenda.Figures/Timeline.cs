using System.Collections.Immutable;

namespace Agenda.Figures;

/// <summary>What a `tijdlijn` shows.</summary>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events);

/// <param name="When">As it was written: `2e helft 2018`.</param>
/// <param name="From">The first day that it can be; null when nobody knows yet.</param>
/// <param name="To">The last day that it can be; null when it goes on without an end that is known.</param>
/// <param name="Kind">Whether it takes the whole time from first to last day, or happens somewhere in it.</param>
public sealed record TimelineEvent(string When, string What, DateOnly? From, DateOnly? To, TimelineEventKind Kind);

public enum TimelineEventKind
{
    /// <summary>Happens on one day within the time.</summary>
    Point,

    /// <summary>Lasts from the first day to the last.</summary>
    Period,
}
