using Agenda.Diagnostics;

namespace Agenda.Text;

/// <summary>What reading Markdown can find: AG401 to AG429.</summary>
public static class TextDiagnostics
{
    public static readonly DiagnosticKind NestedTooDeep = new("AG401", Severity.Error, "tekst is te diep genest",
        "Lijsten, citaten, blokken of nadruk staan zo diep in elkaar dat de tekst niet meer te volgen is. Maak er minder lagen van.");

    public static readonly DiagnosticKind ValueNotUnderstood = new("AG402", Severity.Error, "verwijzing naar een waarde klopt niet",
        "Tussen `{{` en `}}` staat een pad naar een waarde in de agenda, met eventueel filters erachter: "
        + "`{{ begroting.totaal | bedrag }}`. Meer kan daar niet. Wilt u de accolades zelf laten zien, schrijf dan `\\{{`.");

    public static readonly DiagnosticKind LinkNotAllowed = new("AG403", Severity.Error, "link kan niet",
        "Een link gaat naar een adres dat met `https://`, `http://`, `mailto:` of `tel:` begint, of naar een plek in dit document: `#` met een id. "
        + "Andere adressen werken niet voor wie het document van u krijgt.");

    public static readonly DiagnosticKind ImageMisplaced = new("AG404", Severity.Error, "afbeelding staat op een plek waar dat niet kan",
        "Een afbeelding staat op een eigen regel, als alinea, in een lijst of in een citaat. Midden in een regel, in een link, een kop, een tabel of een voetnoot kan geen afbeelding "
        + "staan, en in een sjabloon ook niet.");

    public static readonly DiagnosticKind AttributeMisplaced = new("AG405", Severity.Warning, "`{#id}` staat op een plek waar het niets doet",
        "`{#id}` hoort aan het eind van een kop, van de eerste alinea van een punt in een lijst, of van een begrip. "
        + "Op een andere plek verschijnt het als tekst. Is dat de bedoeling, schrijf dan `\\{`.");

    public static readonly DiagnosticKind AttributeUnknown = new("AG406", Severity.Error, "onbekende eigenschap",
        "Aan het eind van een kop kan `{#id}` staan, `{.ongenummerd}` en `{.nieuwe-bladzijde}`. Aan het eind van een punt of een begrip kan alleen `{#id}` staan. "
        + "Een id bestaat uit letters, cijfers, `-`, `_` en `.`, en begint met een letter of cijfer.");

    public static readonly DiagnosticKind ContainerUnknown = new("AG407", Severity.Error, "onbekend blok in sjabloon",
        "Een sjabloon gebruikt alleen blokken die het programma kent, zodat elk blok een vorm in de pdf en in de Markdown heeft.");

    public static readonly DiagnosticKind ContainerAttribute = new("AG408", Severity.Error, "blok heeft een eigenschap die niet kan",
        "Een blok begint met `::: naam {#id eigenschap=waarde}`. Waarden met spaties staan tussen dubbele aanhalingstekens. "
        + "Elke eigenschap staat er hooguit één keer.");

    public static readonly DiagnosticKind ContainerOpen = new("AG409", Severity.Error, "blok is niet gesloten",
        "Elk blok `::: naam` in een sjabloon eindigt met een regel `:::`.");

    public static readonly DiagnosticKind ContainerStray = new("AG410", Severity.Error, "`:::` sluit niets",
        "Een regel `:::` zonder naam sluit het binnenste open blok. Hier is geen blok open.");

    public static readonly DiagnosticKind LinkTitle = new("AG411", Severity.Warning, "titel van een link verschijnt niet",
        "In `[tekst](adres \"titel\")` is de titel alleen op een scherm te zien, als de muis stilstaat. In de uitvoer verschijnt hij niet. "
        + "Zet wat de lezer moet weten in de tekst.");

    public static readonly DiagnosticKind NoteMissing = new("AG412", Severity.Error, "voetnoot heeft geen tekst",
        "Bij `[^naam]` hoort in dezelfde tekst een regel `[^naam]: de tekst van de noot`.");

