using Agenda.Diagnostics;

namespace Agenda.Layout;

/// <summary>What layout can find: AG5xx.</summary>
public static class LayoutDiagnostics
{
    public static readonly DiagnosticKind MissingGlyph = new(
        "AG501",
        Severity.Error,
        "geen lettertype heeft dit teken",
        """
        Geen van de lettertypen van de huisstijl, ook niet die voor bijzondere tekens, heeft een vorm voor dit teken. In de pdf zou een leeg
        vakje staan. Gebruik een ander teken, of voeg in `style.yaml` een lettertype toe dat het teken wel heeft.
        Elk teken wordt één keer gemeld, op de eerste plaats waar het voorkomt.
        """);

    public static readonly DiagnosticKind BrokenWord = new(
        "AG502",
        Severity.Warning,
        "woord past niet op de regel",
        """
        Een woord is breder dan de kolom waarin het staat en heeft geen plaats waar het mag worden afgebroken. Het is in de PDF midden in
        het woord afgebroken. Geef een tabel minder of bredere kolommen, kies een korter woord, of zet een zacht afbreekstreepje (`U+00AD`)
        op de plaats waar het woord gesplitst mag worden.
        """);

    public static readonly DiagnosticKind ShrunkFigure = new(
        "AG503",
        Severity.Warning,
        "figuur is hoger dan de bladzijde",
        """
        Een figuur past in zijn hoogte niet op een bladzijde en is daarom verkleind. De letters in de figuur zijn nu ook kleiner. Splits de
        figuur, of geef de onderdelen kortere titels (`kort`).
        """);

    public static readonly DiagnosticKind NoRoomOnPage = new(
        "AG504",
        Severity.Error,
        "geen ruimte op de bladzijde",
        """
        De marges in `style.yaml` laten te weinig ruimte over voor tekst. Maak de marges kleiner of de bladzijde groter.
        """);

    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } = [MissingGlyph, BrokenWord, ShrunkFigure, NoRoomOnPage];
}
