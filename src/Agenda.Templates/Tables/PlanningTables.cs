using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Phases with what must be ready in them, and who decides when.</summary>
internal static class PlanningTables
{
    public static Table? Phases(TableRequest request)
    {
        if ((request.Item as Planning ?? request.Agenda.Planning) is not { } planning) return null;
        var table = new TableBuilder(request, ("Fase of mijlpaal", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Wat er gebeurt", ColumnKind.Text));
        // Phases that are told in full have a heading of their own for that.
        var prose = planning.IsUitgebreid ? null : request;
        foreach (var phase in planning.Fasen) Add(phase, "", table, prose);
        foreach (var milestone in planning.Mijlpalen) Add(milestone, "", table);
        return table.Build(request.Item is null ? "tabel-planning" : null, header: 0);
    }

    public static Table? Decisions(TableRequest request)
    {
        var table = new TableBuilder(request, ("Fase", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Wie", ColumnKind.Text), ("Wat", ColumnKind.Text), ("Product", ColumnKind.Text));
        var planning = request.Item as Planning ?? request.Agenda.Planning;
        foreach (var (decision, inPhase) in planning?.AlleBesluiten ?? [])
        {
            var phase = inPhase ?? planning!.AlleFasen.FirstOrDefault(phase => decision.Fase is { } named && named.Id == phase.Id);
            var product = planning!.AlleFasen.SelectMany(each => each.Producten).FirstOrDefault(product => decision.Product is { } named && named.Id == product.Id);
            table.Row(
                phase is null ? Cells.Empty : Cells.Text(NameOf(phase), phase.Places.Value("titel")), Cells.Of(decision.Wanneer), Cells.Text(decision.Orgaan, decision.Places.Value("orgaan")),
                Cells.Text(decision.Wat, decision.Places.Value("wat")), product is null ? Cells.Empty : Cells.Text(product.Titel, product.Places.Span));
        }
        return table.Build(request.Item is null ? "tabel-besluiten" : null, header: 2);
    }

    /// <summary>`Fase 1.2 – Dialoog`, or the title alone.</summary>
    internal static string NameOf(Fase phase) => phase.Nummer is { } number ? $"Fase {number} – {phase.Titel}" : phase.Titel;

    private static void Add(Fase phase, string above, TableBuilder table, TableRequest? request)
    {
        var name = above.Length == 0 || phase.Nummer is not null ? NameOf(phase) : $"{above} – {phase.Titel}";
        table.Row(Cells.Bold(name, phase.Places.Value("titel")), Cells.Of(phase.Periode), request is null ? Cells.Empty : Cells.Of(phase.Toelichting, request));
        foreach (var milestone in phase.Mijlpalen) Add(milestone, "", table);
        foreach (var inner in phase.Fasen) Add(inner, name, table, request);
    }

    private static void Add(Mijlpaal milestone, string mark, TableBuilder table) =>
        table.Row(Cells.Text(mark + milestone.Titel, milestone.Places.Value("titel")), Cells.Of(milestone.Wanneer), Cells.Empty);
}
