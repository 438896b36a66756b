using System.Buffers;
using System.Globalization;

namespace Agenda.Rules.Reading;

/// <summary>Numbers as running text writes them.</summary>
internal static class DutchNumber
{
    private static readonly string[] Names =
    [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien",
        "zeventien", "achttien", "negentien", "twintig",
    ];

    private const int Longest = 9;

    /// <summary>Most words begin with another letter.</summary>
    private static readonly SearchValues<char> Initials = SearchValues.Create([.. Names.SelectMany(name => (char[])[name[0], char.ToUpperInvariant(name[0])])]);

    /// <summary>A count in letters (up to twintig) or in one to three digits; null for another word. `een` without accents is an article, and no number.</summary>
    public static int? Read(ReadOnlySpan<char> word)
    {
        if (word.Length is > 0 and <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        if (word.Length is < 3 or > Longest || !Initials.Contains(word[0])) return null;
        for (var i = 0; i < Names.Length; i++)
        {
            if (word.Equals(Names[i], StringComparison.OrdinalIgnoreCase)) return i;
        }
        return null;
    }

    /// <summary>In letters up to twintig, in digits above.</summary>
    public static string Write(int number) =>
        number >= 0 && number < Names.Length ? Names[number] : number.ToString(CultureInfo.InvariantCulture);
}
