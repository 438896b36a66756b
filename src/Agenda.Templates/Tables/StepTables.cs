using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Steps in order, and what phases bring about.</summary>
internal static class StepTables
{
    /// <summary>Of a planning, a traject or a marsroute.</summary>
    public static Table? Steps(TableRequest request)
    {
        var steps = request.Item switch
        {
            Planning planning => planning.Stappen,
            Marsroute route => route.Stappen,
            _ => request.Agenda.Planning?.Stappen ?? [],
        };
        var table = new TableBuilder(request, ("Nr", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Wat", ColumnKind.Text), ("Wie", ColumnKind.Text));
        foreach (var step in steps) Add(step, table);
        return table.Build(null, header: 2);
    }

    public static Table? Products(TableRequest request)
    {
        var planning = request.Item as Planning ?? request.Agenda.Planning;
        var table = new TableBuilder(request, ("Fase", ColumnKind.Text), ("Product", ColumnKind.Text), ("Toelichting", ColumnKind.Text));
        foreach (var phase in planning?.AlleFasen ?? [])
        {
            foreach (var product in phase.Producten)
                table.Row(Cells.Text(PlanningTables.NameOf(phase), phase.Places.Value("titel")), Cells.Text(product.Titel, product.Places.Span), Cells.Of(product.Tekst, request));
        }
        return table.Build(null, header: 1);
    }

    private static void Add(Stap step, TableBuilder table)
    {
        var places = step.Places;
        var when = Cells.OrLater(step.Wanneer, Cells.Of);
        if (step.Aanduiding is { } mark) when = [.. when, .. Cells.Text(when.IsEmpty ? mark : $", {mark}", places.Value("aanduiding"))];
        table.Row(Cells.Text(step.Nummer, places.Span), when, Cells.Text(step.Wat, places.Value("wat")), Who(step));
        foreach (var part in step.Onder) Add(part, table);
    }

    private static ImmutableArray<Inline> Who(Stap step)
    {
        var who = PartyTables.Lines(step.Wie, step.Places.Value("wie"));
        if (step.Begeleiding.IsEmpty) return who;
        var guides = $"begeleiding {string.Join(", ", step.Begeleiding)}";
        return [.. who, .. Cells.Text(who.IsEmpty ? guides : ", " + guides, step.Places.Value("begeleiding"))];
    }
}
