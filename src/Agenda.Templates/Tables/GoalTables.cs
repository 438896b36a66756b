using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;

namespace Agenda.Templates.Tables;

/// <summary>Indicators and activities of one opgave, or of all.</summary>
internal static class GoalTables
{
    /// <summary>Everything that can be known of an indicator; a column that is empty is left out.</summary>
    private static readonly (string Head, ColumnKind Kind)[] IndicatorColumns =
    [
        ("Indicator", ColumnKind.Text), ("Hoe gemeten", ColumnKind.Text), ("Nu", ColumnKind.Text), ("Gemeten in", ColumnKind.Date), ("Streven", ColumnKind.Text), ("In", ColumnKind.Date),
        ("Bron", ColumnKind.Text), ("Soort", ColumnKind.Text), ("Toegang", ColumnKind.Text), ("Toelichting", ColumnKind.Text),
    ];

    /// <summary>Of one goal or layer of a tree, of one opgave, or of all.</summary>
    public static Table? Indicators(TableRequest request) => request.Item switch
    {
        Boomdoel goal => Indicators(request, goal.Indicatoren),
        Doellaag layer => Indicators(request, layer.Indicatoren),
        _ => IndicatorsOfGoals(request),
    };

    private static Table? Indicators(TableRequest request, OrLater<ImmutableArray<Indicator>> indicators)
    {
        var table = new TableBuilder(request, IndicatorColumns);
        foreach (var indicator in indicators.Value.IsDefault ? [] : indicators.Value) table.Row(CellsOf(indicator));
        return table.Build(null, header: 0);
    }

    private static Table? IndicatorsOfGoals(TableRequest request)
    {
        var goals = GoalsOf(request);
        // Where every answer is still to come, the text says so; a table of that says nothing more.
        if (goals.All(goal => goal.Indicatoren.Value.IsDefaultOrEmpty)) return null;
        var table = new TableBuilder(request, [("Doel", ColumnKind.Text), .. IndicatorColumns]);
        foreach (var goal in goals)
        {
            if (goal.Indicatoren.Later is { } later) table.Row(CodeOf(goal), Cells.Later(later));
            foreach (var indicator in goal.Indicatoren.Value.IsDefault ? [] : goal.Indicatoren.Value) table.Row([CodeOf(goal), .. CellsOf(indicator)]);
        }
        return table.Build(null, header: 1);
    }

    public static Table? Activities(TableRequest request)
    {
        var goals = GoalsOf(request);
        if (goals.All(goal => goal.Activiteiten.Value.IsDefaultOrEmpty)) return null;
        var table = new TableBuilder(request,
            ("Doel", ColumnKind.Text), ("Activiteit", ColumnKind.Text), ("Wie", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Kosten", ColumnKind.Amount), ("Toelichting", ColumnKind.Text));
        foreach (var goal in goals)
        {
            if (goal.Activiteiten.Later is { } later) table.Row(CodeOf(goal), Cells.Later(later));
            foreach (var activity in goal.Activiteiten.Value.IsDefault ? [] : goal.Activiteiten.Value)
            {
                var places = activity.Places;
                table.Row(
                    CodeOf(goal), Cells.Text(activity.Titel, places.Value("titel")), Cells.Text(string.Join(", ", activity.Wie), places.Value("wie")),
                    Cells.Of(activity.Wanneer), Cells.OrLater(activity.Kosten, amount => Cells.Text(amount.ToString(), amount.Span)), Cells.Of(activity.Toelichting, request));
            }
        }
        return table.Build(null, header: 1);
    }

    private static List<Doel> GoalsOf(TableRequest request) => request.Item is Opgave opgave ? [.. opgave.Doelen] : [.. request.Agenda.Opgaven?.Doelen ?? []];

    private static ImmutableArray<Inline> CodeOf(Doel goal)
    {
        SourceSpan place = goal.Places.Value("titel");
        return goal.Code is null ? Cells.Text(goal.Kort ?? goal.Titel, place) : Cells.Link(goal.Code, goal.Id, place);
    }

    private static ImmutableArray<Inline>[] CellsOf(Indicator indicator)
    {
        var places = indicator.Places;
        return
        [
            Cells.Text(Named(indicator), places.Value("naam")), Cells.Text(indicator.Meting, places.Value("meting")),
            Cells.OrLater(indicator.Nulmeting, value => Cells.Text(value, places.Value("nulmeting"))), Cells.Number(indicator.NulmetingJaar, places.Value("nulmeting_jaar")),
            Cells.OrLater(indicator.Streefwaarde, value => Cells.Text(value, places.Value("streefwaarde"))), indicator.JaarLater is { } year ? Cells.Later(year) : Cells.Number(indicator.Jaar, places.Value("jaar")),
            indicator.BronLater is { } source ? Cells.Later(source) : Cells.Text(indicator.Bron, places.Value("bron")), Cells.Text(indicator.Soort, places.Value("soort")),
            Cells.Text(indicator.Toegang, places.Value("toegang")), Cells.Text(indicator.Toelichting, places.Value("toelichting")),
        ];
    }

    private static string Named(Indicator indicator) => indicator.Eenheid is { } unit ? $"{indicator.Naam} ({unit})" : indicator.Naam;
}
