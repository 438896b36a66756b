using System.Collections.Immutable;
using System.Globalization;

namespace Agenda.Model;

/// <summary>Gives steps their numbers: 1, 2, 3; a number that is written stays and the next goes on from it; `nee` leaves a step without.</summary>
internal static class NummerStappen
{
    /// <param name="metLetters">Parts of steps are a, b, c; otherwise they have no number of their own.</param>
    public static ImmutableArray<Stap> GeefNummers(this ImmutableArray<Stap> stappen, bool metLetters = false)
    {
        var genummerd = ImmutableArray.CreateBuilder<Stap>(stappen.Length);
        var volgende = 1;
        foreach (var stap in stappen)
        {
            var nummer = stap.Nummer is "nee" ? "" : stap.Nummer ?? volgende.ToString(CultureInfo.InvariantCulture);
            if (int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)) volgende = getal + 1;
            genummerd.Add(stap with { Nummer = nummer, Onder = [.. stap.Onder.Select((deel, i) => deel with { Nummer = deel.Nummer ?? (metLetters ? Letter(i) : "") })] });
        }
        return genummerd.MoveToImmutable();
    }

    private static string Letter(int i) => i < 26 ? ((char)('a' + i)).ToString() : "";
}
