namespace Agenda.Pdf.Deflate;

/// <summary>How lengths and distances are split into a symbol and extra bits (RFC 1951, 3.2.5).</summary>
internal static class DeflateSymbols
{
    public const int EndOfBlock = 256;
    public const int LiteralCount = 286;
    public const int DistanceCount = 30;
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;

    /// <summary>By symbol minus 257: the shortest length.</summary>
    public static ReadOnlySpan<ushort> LengthBase =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    public static ReadOnlySpan<byte> LengthExtra => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    /// <summary>By symbol: the shortest distance.</summary>
    public static ReadOnlySpan<ushort> DistanceBase =>
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    public static ReadOnlySpan<byte> DistanceExtra =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private static readonly byte[] ByLength = IndexOf(LengthBase, LongestMatch + 1);
    private static readonly byte[] ByNearDistance = IndexOf(DistanceBase, 257);
    private static readonly byte[] ByFarDistance = IndexOfFar();

    /// <summary>The symbol of a length, minus 257.</summary>
    public static int LengthSymbol(int length) => ByLength[length];

    /// <param name="distance">1 to 32768.</param>
    public static int DistanceSymbol(int distance) => distance <= 256 ? ByNearDistance[distance] : ByFarDistance[distance - 1 >> 7];

    private static byte[] IndexOf(ReadOnlySpan<ushort> bases, int size)
    {
        var table = new byte[size];
        for (int value = bases[0], symbol = 0; value < size; value++)
        {
            while (symbol + 1 < bases.Length && bases[symbol + 1] <= value) symbol++;
            table[value] = (byte)symbol;
        }
        return table;
    }

    // From 257 on a symbol's distances come in whole groups of 128.
    private static byte[] IndexOfFar()
    {
        var table = new byte[256];
        for (int group = 2, symbol = 16; group < 256; group++)
        {
            while (symbol + 1 < DistanceBase.Length && DistanceBase[symbol + 1] <= (group << 7) + 1) symbol++;
            table[group] = (byte)symbol;
        }
        return table;
    }
}
