using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Deflate;

/// <summary>
/// Compresses into the zlib format (RFC 1950 and 1951). Managed and in one way only, so that the same data gives the same bytes on every processor
/// and system; the runtime's zlib does not promise that. One compressor serves for one piece of data after another.
/// </summary>
internal sealed class Deflater
{
    /// <summary>A match of this length is taken without a look at the next place.</summary>
    private const int LongEnough = 32;

    private readonly MatchFinder _finder = new();
    private readonly BlockWriter _block = new();

    public void Compress(ReadOnlySpan<byte> data, ByteBuffer output)
    {
        // A window of 32 KiB, the usual level.
        output.Add([0x78, 0x9C]);
        _finder.Reset();
        var bits = new BitWriter(output);
        var start = 0;
        for (var at = 0; at < data.Length;)
        {
            at = AddNext(data, at);
            if (!_block.IsFull || at == data.Length) continue;
            _block.Flush(ref bits, output, data[start..at], isLast: false);
            start = at;
        }
        _block.Flush(ref bits, output, data[start..], isLast: true);
        bits.Align();
        output.AddUInt32(Adler32(data));
    }

    /// <summary>Adds one literal or one match; a literal where the match one place further is longer.</summary>
    private int AddNext(ReadOnlySpan<byte> data, int at)
    {
        // The last bytes are too few to hash.
        var hashable = data.Length - 3;
        var (length, distance) = at < hashable ? _pending is { Length: > 0 } pending ? pending : _finder.Find(data, at, DeflateSymbols.ShortestMatch - 1) : default;
        _pending = default;
        if (length == 0)
        {
            _block.AddLiteral(data[at]);
            return at + 1;
        }
        var next = at + 1;
        if (length < LongEnough && next < hashable)
        {
            var better = _finder.Find(data, next, length);
            next++;
            if (better.Length > 0)
            {
                _pending = better;
                _block.AddLiteral(data[at]);
                return at + 1;
            }
        }
        _block.AddMatch(length, distance);
        for (var end = Math.Min(at + length, hashable); next < end; next++) _finder.Insert(data, next);
        return at + length;
    }

    /// <summary>What was found for the next place already.</summary>
    private (int Length, int Distance) _pending;

    /// <summary>RFC 1950, 9.</summary>
    internal static uint Adler32(ReadOnlySpan<byte> data)
    {
        const uint Modulus = 65_521;
        // So many that the sums stay below 2 to the power 32.
        const int Run = 5_552;
        uint a = 1, b = 0;
        while (!data.IsEmpty)
        {
            var part = data[..Math.Min(Run, data.Length)];
            foreach (var value in part) b += a += value;
            a %= Modulus;
            b %= Modulus;
            data = data[part.Length..];
        }
        return b << 16 | a;
    }
}
