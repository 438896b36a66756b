using System.Buffers.Binary;

namespace Agenda.Images;

/// <summary>What a camera noted beside a picture (Exif 2.32, 4.5): only how it was held matters here.</summary>
internal static class Exif
{
    private const int OrientationTag = 0x0112;
    private const int Short = 3;

    /// <summary>1 to 8; 1 where nothing is said or what is said cannot be understood.</summary>
    /// <param name="tiff">From the byte order mark on.</param>
    public static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return 1;
        var little = tiff.StartsWith("II"u8);
        if (!little && !tiff.StartsWith("MM"u8)) return 1;
        var start = UInt32(tiff[4..], little);
        if (start > tiff.Length - 2) return 1;
        var directory = tiff[(int)start..];
        var count = UInt16(directory, little);
        directory = directory[2..];
        for (var i = 0; i < count && directory.Length >= 12; i++, directory = directory[12..])
        {
            if (UInt16(directory, little) != OrientationTag) continue;
            var value = UInt16(directory[8..], little);
            return UInt16(directory[2..], little) == Short && value is >= 1 and <= 8 ? value : 1;
        }
        return 1;
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
