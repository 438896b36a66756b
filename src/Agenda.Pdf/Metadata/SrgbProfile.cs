using System.Buffers.Binary;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Metadata;

/// <summary>
/// The colour space of every colour in the file, as an ICC profile made here from the figures of the standard (IEC 61966-2-1), so that no profile
/// of someone else's need be carried along. Version 4.2 of the format (ICC.1:2004-10): it writes the curve of sRGB as the formula that it is.
/// </summary>
internal static class SrgbProfile
{
    /// <summary>The whole profile.</summary>
    public static ReadOnlyMemory<byte> Create()
    {
        var curve = Curve();
        ReadOnlySpan<(string Tag, byte[] Data)> tags =
        [
            ("desc", Text("sRGB")), ("cprt", Text("CC0")), ("wtpt", Xyz(White)), ("chad", Numbers("sf32", Adaptation)),
            ("rXYZ", Xyz(Red)), ("gXYZ", Xyz(Green)), ("bXYZ", Xyz(Blue)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var profile = new ByteBuffer(1024);
        WriteHeader(profile);
        profile.AddUInt32((uint)tags.Length);
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var data = new ByteBuffer(512);
        var start = 128 + 4 + 12 * tags.Length;
        foreach (var (tag, content) in tags)
        {
            // The three curves are one.
            if (!places.TryGetValue(content, out var place))
            {
                places.Add(content, place = start + data.Length);
                data.Add(content);
                while (data.Length % 4 != 0) data.Add((byte)0);
            }
            profile.Add(Ascii(tag)).AddUInt32((uint)place).AddUInt32((uint)content.Length);
        }
        profile.Add(data.Written);
        var bytes = profile.Written.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        return bytes;
    }

    // In 65536ths, adapted to the white of profiles (D50).
    private static ReadOnlySpan<int> White => [0xF6D6, 0x10000, 0xD32D];

    private static ReadOnlySpan<int> Red => [0x6FA2, 0x38F5, 0x0390];

    private static ReadOnlySpan<int> Green => [0x6299, 0xB785, 0x18DA];

    private static ReadOnlySpan<int> Blue => [0x24A0, 0x0F84, 0xB6CF];

    /// <summary>From the white of sRGB (D65) to that of profiles.</summary>
    private static ReadOnlySpan<int> Adaptation => [0x10C42, 0x5DE, -0xCDB, 0x793, 0xFD90, -0x45E, -0x25E, 0x3DC, 0xC06E];

    private static void WriteHeader(ByteBuffer profile)
    {
        profile.AddUInt32(0).AddUInt32(0).AddUInt32(0x04200000).Add("mntrRGB XYZ "u8);
        // The day on which the standard was published: part of the profile, not the day of writing.
        foreach (var part in (ReadOnlySpan<int>)[1999, 10, 18, 0, 0, 0]) profile.AddUInt16(part);
        profile.Add("acsp"u8);
        for (var i = 0; i < 7; i++) profile.AddUInt32(0);
        foreach (var part in White) profile.AddUInt32((uint)part);
        for (var i = 0; i < 12; i++) profile.AddUInt32(0);
    }

    /// <summary>Of the kind `((R + 0.055) / 1.055) ^ 2.4` above 0.04045, `R / 12.92` below.</summary>
    private static byte[] Curve()
    {
        var curve = new ByteBuffer(64).Add("para"u8).AddUInt32(0).AddUInt16(3).AddUInt16(0);
        foreach (var part in (ReadOnlySpan<int>)[0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B]) curve.AddUInt32((uint)part);
        return curve.Written.ToArray();
    }

    private static byte[] Xyz(ReadOnlySpan<int> values) => Numbers("XYZ ", values);

    private static byte[] Numbers(string type, ReadOnlySpan<int> values)
    {
        var numbers = new ByteBuffer(64).Add(Ascii(type)).AddUInt32(0);
        foreach (var value in values) numbers.AddUInt32((uint)value);
        return numbers.Written.ToArray();
    }

    private static byte[] Text(string text)
    {
        var localized = new ByteBuffer(64).Add("mluc"u8).AddUInt32(0).AddUInt32(1).AddUInt32(12).Add("enUS"u8).AddUInt32((uint)(2 * text.Length)).AddUInt32(28);
        foreach (var c in text) localized.AddUInt16(c);
        return localized.Written.ToArray();
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);
}
