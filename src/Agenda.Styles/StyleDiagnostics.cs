using Agenda.Diagnostics;

namespace Agenda.Styles;

/// <summary>What reading a house style can find: AG701 to AG749. Fonts themselves have AG750 and on.</summary>
public static class StyleDiagnostics
{
    public static readonly DiagnosticKind UnknownStyle = new("AG701", Severity.Error, "huisstijl bestaat niet",
        "Een huisstijl is een map met een `style.yaml`. Het programma zoekt die map op naam: eerst waar `--style` naar wijst, dan in de map `stijl` van de agenda, "
        + "dan in de map `stijlen` ernaast, en dan in het programma zelf. `agenda styles` toont welke stijlen er zijn.");

    public static readonly DiagnosticKind ExtendsCircle = new("AG702", Severity.Error, "huisstijlen gaan op elkaar verder",
        "Met `extends` gaat een stijl verder op een andere. Die rij moet ergens eindigen: bij `basis`, of bij een stijl zonder `extends`.");

    public static readonly DiagnosticKind UnknownColour = new("AG703", Severity.Error, "kleur bestaat niet",
        "Een kleur is een naam uit `kleuren`, of zes cijfers en letters achter een hekje (`\"#0b4a78\"`, tussen aanhalingstekens, want een hekje begint anders een opmerking). "
        + "Met `opgave of naam` of `tint of naam` is het de kleur van de opgave waar de tekst over gaat.");

    public static readonly DiagnosticKind ColourCircle = new("AG704", Severity.Error, "kleuren verwijzen naar elkaar",
        "Een kleur mag de naam van een andere kleur zijn. Zo’n rij moet eindigen bij een kleur die met `#` begint.");

    public static readonly DiagnosticKind NotALength = new("AG705", Severity.Error, "maat is niet te begrijpen",
        "Een maat is een getal in punten (`10.5`), of een getal met een eenheid: `25 mm`, `2,5 cm`, `12 pt`. Een maat is niet negatief, en niet groter dan twee meter.");

    public static readonly DiagnosticKind UnknownFont = new("AG706", Severity.Error, "lettertype bestaat niet",
        "`letter` noemt een naam uit `lettertypen`. Daar staat bij elke naam welke bestanden het zijn.");

    public static readonly DiagnosticKind FontFileMissing = new("AG707", Severity.Error, "bestand van een lettertype is er niet",
        "Het pad van een lettertype is vanaf de map van de stijl waarin het staat: `lettertypen/Naam-Regular.ttf`.");

    public static readonly DiagnosticKind LowContrast = new("AG708", Severity.Error, "te weinig contrast",
        "Tekst moet goed te onderscheiden zijn van de kleur erachter, ook voor wie minder ziet. De norm (WCAG 2.2, niveau AA) vraagt een contrast van ten minste 4,5 op 1, "
        + "en 3 op 1 voor grote tekst: vanaf 18 punten, of vet vanaf 14 punten. Een overheid is verplicht daaraan te voldoen.");

    public static readonly DiagnosticKind NoAccents = new("AG709", Severity.Error, "er zijn geen opgavekleuren",
        "Elke opgave krijgt een kleur, in de volgorde van `opgavekleuren`. Er moet er ten minste één staan.");

    public static readonly DiagnosticKind SizeOutOfRange = new("AG710", Severity.Error, "maat kan hier niet",
        "Een letter is 4 tot 200 punten groot, en regels staan ten minste zo ver van elkaar als de letter groot is. Anders lopen ze door elkaar heen.");

    public static readonly DiagnosticKind UnknownPageValue = new("AG711", Severity.Error, "onbekend woord tussen accolades",
        "In de regels aan de rand van de bladzijde worden `{titel}`, `{hoofdstuk}`, `{gemeente}`, `{status}`, `{pagina}` en `{paginas}` ingevuld.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All =>
        [UnknownStyle, ExtendsCircle, UnknownColour, ColourCircle, NotALength, UnknownFont, FontFileMissing, LowContrast, NoAccents, SizeOutOfRange, UnknownPageValue];
}
