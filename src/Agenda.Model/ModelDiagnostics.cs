using Agenda.Diagnostics;

namespace Agenda.Model;

/// <summary>What making the model can find: AG101 to AG139.</summary>
public static class ModelDiagnostics
{
    public static readonly DiagnosticKind ReferenceToNothing = new("AG101", Severity.Error, "verwijzing naar iets dat er niet is",
        "Er staat een id waar niets in de map naar heet. Elk onderdeel waarnaar u verwijst, heeft een regel `id: naam`. Let op tikfouten.");

    public static readonly DiagnosticKind IdTwice = new("AG102", Severity.Error, "id staat er twee keer",
        "Een id hoort bij één onderdeel in de hele map, want anders is niet duidelijk waar een verwijzing naartoe gaat. "
        + "De namen van de hoofdonderdelen (`visie`, `opgaven`) zijn ook al in gebruik.");

    public static readonly DiagnosticKind IdForm = new("AG103", Severity.Error, "id heeft een teken dat niet kan",
        "Een id bestaat uit letters zonder accent, cijfers, `-`, `_` en `.`, en begint met een letter of cijfer: `sociaal-loket`.");

    public static readonly DiagnosticKind ReferenceOtherKind = new("AG104", Severity.Error, "verwijzing naar iets van een andere soort",
        "Deze verwijzing hoort naar een bepaald soort onderdeel te gaan, bijvoorbeeld naar een opgave. De id bestaat, maar hoort bij iets anders.");

    public static readonly DiagnosticKind PartUnknown = new("AG105", Severity.Error, "indeling noemt een deel dat niet bestaat",
        "In `indeling` staat de naam van een hoofdonderdeel (`visie`, `planning`), of de id van een vrij hoofdstuk, een bijlage of een laag van de doelenboom.");

    public static readonly DiagnosticKind PartAbsent = new("AG106", Severity.Error, "indeling noemt een deel dat niet in de map staat",
        "Dit hoofdonderdeel kan bestaan, maar deze agenda heeft het niet. Schrijf het, of haal het uit de indeling.");

    public static readonly DiagnosticKind PartTwice = new("AG107", Severity.Error, "indeling noemt een deel twee keer",
        "Elk deel komt één keer in het document. Wilt u ernaar verwijzen, gebruik dan `[](#id)`.");

    public static readonly DiagnosticKind RungUnknown = new("AG108", Severity.Error, "gekozen trede staat niet op de ladder",
        "Bij `gekozen` staan treden uit `treden`, letterlijk zo geschreven.");

    public static readonly DiagnosticKind TagUnknown = new("AG109", Severity.Error, "tag staat niet in de lijst van tags",
        "Noemt een onderdeel zijn `tags`, dan heeft elk punt daaruit alleen tags uit die lijst.");

    public static readonly DiagnosticKind MomentNotUnderstood = new("AG110", Severity.Error, "moment niet begrepen",
        "Een moment mag zo vaag zijn als u wilt, als het programma er maar een vroegste en een laatste dag bij kan vinden: `23 september 2025`, `2025-09`, "
        + "`uiterlijk 1 mei 2026`, `Q4 2026`, `2e helft 2026`, `medio oktober 2026`, `eind 2026`, `voorjaar 2026`, `2026 – 2028`, `2026 e.v.`, `n.t.b.`.");

    public static readonly DiagnosticKind DayDoesNotExist = new("AG111", Severity.Error, "dag bestaat niet",
        "De maand heeft niet zo veel dagen, of de maand bestaat niet.");

    public static readonly DiagnosticKind MomentEndsBeforeStart = new("AG112", Severity.Error, "einde ligt voor het begin",
        "Een periode loopt van het eerste moment tot en met het tweede. Staan ze andersom, dan is er waarschijnlijk een jaar of maand verkeerd.");

    public static readonly DiagnosticKind DurationNotUnderstood = new("AG113", Severity.Error, "duur niet begrepen",
        "Een duur is een aantal dagen, weken, maanden of jaren: `2 jaar`, `3 tot 5 jaar`, `drie maanden`.");

    public static readonly DiagnosticKind AmountNotUnderstood = new("AG120", Severity.Error, "bedrag niet begrepen",
        "Een bedrag bestaat uit cijfers, met punten tussen duizendtallen en een komma voor de centen: `51700`, `51.700`, `51.700,50`. "
        + "Er mag `circa`, `ruim` of `ten minste` voor staan. `p.m.` kan ook. Bevat het bedrag een komma, dan staat het in een lijst tussen aanhalingstekens.");

    public static readonly DiagnosticKind AmountAmbiguous = new("AG121", Severity.Error, "bedrag kan twee dingen betekenen",
        "Een punt staat tussen duizendtallen, met precies drie cijfers erachter. Staat hij ergens anders, dan is niet te zien of hij een komma had moeten zijn.");

    public static readonly DiagnosticKind AmountsAndYears = new("AG122", Severity.Error, "bedragen en jaren passen niet bij elkaar",
        "Bij elk jaar uit `jaren` hoort één bedrag, in dezelfde volgorde. Is een bedrag er niet, schrijf dan `0` of `p.m.`.");

    public static readonly DiagnosticKind DivisionIncomplete = new("AG123", Severity.Error, "verdeling komt niet uit",
        "Een verdeling over gemeenten heeft voor elke gemeente een deel nodig: percentages die samen 100 zijn, of van elke gemeente het aantal inwoners.");

    public static readonly DiagnosticKind DivisionOverOther = new("AG124", Severity.Error, "verdeling noemt een andere gemeente",
        "Een verdeling gaat over de gemeenten die bij `agenda` staan, met dezelfde naam.");

    public static readonly DiagnosticKind OffTheScale = new("AG125", Severity.Error, "schuif staat buiten de schaal",
        "Een schuif loopt van 1 tot het getal bij `schaal` (zonder die regel: 5).");

    public static readonly DiagnosticKind TableSeparator = new("AG130", Severity.Error, "tabel heeft geen puntkomma’s",
        "Een CSV-bestand zoals Excel in het Nederlands het opslaat, heeft puntkomma’s tussen de kolommen. Kies in Excel voor Opslaan als, "
        + "`CSV UTF-8 (door lijstscheidingsteken gescheiden)`.");

    public static readonly DiagnosticKind TableRow = new("AG131", Severity.Error, "rij heeft te veel kolommen",
        "Deze rij heeft meer cellen dan er kolommen zijn. Staat er een puntkomma in een tekst, zet de cel dan tussen dubbele aanhalingstekens.");

    public static readonly DiagnosticKind TableQuote = new("AG132", Severity.Error, "aanhalingsteken in tabel niet gesloten",
        "Een cel die met een dubbel aanhalingsteken begint, eindigt er ook mee.");

    public static readonly DiagnosticKind NoYaml = new("AG139", Severity.Error, "geen YAML in de map",
        "Een agenda is een map met een of meer bestanden die op `.yaml` eindigen. `agenda new MAP` maakt een map met een begin.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All =>
    [
        ReferenceToNothing, IdTwice, IdForm, ReferenceOtherKind, PartUnknown, PartAbsent, PartTwice, RungUnknown, TagUnknown,
        MomentNotUnderstood, DayDoesNotExist, MomentEndsBeforeStart, DurationNotUnderstood,
        AmountNotUnderstood, AmountAmbiguous, AmountsAndYears, DivisionIncomplete, DivisionOverOther, OffTheScale,
        TableSeparator, TableRow, TableQuote, NoYaml,
    ];
}
