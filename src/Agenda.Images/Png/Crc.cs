namespace Agenda.Images.Png;

/// <summary>The check that ends each chunk of a PNG (ISO/IEC 15948, annex D).</summary>
internal static class Crc
{
    private static uint[]? _table;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var table = _table ??= Table();
        var crc = uint.MaxValue;
        foreach (var value in bytes) crc = table[(byte)(crc ^ value)] ^ crc >> 8;
        return ~crc;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ value >> 1;
            table[i] = value;
        }
        return table;
    }
}
