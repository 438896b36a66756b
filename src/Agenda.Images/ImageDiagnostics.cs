using Agenda.Diagnostics;

namespace Agenda.Images;

/// <summary>What reading images can find: AG031 to AG034.</summary>
public static class ImageDiagnostics
{
    internal const int LongestSide = 32_767;
    internal const int MostPixels = 40_000_000;
    internal const int MostBytes = 160_000_000;

    public static readonly DiagnosticKind NotAnImage = new("AG031", Severity.Error, "bestand is geen PNG of JPEG",
        "Een afbeelding is een PNG of een JPEG. Kies PNG voor een tekening, een schema of een schermafdruk, en JPEG voor een foto. "
        + "Open een ander bestand in een tekenprogramma en bewaar het in een van die twee vormen; de naam veranderen helpt niet.");

    public static readonly DiagnosticKind Damaged = new("AG032", Severity.Error, "afbeelding is beschadigd",
        "Het bestand is niet heel: er ontbreekt een stuk, of de controlegetallen erin kloppen niet. Een lezer zou een halve of een lege afbeelding zien. "
        + "Haal het bestand opnieuw op bij wie het maakte, of open het in een tekenprogramma en bewaar het opnieuw.");

    public static readonly DiagnosticKind KindNotPossible = new("AG033", Severity.Error, "soort afbeelding die niet kan",
        "Van PNG kan alles. Van JPEG kunnen grijs en kleur (RGB) met acht bits, gewoon of progressief. Een JPEG voor de drukker (CMYK), met twaalf bits, zonder verlies of met "
        + "aritmetische codering tonen veel programma’s verkeerd of niet. Bewaar zo’n bestand als gewone JPEG in RGB, of als PNG.");

    public static readonly DiagnosticKind TooLarge = new("AG034", Severity.Error, "afbeelding heeft te veel pixels",
        "Een afbeelding heeft hoogstens 40 miljoen pixels, is hoogstens 32.767 pixels breed en hoog, en is uitgepakt hoogstens 160 miljoen bytes. Meer is op papier niet te zien, "
        + "en maakt het document traag. Voor een hele bladzijde is 2500 bij 3500 pixels genoeg.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All => [NotAnImage, Damaged, KindNotPossible, TooLarge];
}
