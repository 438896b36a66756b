using System.Buffers.Binary;

namespace Agenda.Pdf.Objects;

/// <summary>Where each object stands: at an offset in the file, or at an index in an object stream (ISO 32000-1, 7.5.8.3).</summary>
internal sealed class CrossReferences
{
    private const int RowSize = 7;

    // Object 0 does not exist; it stands in the table all the same, as the end of the list of free numbers.
    private readonly List<(byte Kind, uint Place, ushort Index)> _rows = [(0, 0, 65_535)];

    public int Reserve(int count)
    {
        var first = _rows.Count;
        for (var i = 0; i < count; i++) _rows.Add(default);
        return first;
    }

    public bool IsUnset(int number) => _rows[number].Kind == 0;

    public void SetDirect(int number, long offset) => Set(number, (1, checked((uint)offset), 0));

    public void SetPacked(int number, int pack, int index) => Set(number, (2, (uint)pack, (ushort)index));

    /// <summary>The rows, each as the difference with the row above, after a byte that says so (PNG's `Up`): most are then alike.</summary>
    public byte[] Rows()
    {
        var rows = new byte[(RowSize + 1) * _rows.Count];
        Span<byte> above = stackalloc byte[RowSize];
        Span<byte> row = stackalloc byte[RowSize];
        above.Clear();
        for (var i = 0; i < _rows.Count; i++)
        {
            var (kind, place, index) = _rows[i];
            if (kind == 0 && i > 0) throw new InvalidOperationException($"Object {i} was promised and not written.");
            row[0] = kind;
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], index);
            var target = rows.AsSpan((RowSize + 1) * i, RowSize + 1);
            target[0] = 2;
            for (var k = 0; k < RowSize; k++) target[k + 1] = (byte)(row[k] - above[k]);
            row.CopyTo(above);
        }
        return rows;
    }

    private void Set(int number, (byte Kind, uint Place, ushort Index) row)
    {
        if (!IsUnset(number)) throw new InvalidOperationException($"Object {number} was written already.");
        _rows[number] = row;
    }
}
