using System.Globalization;

namespace Agenda.Rules.Reading;

/// <summary>Numbers as messages say them: with a decimal comma and points between thousands.</summary>
internal static class Sums
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    /// <summary>With as many decimals as the number has, and two when it has any.</summary>
    public static string Write(decimal value) => value == decimal.Truncate(value) ? value.ToString("#,0", Dutch) : value.ToString("#,0.00##", Dutch);
}