    public static readonly DiagnosticKind NoteUnused = new("AG413", Severity.Warning, "voetnoot wordt niet gebruikt",
        "De tekst van deze noot verschijnt nergens, omdat geen `[^naam]` in dezelfde tekst ernaar verwijst.");

    public static readonly DiagnosticKind NoteTwice = new("AG414", Severity.Error, "voetnoot staat er twee keer",
        "Twee noten in dezelfde tekst hebben dezelfde naam. Geef ze elk een eigen naam.");

    public static readonly DiagnosticKind NoteNested = new("AG415", Severity.Error, "voetnoot in een voetnoot",
        "De tekst van een noot kan niet zelf naar een noot verwijzen. Neem de tekst op in de noot zelf.");

    public static readonly DiagnosticKind HiddenCharacter = new("AG416", Severity.Warning, "onzichtbaar teken",
        "De tekst bevat een teken dat zelf niet te zien is, maar de volgorde of de vorm van de tekst verandert. "
        + "Het verschijnt als code, bijvoorbeeld `\\u202E`. Haal het weg als het er per ongeluk in staat.");

    public static readonly DiagnosticKind SlotMisplaced = new("AG417", Severity.Error, "invoeging op een plek waar dat niet kan",
        "Een tekst, tabel of figuur kan niet in een eigenschap van een blok of in programmacode staan.");

    public static readonly DiagnosticKind LanguageUnknown = new("AG418", Severity.Error, "taal niet herkend",
        "`[deep learning]{taal=en}` zegt dat woorden in een andere taal zijn, zodat een schermlezer ze goed uitspreekt. "
        + "De taal is een code van twee of drie kleine letters, eventueel met een land: `en`, `de`, `en-GB`.");

    public static readonly DiagnosticKind ImageWithoutAlt = new("AG419", Severity.Error, "afbeelding heeft geen beschrijving",
        "Wie de afbeelding niet ziet, krijgt de beschrijving te horen: `![Kaart met de vier kernen](beelden/kaart.png)`. Zeg wat erop staat en waar het om gaat, in een of twee zinnen. "
        + "Is de afbeelding alleen versiering, schrijf dat dan: `![decoratie](beelden/rand.png)`. Een schermlezer slaat haar over.");

    public static readonly DiagnosticKind ImageAltIsName = new("AG420", Severity.Error, "beschrijving is de naam van het bestand",
        "De naam van een bestand zegt niet wat er op de afbeelding staat. Beschrijf dat in een of twee zinnen. Is het alleen versiering, schrijf dan `![decoratie](…)`.");

    public static readonly DiagnosticKind ImageAddress = new("AG421", Severity.Error, "afbeelding komt niet uit de map",
        "Een afbeelding is een bestand in de map van de agenda: alleen dan blijft het document hetzelfde. Bewaar haar in de map en noem het pad vanaf die map, met schuine strepen: "
        + "`![beschrijving](beelden/kaart.png)`. Staat er een spatie in de naam, zet het pad dan tussen `<` en `>`.");

    public static readonly DiagnosticKind ImageCaption = new("AG422", Severity.Error, "bijschrift van een afbeelding kan niet",
        "Het bijschrift staat tussen aanhalingstekens achter het pad, en is gewone tekst: `![beschrijving](beelden/kaart.png \"De vier kernen\")`. Versiering heeft geen bijschrift: "
        + "wie het document hoort, zou het bijschrift krijgen van iets dat er niet is.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All =>
    [
        NestedTooDeep, ValueNotUnderstood, LinkNotAllowed, ImageMisplaced, AttributeMisplaced, AttributeUnknown, ContainerUnknown,
        ContainerAttribute, ContainerOpen, ContainerStray, LinkTitle, NoteMissing, NoteUnused, NoteTwice, NoteNested, HiddenCharacter,
        SlotMisplaced, LanguageUnknown, ImageWithoutAlt, ImageAltIsName, ImageAddress, ImageCaption,
    ];
}
