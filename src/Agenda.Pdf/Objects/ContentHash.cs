using System.Buffers.Binary;
using System.Numerics;

namespace Agenda.Pdf.Objects;

/// <summary>
/// A name for bytes, so that the same bytes get the same name on every machine. It is no protection against someone who looks for two files with one
/// name, and need not be; the runtime's own hashes load the system's cryptography, which a machine may lack and which takes time to start.
/// </summary>
public sealed class ContentHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    private ulong _a = First;
    private ulong _b = Second;

    public ContentHash Add(ReadOnlySpan<byte> bytes)
    {
        Mix((ulong)bytes.Length, 0);
        for (; bytes.Length >= 16; bytes = bytes[16..])
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
        if (bytes.IsEmpty) return this;
        Span<byte> rest = stackalloc byte[16];
        rest.Clear();
        bytes.CopyTo(rest);
        Mix(BinaryPrimitives.ReadUInt64LittleEndian(rest), BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]));
        return this;
    }

    public UInt128 Value
    {
        get
        {
            var (a, b) = (_a, _b);
            for (var i = 0; i < 3; i++)
            {
                a = (a ^ BitOperations.RotateLeft(b, 27)) * First;
                b = (b ^ a >> 31) * Second;
            }
            return new UInt128(a ^ a >> 29, b ^ b >> 32);
        }
    }

    /// <summary>Six capitals, as the name of a subset starts (ISO 32000-1, 9.6.4).</summary>
    public string SubsetTag()
    {
        var value = (ulong)Value;
        Span<char> tag = stackalloc char[6];
        foreach (ref var letter in tag)
        {
            letter = (char)('A' + value % 26);
            value /= 26;
        }
        return tag.ToString();
    }

    private void Mix(ulong low, ulong high)
    {
        _a = BitOperations.RotateLeft(_a ^ low * Second, 31) * First + _b;
        _b = BitOperations.RotateLeft(_b ^ high * First, 33) * Second + _a;
    }
}
