using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Deflate;

/// <summary>Collects literals and matches, and writes them as one block in the shortest of the three ways (RFC 1951, 3.2.3).</summary>
internal sealed class BlockWriter
{
    private const int MostTokens = 16_384;
    private const int LongestStored = 65_535;

    private readonly uint[] _tokens = new uint[MostTokens];
    private readonly int[] _literals = new int[DeflateSymbols.LiteralCount];
    private readonly int[] _distances = new int[DeflateSymbols.DistanceCount];
    private readonly HuffmanCode _literalCode = new(DeflateSymbols.LiteralCount, 15);
    private readonly HuffmanCode _distanceCode = new(DeflateSymbols.DistanceCount, 15);
    private readonly CodeLengths _lengths = new();
    private int _count;

    public bool IsFull => _count == MostTokens;

    public void AddLiteral(byte value)
    {
        _tokens[_count++] = value;
        _literals[value]++;
    }

    public void AddMatch(int length, int distance)
    {
        // A literal is below 256; a length is at least 3.
        _tokens[_count++] = (uint)length << 16 | (uint)distance;
        _literals[257 + DeflateSymbols.LengthSymbol(length)]++;
        _distances[DeflateSymbols.DistanceSymbol(distance)]++;
    }

    /// <param name="raw">The bytes that the tokens stand for.</param>
    public void Flush(ref BitWriter bits, ByteBuffer output, ReadOnlySpan<byte> raw, bool isLast)
    {
        _literals[DeflateSymbols.EndOfBlock] = 1;
        _literalCode.Build(_literals);
        _distanceCode.Build(_distances);
        _lengths.Collect(_literalCode.Lengths, _distanceCode.Lengths);
        var cost = _lengths.Cost + _literalCode.Cost(_literals) + _distanceCode.Cost(_distances) + ExtraBits();
        if (raw.Length <= LongestStored && 8L * raw.Length + 40 <= cost) WriteStored(ref bits, output, raw, isLast);
        else
        {
            bits.Add(isLast ? 5u : 4u, 3);
            _lengths.Write(ref bits);
            WriteTokens(ref bits);
        }
        _count = 0;
        Array.Clear(_literals);
        Array.Clear(_distances);
    }

    private static void WriteStored(ref BitWriter bits, ByteBuffer output, ReadOnlySpan<byte> raw, bool isLast)
    {
        bits.Add(isLast ? 1u : 0u, 3);
        bits.Align();
        bits.Add((uint)raw.Length | (uint)(ushort)~raw.Length << 16, 32);
        bits.Align();
        output.Add(raw);
    }

    private long ExtraBits()
    {
        long cost = 0;
        for (var i = 0; i < DeflateSymbols.LengthExtra.Length; i++) cost += (long)_literals[257 + i] * DeflateSymbols.LengthExtra[i];
        for (var i = 0; i < DeflateSymbols.DistanceCount; i++) cost += (long)_distances[i] * DeflateSymbols.DistanceExtra[i];
        return cost;
    }

    private void WriteTokens(ref BitWriter bits)
    {
        var (literalBits, literalLengths) = (_literalCode.Bits, _literalCode.Lengths);
        foreach (var token in _tokens.AsSpan(0, _count))
        {
            if (token < 256) bits.Add(literalBits[token], literalLengths[token]);
            else WriteMatch(ref bits, (int)(token >> 16), (int)(token & 0xFFFF));
        }
        bits.Add(literalBits[DeflateSymbols.EndOfBlock], literalLengths[DeflateSymbols.EndOfBlock]);
    }

    private void WriteMatch(ref BitWriter bits, int length, int distance)
    {
        var symbol = DeflateSymbols.LengthSymbol(length);
        bits.Add(_literalCode.Bits[257 + symbol], _literalCode.Lengths[257 + symbol]);
        bits.Add((uint)(length - DeflateSymbols.LengthBase[symbol]), DeflateSymbols.LengthExtra[symbol]);
        symbol = DeflateSymbols.DistanceSymbol(distance);
        bits.Add(_distanceCode.Bits[symbol], _distanceCode.Lengths[symbol]);
        bits.Add((uint)(distance - DeflateSymbols.DistanceBase[symbol]), DeflateSymbols.DistanceExtra[symbol]);
    }
}
