namespace Agenda.Pdf.Deflate;

/// <summary>A prefix code: frequent symbols get few bits. The lengths say all; the bits follow from them (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode(int symbols, int longest)
{
    private readonly ulong[] _sorted = new ulong[symbols];
    private readonly int[] _weights = new int[symbols];
    private readonly int[] _perLength = new int[33];

    public byte[] Lengths { get; } = new byte[symbols];

    /// <summary>As they are written: the first bit lowest.</summary>
    public ushort[] Bits { get; } = new ushort[symbols];

    /// <summary>Makes the code for these frequencies; a symbol that does not occur gets length 0.</summary>
    public void Build(ReadOnlySpan<int> frequencies)
    {
        var used = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            // Equal frequencies are told apart by the symbol, so that the order is always the same.
            if (frequencies[symbol] > 0) _sorted[used++] = (ulong)frequencies[symbol] << 32 | (uint)symbol;
        }
        _sorted.AsSpan(0, used).Sort();
        Array.Clear(Lengths);
        Array.Clear(_perLength);
        if (used == 1) _perLength[1] = 1;
        else if (used > 1) CountLengths(used);
        for (int length = 1, at = used; length <= longest; length++)
        {
            for (var left = _perLength[length]; left > 0; left--) Lengths[(int)(uint)_sorted[--at]] = (byte)length;
        }
        SetBits();
    }

    /// <summary>The code with these lengths.</summary>
    public void Set(ReadOnlySpan<byte> lengths)
    {
        Array.Clear(_perLength);
        lengths.CopyTo(Lengths);
        foreach (var length in lengths) _perLength[length]++;
        _perLength[0] = 0;
        SetBits();
    }

    /// <summary>How many bits the symbols take together.</summary>
    public long Cost(ReadOnlySpan<int> frequencies)
    {
        long cost = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++) cost += (long)frequencies[symbol] * Lengths[symbol];
        return cost;
    }

    private void CountLengths(int used)
    {
        var weights = _weights.AsSpan(0, used);
        for (var i = 0; i < used; i++) weights[i] = (int)(_sorted[i] >> 32);
        WeightsToDepths(weights);
        foreach (var depth in weights) _perLength[Math.Min(depth, longest)]++;
        // What was cut to the longest length leaves too little room for all: one shorter code a time gives some of its room.
        long total = 0;
        for (var length = 1; length <= longest; length++) total += (long)_perLength[length] << longest - length;
        for (; total > 1L << longest; total--)
        {
            _perLength[longest]--;
            var length = longest - 1;
            while (_perLength[length] == 0) length--;
            _perLength[length]--;
            _perLength[length + 1] += 2;
        }
    }

    /// <summary>
    /// Huffman's tree in the place of the weights, which ascend: first each inner node's parent, then each one's depth, then each leaf's
    /// (Moffat and Katajainen, In-place calculation of minimum-redundancy codes, 1995).
    /// </summary>
    private static void WeightsToDepths(Span<int> a)
    {
        var n = a.Length;
        a[0] += a[1];
        for (int next = 1, root = 0, leaf = 2; next < n - 1; next++)
        {
            if (leaf >= n || a[root] < a[leaf])
            {
                a[next] = a[root];
                a[root++] = next;
            }
            else a[next] = a[leaf++];
            if (leaf >= n || (root < next && a[root] < a[leaf]))
            {
                a[next] += a[root];
                a[root++] = next;
            }
            else a[next] += a[leaf++];
        }
        a[n - 2] = 0;
        for (var next = n - 3; next >= 0; next--) a[next] = a[a[next]] + 1;
        for (int available = 1, used = 0, depth = 0, root = n - 2, next = n - 1; available > 0; depth++)
        {
            for (; root >= 0 && a[root] == depth; root--) used++;
            for (; available > used; available--) a[next--] = depth;
            (available, used) = (2 * used, 0);
        }
    }

    private void SetBits()
    {
        Span<int> next = stackalloc int[longest + 2];
        for (var length = 1; length <= longest; length++) next[length + 1] = next[length] + _perLength[length] << 1;
        for (var symbol = 0; symbol < Lengths.Length; symbol++)
        {
            var length = Lengths[symbol];
            if (length > 0) Bits[symbol] = Reversed(next[length]++, length);
        }
    }

    private static ushort Reversed(int bits, int count)
    {
        var reversed = 0;
        for (; count > 0; count--, bits >>= 1) reversed = reversed << 1 | bits & 1;
        return (ushort)reversed;
    }
}
