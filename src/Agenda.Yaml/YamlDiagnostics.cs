using Agenda.Diagnostics;

namespace Agenda.Yaml;

/// <summary>What reading files and YAML can find: AG001 to AG049.</summary>
public static class YamlDiagnostics
{
    public static readonly DiagnosticKind FileMissing = new("AG001", Severity.Error, "bestand is er niet",
        "Een bestand waarnaar verwezen wordt, staat niet in de map. Het pad is vanaf de map van de agenda: `teksten/inleiding.md`.");

    public static readonly DiagnosticKind FileOtherCase = new("AG002", Severity.Error, "bestandsnaam heeft andere hoofdletters",
        "Op Windows maakt het verschil tussen `Tekst.md` en `tekst.md` niet uit, op andere computers wel. Schrijf de naam precies zoals het bestand heet, "
        + "dan werkt de map overal.");

    public static readonly DiagnosticKind FileOutside = new("AG003", Severity.Error, "bestand ligt buiten de map",
        "Alles wat bij een agenda hoort, staat in één map. Zo kan een ander de map openen en hetzelfde document maken. Zet het bestand in de map.");

    public static readonly DiagnosticKind FileLinkOutside = new("AG004", Severity.Error, "bestand is een koppeling naar buiten de map",
        "Het bestand is een koppeling (link) naar een plek buiten de map van de agenda. Zet het bestand zelf in de map.");

    public static readonly DiagnosticKind FileDevice = new("AG005", Severity.Error, "pad is geen gewoon bestand in de map",
        "Netwerkpaden (`\\\\server\\map`), schijfletters en namen die Windows voor apparaten bewaart (`CON`, `NUL`) kunnen niet. "
        + "Gebruik een pad vanaf de map van de agenda, met schuine strepen: `teksten/inleiding.md`.");

    public static readonly DiagnosticKind FileUnreadable = new("AG006", Severity.Error, "bestand kan niet worden gelezen",
        "Het bestand is er, maar het programma mag of kan het niet lezen. Misschien heeft een ander programma het open, of hebt u er geen rechten op.");

    public static readonly DiagnosticKind FileTooLarge = new("AG007", Severity.Error, "bestand is te groot",
        "Een tekst of tabel bij een agenda is hooguit een paar megabyte. Een groter bestand is waarschijnlijk iets anders.");

    public static readonly DiagnosticKind FileNotUtf8 = new("AG008", Severity.Error, "bestand is geen UTF-8",
        "Letters met accenten komen alleen goed over als het bestand als UTF-8 is opgeslagen. In Kladblok: Opslaan als, en kies bij Codering voor UTF-8. "
        + "In Excel: Opslaan als, en kies `CSV UTF-8 (door lijstscheidingsteken gescheiden)`.");

    public static readonly DiagnosticKind Syntax = new("AG010", Severity.Error, "YAML klopt niet",
        "Het bestand volgt de regels van YAML niet, dus het programma kan niet zien wat bij wat hoort. Let op het inspringen (met spaties, elke laag twee), "
        + "op een spatie na elke dubbele punt, en op tekst met `: ` of ` #` erin: die staat tussen aanhalingstekens.");

    public static readonly DiagnosticKind KeyTwice = new("AG011", Severity.Error, "sleutel staat er twee keer",
        "Elke sleutel staat hooguit één keer in een groep, en elk hoofdonderdeel staat in één bestand van de map. Welke van de twee moet gelden, kan het programma niet weten.");

    public static readonly DiagnosticKind SecondDocument = new("AG012", Severity.Error, "tweede document in één bestand",
        "Een regel `---` begint een nieuw YAML-document. Een bestand van een agenda bevat er één. Haal de regel weg.");

    public static readonly DiagnosticKind NestedTooDeep = new("AG013", Severity.Error, "YAML is te diep genest",
        "Er staan zo veel lijsten en groepen in elkaar dat er waarschijnlijk iets mis is met het inspringen of met de haakjes.");

    public static readonly DiagnosticKind AliasTooLarge = new("AG014", Severity.Error, "herhalingen maken het bestand te groot",
        "Met `&naam` en `*naam` herhaalt YAML een stuk. Herhalingen van herhalingen groeien heel snel. Schrijf het stuk uit, of verwijs met een id.");

    public static readonly DiagnosticKind AliasUnknown = new("AG015", Severity.Error, "herhaling van iets dat er niet is",
        "`*naam` herhaalt het stuk dat eerder in hetzelfde bestand `&naam` heeft gekregen. Begint uw tekst met een sterretje, zet die dan tussen aanhalingstekens.");

    public static readonly DiagnosticKind TagNotSupported = new("AG016", Severity.Error, "YAML-tag wordt niet gebruikt",
        "Een woord met een uitroepteken ervoor (`!naam`) is in YAML een tag. Een agenda gebruikt die niet. Begint uw tekst met een uitroepteken, "
        + "zet die dan tussen aanhalingstekens.");

    public static readonly DiagnosticKind KeyNotText = new("AG017", Severity.Error, "sleutel is geen woord",
        "Links van de dubbele punt staat één woord: de naam van wat erachter komt. Een lijst of een groep kan daar niet staan.");

    public static readonly DiagnosticKind UnknownKey = new("AG020", Severity.Error, "onbekende sleutel",
        "Deze sleutel kent het programma op deze plek niet. Misschien is het een tikfout, of is de regel te ver of te weinig ingesprongen. "
        + "Alle sleutels staan in docs/yaml.md.");

    public static readonly DiagnosticKind WrongKind = new("AG021", Severity.Error, "andere soort waarde verwacht",
        "Op deze plek hoort iets anders: een lijst (regels die met `- ` beginnen), een groep sleutels (`titel: …`) of één waarde.");

    public static readonly DiagnosticKind MissingKey = new("AG022", Severity.Error, "verplichte sleutel ontbreekt",
        "Zonder deze sleutel kan het onderdeel niet in het document komen.");

    public static readonly DiagnosticKind EmptyValue = new("AG023", Severity.Error, "waarde is leeg",
        "Achter deze sleutel of dit streepje hoort iets te staan. Weet u het nog niet, schrijf dan waar het antwoord komt, bijvoorbeeld `{later: jaarplan}`, "
        + "als dat bij deze sleutel kan.");

    public static readonly DiagnosticKind NotAChoice = new("AG024", Severity.Error, "waarde is geen van de mogelijkheden",
        "Bij deze sleutel kan alleen een van de genoemde woorden staan.");

    public static readonly DiagnosticKind NotANumber = new("AG025", Severity.Error, "waarde is geen heel getal",
        "Hier hoort een heel getal te staan, met alleen cijfers: `4` of `2026`.");

    public static readonly DiagnosticKind OtherFormat = new("AG026", Severity.Error, "ander formaat",
        "`formaat: 1` zegt in welke vorm het bestand is geschreven. Dit programma kent vorm 1. Een hoger getal vraagt om een nieuwere versie van het programma.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All =>
    [
        FileMissing, FileOtherCase, FileOutside, FileLinkOutside, FileDevice, FileUnreadable, FileTooLarge, FileNotUtf8,
        Syntax, KeyTwice, SecondDocument, NestedTooDeep, AliasTooLarge, AliasUnknown, TagNotSupported, KeyNotText,
        UnknownKey, WrongKind, MissingKey, EmptyValue, NotAChoice, NotANumber, OtherFormat,
    ];
}
