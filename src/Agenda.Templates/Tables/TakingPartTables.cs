using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Who takes part, through whom, when they hear of it, and the days and seats of a conference.</summary>
internal static class TakingPartTables
{
    public static Table? Groups(TableRequest request)
    {
        var table = new TableBuilder(request, ("Doelgroep", ColumnKind.Text), ("Wie", ColumnKind.Text), ("Via", ColumnKind.Text));
        foreach (var group in request.Agenda.Participatie?.Doelgroepen ?? [])
        {
            var places = group.Places;
            var members = string.Join(", ", group.Leden);
            if (group.ZijnVoorbeelden && members.Length > 0) members = "onder andere " + members;
            table.Row(Cells.Text(group.Naam, places.Value("naam")), Cells.Text(members, places.Value("leden")), PartyTables.Lines(group.Via, places.Value("via")));
        }
        return table.Build("tabel-doelgroepen", header: 0);
    }

    public static Table? Communication(TableRequest request)
    {
        var table = new TableBuilder(request, ("Wanneer", ColumnKind.Text), ("Wat", ColumnKind.Text), ("Voor wie", ColumnKind.Text));
        foreach (var moment in request.Agenda.Participatie?.Momenten ?? [])
        {
            var places = moment.Places;
            var rule = moment is { Wanneer: not null, Regel: { } more } ? ", " + more : moment.Regel;
            table.Row([.. Cells.Of(moment.Wanneer), .. Cells.Text(rule, places.Value("regel"))], Cells.Text(moment.Wat, places.Value("wat")), PartyTables.Lines(moment.Aan, places.Value("aan")));
        }
        return table.Build("tabel-communicatie", header: 1);
    }

    public static Table? Days(TableRequest request)
    {
        var table = new TableBuilder(request, ("Dag", ColumnKind.Text), ("Dagdelen", ColumnKind.Text));
        foreach (var day in request.Agenda.Bijeenkomst?.Dagen ?? [])
            table.Row(Cells.Text($"Dag {day.Dag}", day.Places.Value("dag")), PartyTables.Lines(day.Dagdelen, day.Places.Value("dagdelen")));
        return table.Build("tabel-dagen", header: 0);
    }

    public static Table? Seats(TableRequest request)
    {
        if (request.Agenda.Bijeenkomst is not { Groepen.IsEmpty: false } conference) return null;
        var table = new TableBuilder(request, ("Groep", ColumnKind.Text), ("Plaatsen", ColumnKind.Number), ("Toelichting", ColumnKind.Text));
        foreach (var group in conference.Groepen)
            table.Row(Cells.Text(group.Naam, group.Places.Value("naam")), Cells.Number(group.Plaatsen ?? conference.PlaatsenPerGroep, group.Places.Span), Cells.Of(group.Tekst, request));
        if (conference.Plaatsen > 0) table.Row(RowKind.Total, Cells.Text(request.Word("totaal", "Totaal"), conference.Places.Span), Cells.Number(conference.Plaatsen, conference.Places.Span), Cells.Empty);
        return table.Build("tabel-groepen", header: 0);
    }
}
