using System.Collections.Immutable;

namespace Agenda.Model;

/// <summary>Divides an amount so that the parts together are exactly that amount (the largest-remainder method).</summary>
public static class Verdeel
{
    /// <summary>Parts in proportion to weights, in whole steps; what rounding leaves goes, a step each, to the largest remainders, the first of equals first.</summary>
    /// <param name="bedrag">May be below zero.</param>
    /// <param name="gewichten">None below zero; when all are zero the parts are equal.</param>
    /// <param name="decimalen">The step: 2 for cents.</param>
    public static ImmutableArray<decimal> Naar(decimal bedrag, ImmutableArray<decimal> gewichten, int decimalen)
    {
        if (gewichten.IsDefaultOrEmpty) return [];
        var stap = Stap(decimalen);
        var totaal = gewichten.Sum();
        var delen = new decimal[gewichten.Length];
        var resten = new decimal[gewichten.Length];
        var rest = bedrag;
        for (var i = 0; i < delen.Length; i++)
        {
            var deel = totaal == 0 ? bedrag / delen.Length : bedrag * gewichten[i] / totaal;
            delen[i] = decimal.Floor(deel / stap) * stap;
            resten[i] = deel - delen[i];
            rest -= delen[i];
        }
        // Whatever is finer than a step goes to the last turn: the sum is exact even for an amount with more decimals.
        foreach (var i in Enumerable.Range(0, delen.Length).OrderByDescending(i => resten[i]).ThenBy(i => i))
        {
            if (rest <= 0) break;
            var erbij = Math.Min(stap, rest);
            delen[i] += erbij;
            rest -= erbij;
        }
        return [.. delen];
    }

    /// <summary>The most decimals that any of the amounts is written with.</summary>
    public static int Decimalen(IEnumerable<decimal> bedragen) => bedragen.Select(bedrag => (int)bedrag.Scale).DefaultIfEmpty(0).Max();

    private static decimal Stap(int decimalen) => new(1, 0, 0, false, (byte)Math.Clamp(decimalen, 0, 20));
}
