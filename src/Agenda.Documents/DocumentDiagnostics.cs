using Agenda.Diagnostics;

namespace Agenda.Documents;

/// <summary>What composing a document can find: AG431 to AG449.</summary>
public static class DocumentDiagnostics
{
    public static readonly DiagnosticKind InsertDoesNotFit = new("AG431", Severity.Error, "invoeging past niet in de regel",
        "Een sjabloon zet hier iets midden in een regel, in een cel of in een kop. Daar past alleen een tekst van één alinea; "
        + "een langere tekst, een tabel of een figuur hoort op een eigen regel, met een lege regel ervoor en erna.");

    public static readonly DiagnosticKind ReferenceToNothing = new("AG432", Severity.Error, "verwijzing naar iets wat er niet is",
        "`[](#id)` verwijst naar een kop, een punt, een begrip, een tabel, een figuur of een opgave met dat id. Niets in het document heeft dit id. "
        + "Een rij van een tabel, zoals een wet of een post, is geen plek om naar te verwijzen: verwijs naar de tabel.");

    public static readonly DiagnosticKind ReferenceWithoutName = new("AG433", Severity.Error, "verwijzing heeft geen tekst",
        "Waar de verwijzing naartoe gaat, heeft geen nummer en geen titel. Schrijf zelf wat er moet staan: `[tekst](#id)`.");

    public static readonly DiagnosticKind DuplicateId = new("AG434", Severity.Error, "id staat er twee keer",
        "Met een id is iets aan te wijzen. Daarom kan elk id maar één keer in het document staan.");

    public static readonly DiagnosticKind HeadingSkips = new("AG435", Severity.Warning, "kop slaat een niveau over",
        "Na een kop van niveau 1 (`#`) komt niveau 2 (`##`), en dan pas niveau 3. Wie het document laat voorlezen, springt van kop naar kop en mist anders een laag.");

    public static readonly DiagnosticKind ContentsDepth = new("AG436", Severity.Error, "diepte van de inhoudsopgave klopt niet",
        "`diepte` is het laagste niveau dat in de inhoudsopgave staat: een getal van 1 tot en met 6.");

    public static readonly DiagnosticKind AddressTwice = new("AG437", Severity.Warning, "twee punten hebben dezelfde aanduiding",
        "Een verwijzing naar `kader 6.2-1` is onduidelijk als er in die paragraaf twee punten zo heten. Geef elke groep een eigen `code`, dan worden het `6.2-A1` en `6.2-B1`.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All =>
        [InsertDoesNotFit, ReferenceToNothing, ReferenceWithoutName, DuplicateId, HeadingSkips, ContentsDepth, AddressTwice];
}
