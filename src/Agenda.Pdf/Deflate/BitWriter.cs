using System.Buffers.Binary;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Deflate;

/// <summary>Writes bits, the lowest first (RFC 1951, 3.1.1).</summary>
internal struct BitWriter(ByteBuffer output)
{
    private ulong _bits;
    private int _count;

    /// <param name="count">At most 32.</param>
    public void Add(uint bits, int count)
    {
        _bits |= (ulong)bits << _count;
        _count += count;
        if (_count < 32) return;
        BinaryPrimitives.WriteUInt32LittleEndian(output.Room(4), (uint)_bits);
        output.Advance(4);
        _bits >>= 32;
        _count -= 32;
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Align()
    {
        for (; _count > 0; _count -= 8, _bits >>= 8) output.Add((byte)_bits);
        (_bits, _count) = (0, 0);
    }
}
