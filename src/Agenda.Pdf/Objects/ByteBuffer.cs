using System.Buffers.Binary;
using System.Buffers.Text;

namespace Agenda.Pdf.Objects;

/// <summary>Bytes under construction: PDF syntax is written in pieces, and the room is used again for the next piece.</summary>
internal sealed class ByteBuffer(int capacity = 4096)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public ByteBuffer Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteBuffer Add(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
        return this;
    }

    public ByteBuffer Add(int number)
    {
        if (number is >= 0 and <= 9) return Add((byte)('0' + number));
        Utf8Formatter.TryFormat(number, Room(11), out var length);
        Length += length;
        return this;
    }

    /// <summary>A number with three decimals, without those that are 0: thousandths of a point as points.</summary>
    public ByteBuffer AddThousandths(int thousandths)
    {
        if (thousandths < 0) Add((byte)'-');
        var size = thousandths < 0 ? 0u - (uint)thousandths : (uint)thousandths;
        Add((int)(size / 1000));
        var fraction = (int)(size % 1000);
        if (fraction == 0) return this;
        Add((byte)'.').Add((byte)('0' + fraction / 100));
        if (fraction % 100 == 0) return this;
        Add((byte)('0' + fraction / 10 % 10));
        return fraction % 10 == 0 ? this : Add((byte)('0' + fraction % 10));
    }

    /// <summary>A reference to an object: `12 0 R`.</summary>
    public ByteBuffer AddReference(int number) => Add(number).Add(" 0 R"u8);

    public ByteBuffer AddUInt16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Room(2), (ushort)value);
        Length += 2;
        return this;
    }

    public ByteBuffer AddUInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(4), value);
        Length += 4;
        return this;
    }

    public ByteBuffer AddHex(int value, int figures)
    {
        for (var shift = 4 * (figures - 1); shift >= 0; shift -= 4) Add("0123456789ABCDEF"u8[value >> shift & 15]);
        return this;
    }

    /// <summary>Room to write in directly; <see cref="Advance"/> then says how much was used.</summary>
    public Span<byte> Room(int size)
    {
        if (_bytes.Length - Length < size) Grow(size);
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    private void Grow(int size) => Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + size));
}
