using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;

namespace Agenda.Rules.Reading;

/// <summary>What a rule on the data sees, and where it reports. Rules may look at it at the same time.</summary>
internal sealed class ModelContext(Beleidsagenda agenda, Findings found)
{
    public Beleidsagenda Agenda { get; } = agenda;

    /// <summary>Every phase, each after the one that it is in.</summary>
    public ImmutableArray<PlacedFase> Fasen { get; } = [.. PlacedFase.Of(agenda.Planning?.Fasen ?? [], null)];

    /// <summary>The planning, and how the document itself is made.</summary>
    public IEnumerable<Planning> Plannings => new[] { Agenda.Traject, Agenda.Planning }.OfType<Planning>();

    public IEnumerable<Opgave> Opgaven => Agenda.Opgaven?.Lijst ?? [];

    public IEnumerable<Doel> Doelen => Agenda.Opgaven?.Doelen ?? [];

    public IEnumerable<Ontwikkelopdracht> Ontwikkelopdrachten => Agenda.Ontwikkelopdrachten?.Lijst ?? [];

    public void Report(Rule rule, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related) =>
        found.Report(rule, span, message, hint, related);
}

/// <summary>A phase, the one that it is in, and its days: those that were written, or from the first to the last phase in it.</summary>
internal sealed record PlacedFase(Fase Fase, PlacedFase? In, DateOnly? Begin, DateOnly? Eind)
{
    /// <summary>Where its days are written: its own key, or its title when they follow from what is in it.</summary>
    public SourceSpan Place => Fase.Wanneer?.Span is { IsKnown: true } span ? span : Fase.Places.Value("titel");

    public static IEnumerable<PlacedFase> Of(ImmutableArray<Fase> fasen, PlacedFase? parent)
    {
        foreach (var fase in fasen)
        {
            var placed = new PlacedFase(fase, parent, Days.First(fase), Days.Last(fase));
            yield return placed;
            foreach (var inner in Of(fase.Fasen, placed)) yield return inner;
        }
    }
}
