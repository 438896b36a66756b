using System.Collections.Immutable;
using System.Globalization;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>All ontwikkelopdrachten at a glance: where each stands, how many kaders it has, whom it serves.</summary>
internal static class AssignmentTables
{
    public static Table? Overview(TableRequest request)
    {
        var table = new TableBuilder(request,
            ("§", ColumnKind.Text), ("Ontwikkelopdracht", ColumnKind.Text), ("Draagt bij aan", ColumnKind.Text), ("Trekker", ColumnKind.Text), ("Kaders", ColumnKind.Number), ("Bladzijde", ColumnKind.Number));
        foreach (var assignment in request.Agenda.Ontwikkelopdrachten?.Lijst ?? [])
        {
            var place = assignment.Places.Value("titel");
            var count = assignment.Kadergroepen.Sum(group => group.Kaders.Length);
            ImmutableArray<Inline> page = assignment.Id is { } id ? [new PageNumber(id, place)] : [];
            table.Row(
                Cells.Section(assignment.Id, place), Cells.Text(assignment.Titel, place), ServedBy(assignment), Trekker(assignment),
                Cells.Text(count == 0 ? null : count.ToString(CultureInfo.InvariantCulture), place), page);
        }
        return table.Build("tabel-ontwikkelopdrachten", header: 1);
    }

    private static ImmutableArray<Inline> ServedBy(Ontwikkelopdracht assignment) => assignment.Bijdrage.Value.IsDefaultOrEmpty
        ? []
        : Cells.Join(assignment.Bijdrage.Value.Select(reference => Cells.Link((reference.Doel as IItem)?.Titel ?? reference.Id, reference.Id, reference.Span)), assignment.Places.Span);

    private static ImmutableArray<Inline> Trekker(Ontwikkelopdracht assignment) => Cells.Text(assignment.Trekker.Value, assignment.Places.Value("trekker"));
}
