using Agenda.Diagnostics;

namespace Agenda.Templates;

/// <summary>What filling a house style can find: AG301 to AG329.</summary>
public static class TemplateDiagnostics
{
    public static readonly DiagnosticKind TemplateMissing = new("AG301", Severity.Error, "sjabloon is er niet",
        "Een sjabloon is een bestand dat eindigt op `.scriban`. Het programma zoekt het in de map van de stijl, en dan in de map van elke stijl waarop die verdergaat; nergens anders.");

    public static readonly DiagnosticKind Syntax = new("AG302", Severity.Error, "sjabloon is niet te lezen",
        "Tussen `{{` en `}}` staat iets wat de taal van sjablonen niet kent. Vaak mist er een `end`, of staat er een haakje of aanhalingsteken te veel of te weinig.");

    public static readonly DiagnosticKind UnknownName = new("AG303", Severity.Error, "naam bestaat niet",
        "Een sjabloon kent de sleutels van de agenda (docs/yaml.md), een paar berekende namen zoals `aantal` en `code`, en de functies die in docs/sjablonen.md staan. "
        + "Een sleutel die de schrijver leeg liet, bestaat wel: die is leeg.");

    public static readonly DiagnosticKind FillError = new("AG304", Severity.Error, "sjabloon kan niet worden ingevuld",
        "Het sjabloon is goed te lezen, maar bij het invullen gaat iets mis: een waarde is leeg, is van een andere soort, of het sjabloon komt niet tot een einde.");

    public static readonly DiagnosticKind UnknownTable = new("AG305", Severity.Error, "tabel of figuur bestaat niet",
        "`tabel` en `figuur` kennen een vaste rij namen. Ze staan in docs/sjablonen.md.");

    public static readonly DiagnosticKind EmptyValue = new("AG306", Severity.Error, "waarde in de tekst is leeg",
        "Tussen `{{` en `}}` staat in een tekst de naam van een waarde. Die waarde is niet ingevuld, dus er zou niets komen te staan.");

    public static readonly DiagnosticKind NotText = new("AG307", Severity.Error, "waarde past niet in een regel tekst",
        "Midden in een tekst kan alleen een woord, een getal, een bedrag of een moment komen te staan: geen lijst, geen groep sleutels en geen andere lopende tekst.");

    public static readonly DiagnosticKind PartNotShown = new("AG308", Severity.Warning, "onderdeel komt niet in het document",
        "De agenda heeft een hoofdonderdeel waar de sjablonen van de stijl nergens naar vragen. Wat erin staat, komt dus niet in het document. "
        + "De stijl `basis` heeft voor elk onderdeel een sjabloon: `{{ include \"naam\" }}` in `agenda.scriban` zet het erbij.");

    public static readonly DiagnosticKind UnknownBox = new("AG309", Severity.Error, "doos voor een blok dat niet bestaat",
        "Onder `dozen` in `style.yaml` staan de namen van blokken die sjablonen maken met `::: naam`. Zo’n blok kent het programma niet.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All =>
        [TemplateMissing, Syntax, UnknownName, FillError, UnknownTable, EmptyValue, NotText, PartNotShown, UnknownBox];
}
