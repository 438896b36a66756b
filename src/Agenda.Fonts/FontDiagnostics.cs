using Agenda.Diagnostics;

namespace Agenda.Fonts;

/// <summary>What reading a font file can find: AG750 to AG769.</summary>
public static class FontDiagnostics
{
    public static readonly DiagnosticKind NotTrueType = new("AG750", Severity.Error, "lettertype heeft een andere soort",
        "De PDF neemt lettertypen op met TrueType-contouren: een bestand op `.ttf`. Een lettertype voor het web (`.woff`, `.woff2`), een verzameling (`.ttc`) "
        + "of een lettertype met PostScript-contouren (meestal `.otf`) past daar niet in. Van de meeste lettertypen bestaat ook een `.ttf`.");

    public static readonly DiagnosticKind EmbeddingForbidden = new("AG751", Severity.Error, "lettertype mag niet in een document",
        "In het bestand staat dat de maker niet toestaat dat het lettertype, of een deel ervan, in een document wordt opgenomen. "
        + "Een toegankelijke PDF neemt de letters die hij gebruikt altijd op. Kies een ander lettertype, of vraag de maker om een versie waarbij dit wel mag.");

    public static readonly DiagnosticKind BrokenTable = new("AG752", Severity.Error, "lettertype is beschadigd",
        "Een onderdeel van het lettertypebestand ontbreekt, is te kort of wijst naar een plek buiten het bestand. "
        + "Vaak is het bestand bij het downloaden of kopiëren afgebroken. Haal het opnieuw op bij de bron.");

    public static readonly DiagnosticKind NoUnicode = new("AG753", Severity.Error, "lettertype kent geen gewone letters",
        "Het lettertype zegt niet welke vorm bij welk Unicode-teken hoort. Dat komt voor bij oude symboollettertypen. "
        + "Tekst in zo'n lettertype is niet te doorzoeken en niet voor te lezen.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All => [NotTrueType, EmbeddingForbidden, BrokenTable, NoUnicode];
}
