using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Agenda.Pdf.Deflate;

/// <summary>Finds earlier places in the data with the same bytes: a chain of places for each hash of four bytes, the nearest first.</summary>
internal sealed class MatchFinder
{
    private const int Window = 32_768;
    private const int HashBits = 15;

    // Looking further makes the file hardly smaller and the work longer.
    private const int MostSteps = 12;
    private const int GoodLength = 96;

    /// <summary>By hash: the last place, plus one.</summary>
    private readonly int[] _last = new int[1 << HashBits];

    /// <summary>By place in the window: the place before it with the same hash, plus one.</summary>
    private readonly int[] _before = new int[Window];

    public void Reset() => Array.Clear(_last);

    /// <summary>Makes a place known to later ones. There are at least four bytes from it on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Insert(ReadOnlySpan<byte> data, int at)
    {
        ref var last = ref _last[Hash(data, at)];
        var before = last;
        _before[at & Window - 1] = before;
        last = at + 1;
        return before;
    }

    /// <summary>Makes a place known, and finds the longest run of bytes before it that is the same as from it on.</summary>
    /// <param name="least">Only a longer match is worth finding.</param>
    /// <returns>The length, and how far back; length 0 for none.</returns>
    public (int Length, int Distance) Find(ReadOnlySpan<byte> data, int at, int least)
    {
        var candidate = Insert(data, at);
        var (best, distance) = (least, 0);
        var most = Math.Min(DeflateSymbols.LongestMatch, data.Length - at);
        for (var steps = MostSteps; candidate > 0 && steps > 0 && best < most; steps--)
        {
            var from = candidate - 1;
            if (at - from > Window - 1) break;
            // One byte more than the best so far must be equal, or it cannot be better.
            if (data[from + best] == data[at + best])
            {
                var length = SameLength(data, from, at, most);
                if (length > best)
                {
                    (best, distance) = (length, at - from);
                    if (length >= GoodLength) break;
                }
            }
            candidate = _before[from & Window - 1];
        }
        return distance == 0 ? (0, 0) : (best, distance);
    }

    private static int SameLength(ReadOnlySpan<byte> data, int from, int at, int most)
    {
        var length = 0;
        while (length + 8 <= most)
        {
            var difference = BinaryPrimitives.ReadUInt64LittleEndian(data[(from + length)..]) ^ BinaryPrimitives.ReadUInt64LittleEndian(data[(at + length)..]);
            if (difference != 0) return length + (BitOperations.TrailingZeroCount(difference) >> 3);
            length += 8;
        }
        while (length < most && data[from + length] == data[at + length]) length++;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(ReadOnlySpan<byte> data, int at) => (int)(BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) * 2654435761u >> 32 - HashBits);
}
