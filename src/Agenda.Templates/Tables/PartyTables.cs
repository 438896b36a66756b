using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Who takes part in what role, and the figures that stand by themselves.</summary>
internal static class PartyTables
{
    /// <summary>The municipalities of the cover first; one that is told of below as well stands there only.</summary>
    public static Table? Parties(TableRequest request)
    {
        if (request.Agenda.Partijen is not { } parties) return null;
        var table = new TableBuilder(request, ("Partij", ColumnKind.Text), ("Soort", ColumnKind.Text), ("Rol", ColumnKind.Text), ("Eerdere rol", ColumnKind.Text), ("Sinds", ColumnKind.Date), ("Toelichting", ColumnKind.Text));
        foreach (var gemeente in request.Agenda.Gegevens.Gemeenten)
        {
            if (parties.Lijst.Any(party => party.Naam == gemeente.Naam)) continue;
            var places = gemeente.Places;
            table.Row(Cells.Text(gemeente.Naam, places.Value("naam")), Cells.Text("gemeente", places.Span), Cells.Text(gemeente.Rol, places.Value("rol")), Lines(gemeente.EerdereRollen, places.Value("eerdere_rollen")));
        }
        foreach (var party in parties.Lijst)
        {
            var places = party.Places;
            table.Row(
                Cells.Text(party.Naam, places.Value("naam")), Cells.Text(party.Soort, places.Value("soort")), Cells.Text(party.Rol, places.Value("rol")),
                Lines(party.EerdereRollen, places.Value("eerdere_rollen")), Cells.Of(party.Sinds), Cells.Of(party.Tekst, request));
        }
        return table.Build("tabel-partijen", header: 0);
    }

    /// <summary>Of one policy field, or all.</summary>
    public static Table? KeyFigures(TableRequest request)
    {
        var field = (request.Item as Beleidsveld)?.Id;
        var figures = (request.Agenda.Kerncijfers?.Lijst ?? []).Where(figure => request.Item is null || figure.Bij?.Id == field && field is not null);
        var table = new TableBuilder(request, ("Cijfer", ColumnKind.Text), ("Waarde", ColumnKind.Text), ("Per", ColumnKind.Text), ("Soort", ColumnKind.Text), ("Wanneer", ColumnKind.Date), ("Bron", ColumnKind.Text), ("Toelichting", ColumnKind.Text));
        foreach (var figure in figures)
        {
            var places = figure.Places;
            table.Row(
                Cells.Text(figure.Naam, places.Value("naam")), Cells.OrLater(figure.Waarde, value => Cells.Text(value.Tekst, value.Span)), Cells.Text(figure.Per, places.Value("per")),
                Cells.Text(figure.Aard, places.Value("soort")), Cells.Of(figure.Wanneer), Cells.Text(figure.Bron, places.Value("bron")), Cells.Of(figure.Toelichting, request));
            foreach (var year in figure.Reeks)
                table.Row(Cells.Text($"{figure.Naam}, {year.Jaar}", year.Places.Span), Cells.Text(year.Waarde.Tekst, year.Waarde.Span), Cells.Text(figure.Per, places.Value("per")));
        }
        return table.Build(request.Item is null ? "tabel-kerncijfers" : null, header: 0);
    }

    internal static ImmutableArray<Inline> Lines(ImmutableArray<string> lines, Diagnostics.SourceSpan span) => Cells.Text(string.Join(", ", lines), span);
}
