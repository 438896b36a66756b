using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Phases with what must be ready in them, and who decides when.</summary>
internal static class PlanningTables
{
    public static Table? Phases(TableRequest request)
    {
        if (request.Agenda.Planning is not { } planning) return null;
        var table = new TableBuilder(request, ("Fase of mijlpaal", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Wat er gebeurt", ColumnKind.Text));
        foreach (var phase in planning.Fasen) Add(phase, "", table, request);
        foreach (var milestone in planning.Mijlpalen) Add(milestone, "", table);
        return table.Build("tabel-planning", header: 0);
    }

    public static Table? Decisions(TableRequest request)
    {
        var table = new TableBuilder(request, ("Wanneer", ColumnKind.Date), ("Wie", ColumnKind.Text), ("Wat", ColumnKind.Text));
        foreach (var decision in request.Agenda.Planning?.Besluiten ?? [])
            table.Row(Cells.Of(decision.Wanneer), Cells.Text(decision.Orgaan, decision.Places.Value("orgaan")), Cells.Text(decision.Wat, decision.Places.Value("wat")));
        return table.Build("tabel-besluiten", header: 1);
    }

    private static void Add(Fase phase, string above, TableBuilder table, TableRequest request)
    {
        var name = above.Length == 0 ? phase.Titel : $"{above} – {phase.Titel}";
        table.Row(Cells.Bold(name, phase.Places.Value("titel")), Cells.Of(phase.Wanneer), Cells.Of(phase.Toelichting, request));
        foreach (var milestone in phase.Mijlpalen) Add(milestone, "", table);
        foreach (var inner in phase.Fasen) Add(inner, name, table, request);
    }

    private static void Add(Mijlpaal milestone, string mark, TableBuilder table) =>
        table.Row(Cells.Text(mark + milestone.Titel, milestone.Places.Value("titel")), Cells.Of(milestone.Wanneer), Cells.Empty);
}
