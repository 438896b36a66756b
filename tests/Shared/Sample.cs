using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Agenda.Tests.Images;

/// <summary>Image files for tests: PNG made here byte by byte, JPEG of a drawing of our own (a house under a sun, 24 by 16 pixels).</summary>
internal static class Sample
{
    public static byte[] Jpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09P
        T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAAAAIEAwX/xAAlEAAABQIEBwAAAAAAAAAA
        AAAAAQIDERJBExQxYQQFISIjMoH/xAAXAQADAQAAAAAAAAAAAAAAAAACAwQF/8QAJREAAQMCBQQDAAAAAAAAAAAAAQIDEQBBBAUSIXETIjFRYZGx/9oADAMBAAIRAxEAPwCR15tqMRUTp0DIWlxB
        KQckdxhxLGPT300zaQ7KDaaJEzF4FYzdPUMjtt7/AGKz1oYGHSpKjrncWjf44vXS5hkvHkt6vbaNfoBBJgA4fMWGWw3KlRcwT9zSHFa1FUAceK//2Q==
        """);

    public static byte[] GreyJpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQABgBAREA/8QAFgABAQEA
        AAAAAAAAAAAAAAAAAgQF/8QAJRAAAQMBBgcAAAAAAAAAAAAAEQECAwASExQxQWEEBSEiIzKB/9oACAEBAAA/AJJZo4heOBy6UmPbIxHMUoutXcwwPjwO9r22Gf2sriYL+z3iydDThYsUSMJGopla
        /9k=
        """);

    public static byte[] ProgressiveJpeg => Convert.FromBase64String(
        """
        /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09P
        T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABgDASIAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAAAAEDAgT/xAAWAQEBAQAAAAAAAAAAAAAA
        AAADAQT/2gAMAwEAAhADEAAAAYvDXP0kCH//xAAbEAEBAAEFAAAAAAAAAAAAAAABAAIDERIhMf/aAAgBAQABBQJQvbU4WRvHRf/EABkRAQADAQEAAAAAAAAAAAAAAAEAAhETIf/aAAgBAwEBPwFK
        cxH2Wddn/8QAHBEAAQMFAAAAAAAAAAAAAAAAAgABEgMEFCFh/9oACAECAQE/ActpcVO4ABjt1//EABgQAAIDAAAAAAAAAAAAAAAAAAEQEiAh/9oACAEBAAY/AtQhT//EABoQAAIDAQEAAAAAAAAA
        AAAAAAABESExEMH/2gAIAQEAAT8h1AmklHoaU7iBaOf/2gAMAwEAAgADAAAAENs//8QAGxEAAQUBAQAAAAAAAAAAAAAAAQARIUFxMWH/2gAIAQMBAT8QHIJyKafMtOTAM4v/xAAbEQACAQUAAAAA
        AAAAAAAAAAABEQBBUWGRsf/aAAgBAgEBPxAOMYX6oGMipRO3P//EABwQAAICAwEBAAAAAAAAAAAAAAERAEEhMaFxgf/aAAgBAQABPxBTgesQZKwbnV4Lf2e9KcKN2rUZn//Z
        """);

    /// <summary>The samples of a pixel of <see cref="Png"/> where the caller gives no others: a slope, with a gap where alpha is.</summary>
    public static int Slope(int x, int y, int channel, int most) => (x * 37 + y * 101 + channel * 53) % (most + 1);

    /// <param name="colour">0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA.</param>
    /// <param name="sample">The sample at a place; null for <see cref="Slope"/>.</param>
    /// <param name="chunks">What stands before the pixels: PLTE, tRNS, pHYs …</param>
    public static byte[] Png(int width, int height, int colour, int depth, bool interlaced = false, Func<int, int, int, int, int>? sample = null, params (string Type, byte[] Data)[] chunks)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colour, (byte)(interlaced ? 1 : 0));
        var packed = Zlib(Rows(width, height, colour, depth, interlaced, sample ?? Slope));
        // In two pieces, as most programs write it.
        return File([("IHDR", header), .. chunks, ("IDAT", packed[..(packed.Length / 2)]), ("IDAT", packed[(packed.Length / 2)..]), ("IEND", [])]);
    }

    public static byte[] File(params (string Type, byte[] Data)[] chunks)
    {
        var file = new List<byte> { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };
        foreach (var (type, data) in chunks)
        {
            byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
            file.AddRange(UInt32((uint)data.Length));
            file.AddRange(named);
            file.AddRange(UInt32(Crc(named)));
        }
        return [.. file];
    }

    /// <summary>A palette of so many colours, none like another.</summary>
    public static (string Type, byte[] Data) Palette(int count) => ("PLTE", [.. Enumerable.Range(0, count).SelectMany(i => new[] { (byte)(i * 15), (byte)(255 - i * 9), (byte)(i * 70) })]);

    /// <summary>The chunk for a density, in pixels a metre.</summary>
    public static (string Type, byte[] Data) Density(int x, int y) => ("pHYs", [.. UInt32((uint)x), .. UInt32((uint)y), 1]);

    /// <summary>A JPEG with a note of a camera that it was held in another way.</summary>
    public static byte[] Turned(byte[] jpeg, int orientation) =>
        [.. jpeg[..2], 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*\0\0\0\u0008\0\u0001"u8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, .. jpeg[2..]];

    public static byte[] Zlib(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal)) stream.Write(data);
        return packed.ToArray();
    }

    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ crc >> 1;
        }
        return ~crc;
    }

    private static byte[] UInt32(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    /// <summary>The rows with their filters, each another one, of each pass.</summary>
    private static byte[] Rows(int width, int height, int colour, int depth, bool interlaced, Func<int, int, int, int, int> sample)
    {
        int[] starts = interlaced ? [0, 0, 8, 8, 4, 0, 8, 8, 0, 4, 4, 8, 2, 0, 4, 4, 0, 2, 2, 4, 1, 0, 2, 2, 0, 1, 1, 2] : [0, 0, 1, 1];
        var channels = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var distance = Math.Max(1, channels * depth / 8);
        var rows = new List<byte>();
        foreach (var pass in starts.Chunk(4))
        {
            byte[]? above = null;
            for (var y = pass[1]; y < height && pass[0] < width; y += pass[3])
            {
                var bits = new StringBuilder();
                for (var x = pass[0]; x < width; x += pass[2])
                {
                    for (var channel = 0; channel < channels; channel++) bits.Append(Convert.ToString(sample(x, y, channel, (1 << depth) - 1), 2).PadLeft(depth, '0'));
                }
                while (bits.Length % 8 != 0) bits.Append('0');
                var row = bits.ToString().Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
                var filter = y / pass[3] % 5;
                rows.Add((byte)filter);
                rows.AddRange(Filtered(filter, row, above ?? new byte[row.Length], distance));
                above = row;
            }
        }
        return [.. rows];
    }

    private static IEnumerable<byte> Filtered(int filter, byte[] row, byte[] above, int distance) => row.Select((value, i) =>
    {
        var (left, up, corner) = (i < distance ? 0 : row[i - distance], above[i], i < distance ? 0 : above[i - distance]);
        var guess = left + up - corner;
        var nearest = Math.Abs(guess - left) <= Math.Abs(guess - up) && Math.Abs(guess - left) <= Math.Abs(guess - corner) ? left : Math.Abs(guess - up) <= Math.Abs(guess - corner) ? up : corner;
        return (byte)(value - filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => nearest });
    });
}
