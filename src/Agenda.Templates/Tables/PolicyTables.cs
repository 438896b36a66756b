using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Sliders, dilemmas, dates of a policy field, parts of the product, and risks.</summary>
internal static class PolicyTables
{
    public static Table? Sliders(TableRequest request)
    {
        if (request.Item is not Uitgangspuntengroep group) return null;
        var scale = request.Agenda.Uitgangspunten?.Schaal ?? 5;
        var table = new TableBuilder(request, ("Keuze", ColumnKind.Text), ("Van", ColumnKind.Text), ("Tot", ColumnKind.Text), ($"Stand (1 tot {scale})", ColumnKind.Number), ("Opmerking", ColumnKind.Text));
        foreach (var slider in group.Schuiven)
        {
            var places = slider.Places;
            table.Row(
                Cells.Text(slider.Naam, places.Value("naam")), Cells.Text(slider.Links, places.Value("links")), Cells.Text(slider.Rechts, places.Value("rechts")),
                Cells.Number(slider.Waarde, places.Value("waarde")), Cells.Text(slider.Opmerking, places.Value("opmerking")));
        }
        return table.Build(null, header: 0);
    }

    public static Table? Dilemmas(TableRequest request)
    {
        var dilemmas = request.Item is Beleidsveld field ? field.Dilemmas : [];
        var table = new TableBuilder(request, ("Aan de ene kant", ColumnKind.Text), ("Aan de andere kant", ColumnKind.Text), ("Toelichting", ColumnKind.Text));
        foreach (var dilemma in dilemmas)
            table.Row(Cells.Text(dilemma.Links, dilemma.Places.Value("links")), Cells.Text(dilemma.Rechts, dilemma.Places.Value("rechts")), Cells.Of(dilemma.Toelichting, request));
        return table.Build(null, header: 0);
    }

    public static Table? Moments(TableRequest request)
    {
        var moments = request.Item is Beleidsveld field ? field.Momenten : [];
        var table = new TableBuilder(request, ("Wanneer", ColumnKind.Date), ("Wat", ColumnKind.Text));
        foreach (var moment in moments) table.Row(Cells.Of(moment.Wanneer), Cells.Text(moment.Wat, moment.Places.Value("wat")));
        return table.Build(null, header: 1);
    }

    public static Table? Parts(TableRequest request)
    {
        var table = new TableBuilder(request, ("Nr", ColumnKind.Number), ("Onderdeel", ColumnKind.Text), ("Basis", ColumnKind.Text), ("Bevat", ColumnKind.Text), ("Gemaakt in", ColumnKind.Text));
        var number = 0;
        foreach (var part in request.Agenda.Bestanddelen?.Lijst ?? [])
        {
            var places = part.Places;
            var phases = (request.Agenda.Planning?.AlleFasen ?? []).Where(phase => part.Fasen.Any(id => id.Id == phase.Id)).Select(PlanningTables.NameOf);
            table.Row(
                Cells.Number(++number, places.Span), Cells.Text(part.Titel, places.Value("titel")), Cells.Text(part.Basis, places.Value("basis")),
                PartyTables.Lines(part.Bevat, places.Value("bevat")), Cells.Text(string.Join(", ", phases), places.Value("fasen")));
        }
        return table.Build("tabel-onderdelen", header: 1);
    }

    public static Table? Risks(TableRequest request)
    {
        var table = new TableBuilder(request, ("Risico", ColumnKind.Text), ("Kans", ColumnKind.Text), ("Gevolg", ColumnKind.Text), ("Maatregel", ColumnKind.Text), ("Wie", ColumnKind.Text));
        foreach (var risk in request.Agenda.Risicos?.Lijst ?? [])
        {
            var places = risk.Places;
            table.Row(
                Cells.Text(risk.Titel, places.Value("titel")), Cells.Text(risk.Kans, places.Value("kans")), Cells.Text(risk.Gevolg, places.Value("gevolg")),
                Cells.Text(risk.Maatregel, places.Value("maatregel")), Cells.OrLater(risk.Trekker, who => Cells.Text(who, places.Value("trekker"))));
        }
        return table.Build("tabel-risicos", header: 0);
    }
}
