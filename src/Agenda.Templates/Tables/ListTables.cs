using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Related documents, laws and abbreviations.</summary>
internal static class ListTables
{
    public static Table? Documents(TableRequest request)
    {
        var table = new TableBuilder(request,
            ("Document", ColumnKind.Text), ("Datum of periode", ColumnKind.Date), ("Plaats", ColumnKind.Text), ("Toelichting", ColumnKind.Text));
        foreach (var document in request.Agenda.Documenten)
        {
            var places = document.Places;
            var title = Cells.Text(document.Titel, places.Value("titel"));
            if (document.Ondertitel is { } subtitle) title = [.. title, new TextRun(EndsSentence(document.Titel) ? " " : ". ", places.Span), new Emphasis([new TextRun(subtitle, places.Value("ondertitel"))], places.Span)];
            if (document.Eigenaar is { } owner) title = [.. title, new TextRun(document.Ondertitel is { } said && EndsSentence(said) ? " " : ". ", places.Span), new TextRun(Sentence(owner), places.Value("eigenaar"))];
            table.Row(
                title, Cells.Of(document.Periode ?? document.Datum),
                Cells.Text(document.Relatie ?? PlaceOf(document.Rang), document.Relatie is null ? places.Value("rang") : places.Value("relatie")), Explained(document, request));
        }
        return table.Build("tabel-documenten", header: 0);
    }

    public static Table? Laws(TableRequest request)
    {
        var table = new TableBuilder(request, ("Wet of verdrag", ColumnKind.Text), ("Ook genoemd", ColumnKind.Text), ("Geldt sinds", ColumnKind.Date), ("Toelichting", ColumnKind.Text));
        foreach (var law in request.Agenda.Wetten)
            table.Row(Cells.Text(law.Titel, law.Places.Value("titel")), Cells.Text(law.Afkorting, law.Places.Value("afkorting")), Cells.Of(law.Ingangsdatum), Cells.Of(law.Toelichting, request));
        return table.Build("tabel-wetten", header: 0);
    }

    public static Table? Abbreviations(TableRequest request)
    {
        var table = new TableBuilder(request, ("Afkorting", ColumnKind.Text), ("Betekenis", ColumnKind.Text), ("Toelichting", ColumnKind.Text));
        foreach (var abbreviation in request.Agenda.Afkortingen)
            table.Row(Cells.Text(abbreviation.Kort, abbreviation.Places.Value("kort")), Cells.Text(abbreviation.Voluit, abbreviation.Places.Value("voluit")), Cells.Of(abbreviation.Toelichting, request));
        return table.Build("tabel-afkortingen", header: 0);
    }

    private static bool EndsSentence(string text) => text is [.., '.' or '!' or '?'];

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string? PlaceOf(Rang? rang) => rang switch
    {
        Rang.Boven => "erboven",
        Rang.Naast => "ernaast",
        Rang.Onder => "eronder",
        _ => null,
    };

    private static ImmutableArray<Inline> Explained(VerwantDocument document, TableRequest request)
    {
        var facts = new List<string>();
        if (document.Soort is { Length: > 0 } kind) facts.Add(Sentence(kind) + ".");
        if (document.Status is { Length: > 0 } text) facts.Add(Sentence(text) + ".");
        if (document.Besluit is { } decision) facts.Add("Besluit: " + string.Join(", ", ((string?[])[decision.Orgaan, decision.Datum?.ToString(), decision.Kenmerk]).OfType<string>()) + ".");
        if (document.Besluit?.Toelichting is { } said) facts.Add(said);
        if (document.Van?.Doel is VerwantDocument whole) facts.Add($"Hoort bij {whole.Titel}.");
        var explained = Cells.Of(document.Toelichting, request);
        var known = Cells.Text(string.Join(" ", facts), document.Places.Value("status"));
        return known.IsEmpty || explained.IsEmpty ? [.. known, .. explained] : [.. known, new TextRun(" ", document.Places.Span), .. explained];
    }
}
