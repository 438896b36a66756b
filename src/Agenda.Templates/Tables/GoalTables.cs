using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Indicators and activities of one opgave, or of all.</summary>
internal static class GoalTables
{
    public static Table? Indicators(TableRequest request)
    {
        if (request.Item is Boomdoel own) return Indicators(request, own.Indicatoren.Value.IsDefault ? [] : own.Indicatoren.Value);
        var goals = GoalsOf(request);
        // Where every answer is still to come, the text says so; a table of that says nothing more.
        if (goals.All(goal => goal.Indicatoren.Value.IsDefaultOrEmpty)) return null;
        var table = new TableBuilder(request,
            ("Doel", ColumnKind.Text), ("Indicator", ColumnKind.Text), ("Hoe gemeten", ColumnKind.Text), ("Nu", ColumnKind.Text), ("Streven", ColumnKind.Text), ("In", ColumnKind.Date));
        foreach (var goal in goals)
        {
            if (goal.Indicatoren.Later is { } later) table.Row(CodeOf(goal), Cells.Later(later));
            foreach (var indicator in goal.Indicatoren.Value.IsDefault ? [] : goal.Indicatoren.Value)
            {
                var places = indicator.Places;
                table.Row(
                    CodeOf(goal), Cells.Text(Named(indicator), places.Value("naam")), Cells.Text(indicator.Meting ?? indicator.Bron, places.Value("meting")),
                    Cells.OrLater(indicator.Nulmeting, value => Cells.Text(value, places.Value("nulmeting"))),
                    Cells.OrLater(indicator.Streefwaarde, value => Cells.Text(value, places.Value("streefwaarde"))),
                    Cells.Number(indicator.Jaar, places.Value("jaar")));
            }
        }
        return table.Build(null, header: 1);
    }

    /// <summary>Of one goal of a tree: everything that is known of them.</summary>
    private static Table? Indicators(TableRequest request, System.Collections.Immutable.ImmutableArray<Indicator> indicators)
    {
        var table = new TableBuilder(request,
            ("Indicator", ColumnKind.Text), ("Hoe gemeten", ColumnKind.Text), ("Nu", ColumnKind.Text), ("Gemeten in", ColumnKind.Date), ("Streven", ColumnKind.Text), ("In", ColumnKind.Date),
            ("Bron", ColumnKind.Text), ("Soort", ColumnKind.Text), ("Toegang", ColumnKind.Text), ("Toelichting", ColumnKind.Text));
        foreach (var indicator in indicators)
        {
            var places = indicator.Places;
            table.Row(
                Cells.Text(Named(indicator), places.Value("naam")), Cells.Text(indicator.Meting, places.Value("meting")), Cells.OrLater(indicator.Nulmeting, value => Cells.Text(value, places.Value("nulmeting"))),
                Cells.Number(indicator.NulmetingJaar, places.Value("nulmeting_jaar")), Cells.OrLater(indicator.Streefwaarde, value => Cells.Text(value, places.Value("streefwaarde"))),
                Cells.Number(indicator.Jaar, places.Value("jaar")), Cells.Text(indicator.Bron, places.Value("bron")), Cells.Text(indicator.Soort, places.Value("soort")),
                Cells.Text(indicator.Toegang, places.Value("toegang")), Cells.Text(indicator.Toelichting, places.Value("toelichting")));
        }
        return table.Build(null, header: 0);
    }

    public static Table? Activities(TableRequest request)
    {
        var goals = GoalsOf(request);
        if (goals.All(goal => goal.Activiteiten.Value.IsDefaultOrEmpty)) return null;
        var table = new TableBuilder(request,
            ("Doel", ColumnKind.Text), ("Activiteit", ColumnKind.Text), ("Wie", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Kosten", ColumnKind.Amount));
        foreach (var goal in goals)
        {
            if (goal.Activiteiten.Later is { } later) table.Row(CodeOf(goal), Cells.Later(later));
            foreach (var activity in goal.Activiteiten.Value.IsDefault ? [] : goal.Activiteiten.Value)
            {
                var places = activity.Places;
                table.Row(
                    CodeOf(goal), Cells.Text(activity.Titel, places.Value("titel")), Cells.Text(string.Join(", ", activity.Wie), places.Value("wie")),
                    Cells.Of(activity.Wanneer), Cells.OrLater(activity.Kosten, amount => Cells.Text(amount.ToString(), amount.Span)));
            }
        }
        return table.Build(null, header: 1);
    }

    private static List<Doel> GoalsOf(TableRequest request) => request.Item is Opgave opgave ? [.. opgave.Doelen] : [.. request.Agenda.Opgaven?.Doelen ?? []];

    private static System.Collections.Immutable.ImmutableArray<Inline> CodeOf(Doel goal)
    {
        SourceSpan place = goal.Places.Value("titel");
        return goal.Code is null ? Cells.Text(goal.Kort ?? goal.Titel, place) : Cells.Link(goal.Code, goal.Id, place);
    }

    private static string Named(Indicator indicator) => indicator.Eenheid is { } unit ? $"{indicator.Naam} ({unit})" : indicator.Naam;
}
