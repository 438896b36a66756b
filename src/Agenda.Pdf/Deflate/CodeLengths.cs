namespace Agenda.Pdf.Deflate;

/// <summary>The lengths of a block's two codes, themselves compressed: runs in one symbol, and a third code over it all (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengths
{
    private const int RepeatLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;

    private readonly byte[] _all = new byte[DeflateSymbols.LiteralCount + DeflateSymbols.DistanceCount];
    private readonly (byte Symbol, byte Extra)[] _runs = new (byte, byte)[DeflateSymbols.LiteralCount + DeflateSymbols.DistanceCount];
    private readonly int[] _frequencies = new int[19];
    private readonly HuffmanCode _code = new(19, 7);
    private int _literals;
    private int _distances;
    private int _count;
    private int _shown;

    /// <summary>The order in which the third code's lengths stand.</summary>
    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>In bits.</summary>
    public long Cost => 14 + 3 * _shown + _code.Cost(_frequencies) + 2 * _frequencies[RepeatLast] + 3 * _frequencies[FewZeros] + 7 * _frequencies[ManyZeros];

    public void Collect(ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances)
    {
        _literals = Math.Max(257, literals.LastIndexOfAnyExcept((byte)0) + 1);
        _distances = Math.Max(1, distances.LastIndexOfAnyExcept((byte)0) + 1);
        literals[.._literals].CopyTo(_all);
        distances[.._distances].CopyTo(_all.AsSpan(_literals));
        _count = 0;
        Array.Clear(_frequencies);
        CollectRuns(_all.AsSpan(0, _literals + _distances));
        _code.Build(_frequencies);
        _shown = Order.Length;
        while (_shown > 4 && _code.Lengths[Order[_shown - 1]] == 0) _shown--;
    }

    public void Write(ref BitWriter bits)
    {
        bits.Add((uint)(_literals - 257 | _distances - 1 << 5 | _shown - 4 << 10), 14);
        for (var i = 0; i < _shown; i++) bits.Add(_code.Lengths[Order[i]], 3);
        foreach (var (symbol, extra) in _runs.AsSpan(0, _count))
        {
            bits.Add(_code.Bits[symbol], _code.Lengths[symbol]);
            if (symbol >= RepeatLast) bits.Add(extra, symbol switch { RepeatLast => 2, FewZeros => 3, _ => 7 });
        }
    }

    private void CollectRuns(ReadOnlySpan<byte> lengths)
    {
        while (!lengths.IsEmpty)
        {
            var length = lengths[0];
            var run = lengths.IndexOfAnyExcept(length) is >= 0 and var end ? end : lengths.Length;
            lengths = lengths[run..];
            if (length == 0) AddZeros(run);
            else
            {
                Add(length, 0);
                for (run--; run >= 3; run -= Math.Min(run, 6)) Add(RepeatLast, Math.Min(run, 6) - 3);
                for (; run > 0; run--) Add(length, 0);
            }
        }
    }

    private void AddZeros(int run)
    {
        for (; run >= 11; run -= Math.Min(run, 138)) Add(ManyZeros, Math.Min(run, 138) - 11);
        if (run >= 3) Add(FewZeros, run - 3);
        else for (; run > 0; run--) Add(0, 0);
    }

    private void Add(int symbol, int extra)
    {
        _runs[_count++] = ((byte)symbol, (byte)extra);
        _frequencies[symbol]++;
    }
}
