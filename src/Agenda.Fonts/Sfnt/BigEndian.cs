using System.Buffers.Binary;

namespace Agenda.Fonts.Sfnt;

/// <summary>
/// Reads numbers of a font table. Outside the table there is 0, which every table format takes as "not there": a lookup in a damaged table finds
/// nothing, and needs no check of its own.
/// </summary>
internal static class BigEndian
{
    public static ushort U16(this ReadOnlySpan<byte> table, int offset) =>
        (uint)offset <= (uint)(table.Length - 2) && table.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(table[offset..]) : (ushort)0;

    public static short I16(this ReadOnlySpan<byte> table, int offset) => (short)table.U16(offset);

    public static uint U32(this ReadOnlySpan<byte> table, int offset) =>
        (uint)offset <= (uint)(table.Length - 4) && table.Length >= 4 ? BinaryPrimitives.ReadUInt32BigEndian(table[offset..]) : 0;

    /// <summary>An offset of 32 bits; one that no table can hold lies outside every table.</summary>
    public static int Offset32(this ReadOnlySpan<byte> table, int offset) => (int)Math.Min(table.U32(offset), int.MaxValue);

    /// <summary>From an offset to the end; nothing when it lies outside.</summary>
    public static ReadOnlySpan<byte> From(this ReadOnlySpan<byte> table, int offset) => (uint)offset <= (uint)table.Length ? table[offset..] : [];
}
