using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Teams with their FTE, and the hours.</summary>
internal static class OrganisationTables
{
    public static Table? Teams(TableRequest request)
    {
        if (request.Agenda.Organisatie is not { } organisation) return null;
        var table = new TableBuilder(request, ("Team", ColumnKind.Text), ("Functie", ColumnKind.Text), ("Fte", ColumnKind.Text), ("Overleg", ColumnKind.Text));
        foreach (var team in organisation.Teams)
        {
            var place = team.Places.Value("naam");
            if (team.Leden.IsEmpty) table.Row(Cells.Text(team.Naam, place), Cells.Empty, Cells.Empty, Cells.Text(team.Ritme, team.Places.Value("ritme")));
            for (var i = 0; i < team.Leden.Length; i++)
            {
                var member = team.Leden[i];
                table.Row(
                    Cells.Text(team.Naam, place), Cells.Text(member.Functie, member.Places.Value("functie")), Fte(member),
                    i == 0 ? Cells.Text(team.Ritme, team.Places.Value("ritme")) : Cells.Empty);
            }
            if (team.Fte > 0) table.Row(RowKind.Subtotal, Cells.Text($"Samen {team.Naam}", place), Cells.Empty, Cells.Text(DutchNumber.Format(team.Fte), team.Places.Span), Cells.Empty);
        }
        if (organisation.Fte > 0) table.Row(RowKind.Total, Cells.Text(request.Word("totaal", "Totaal"), organisation.Places.Span), Cells.Empty, Cells.Text(DutchNumber.Format(organisation.Fte), organisation.Places.Span), Cells.Empty);
        if (organisation.FteIsOpen) table.Note("Wat per eenheid geldt en waarvan het aantal niet bekend is, telt niet mee.", organisation.Places.Span);
        return table.Build("tabel-teams", header: 1);
    }

    public static Table? Hours(TableRequest request)
    {
        if (request.Agenda.Organisatie?.Uren is not { } hours) return null;
        var table = new TableBuilder(request, ("Wat", ColumnKind.Text), ("Aantal", ColumnKind.Text));
        Add("Uren in totaal", hours.Totaal);
        Add("Fte in totaal", hours.Fte);
        Add("Uren per fte", hours.UrenPerFte);
        if (hours.UrenPerFte is null && hours.PerFte > 0) table.Row(Cells.Text("Uren per fte (berekend)", hours.Places.Span), Cells.Text(DutchNumber.Format(hours.PerFte), hours.Places.Span));
        return table.Build("tabel-uren", header: 0);

        void Add(string name, Hoeveelheid? amount)
        {
            if (amount is not null) table.Row(Cells.Text(name, amount.Span), Cells.Text(amount.Tekst, amount.Span));
        }
    }

    private static ImmutableArray<Inline> Fte(Teamlid member)
    {
        var amount = Cells.OrLater(member.Fte, value => Cells.Text(value.Tekst, value.Span));
        SourceSpan place = member.Places.Span;
        if (member.Per is { } per) amount = [.. amount, .. Cells.Text($" per {per}", member.Places.Value("per"))];
        if (member.Aantal.Value > 0) amount = [.. amount, .. Cells.Text($" (× {member.Aantal.Value})", place)];
        return amount;
    }
}
