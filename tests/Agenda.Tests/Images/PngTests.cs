using System.Buffers.Binary;
using Agenda.Diagnostics;
using Agenda.Images;
using Agenda.Images.Png;

namespace Agenda.Tests.Images;

public sealed class PngTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    [InlineData(3, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    public void Every_kind_gives_the_samples_that_were_put_in(int colour, int depth)
    {
        foreach (var (width, height) in new[] { (1, 1), (5, 3), (13, 11), (2, 9), (8, 8) })
        {
            Assert.Equal(Expected(width, height, colour, depth), Unpacked(width, height, colour, depth, interlaced: false));
            Assert.Equal(Expected(width, height, colour, depth), Unpacked(width, height, colour, depth, interlaced: true));
        }
    }

    [Fact]
    public void Alpha_of_a_palette_is_that_of_its_entries()
    {
        var image = (PngImage)Read(Sample.Png(4, 2, 3, 2, sample: (x, _, _, _) => x, chunks: [Sample.Palette(4), ("tRNS", [0, 128])]));
        Assert.Equal([0, 128, 255, 255, 0, 128, 255, 255], PngPixels.Of(image).Alpha);
    }

    [Fact]
    public void Alpha_that_hides_nothing_is_none()
    {
        var image = (PngImage)Read(Sample.Png(3, 3, 6, 8, sample: (_, _, channel, _) => channel == 3 ? 255 : 7));
        Assert.Null(PngPixels.Of(image).Alpha);
    }

    [Fact]
    public void An_image_is_as_large_as_it_says_or_96_pixels_to_the_inch()
    {
        var plain = Read(Sample.Png(96, 48, 0, 1));
        Assert.Equal((72_000, 36_000), (plain.Width, plain.Height));
        var fine = Read(Sample.Png(96, 48, 0, 1, chunks: [Sample.Density(7_559, 7_559)]));
        Assert.Equal((36_000, 18_000), (fine.Width, fine.Height));
        var odd = Read(Sample.Png(96, 48, 0, 1, chunks: [Sample.Density(1, 900_000)]));
        Assert.Equal((72_000, 36_000), (odd.Width, odd.Height));
    }

    [Fact]
    public void A_changed_byte_is_found()
    {
        var file = Sample.Png(9, 9, 2, 8);
        for (var i = 8; i < file.Length; i++)
        {
            var changed = (byte[])file.Clone();
            changed[i] ^= 0x10;
            Assert.Equal("AG032", Fault(changed).Code);
        }
    }

    [Fact]
    public void A_file_that_ends_early_is_found()
    {
        var file = Sample.Png(9, 9, 3, 4, chunks: [Sample.Palette(16)]);
        for (var length = 8; length < file.Length; length++) Assert.Equal("AG032", Fault(file[..length]).Code);
    }

    [Fact]
    public void More_pixels_than_the_image_has_are_not_unpacked()
    {
        var bomb = Sample.File(("IHDR", Header(1, 1, 8, 0)), ("IDAT", Sample.Zlib(new byte[50_000_000])), ("IEND", []));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("AG032", Fault(bomb).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Theory]
    [InlineData(8_000, 5_001, 8, 0)]
    [InlineData(40_000, 10, 8, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 16, 6)]
    [InlineData(5_000, 5_000, 16, 6)]
    public void Too_many_pixels_are_refused_before_room_is_taken_for_them(int width, int height, byte depth, byte colour)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var finding = Fault(Sample.File(("IHDR", Header(width, height, depth, colour)), ("IDAT", Sample.Zlib([0])), ("IEND", [])));
        Assert.Equal("AG034", finding.Code);
        Assert.Contains($"{width} bij {height} pixels", finding.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void What_the_standard_does_not_know_is_refused()
    {
        var pixels = ("IDAT", Sample.Zlib([0, 0]));
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 3, 0)), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 4, 2)), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 5)), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(0, 1, 8, 0)), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 3)), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 0)), ("CgBI", []), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 0)), ("IHDR", Header(1, 1, 8, 0)), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 0)), ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 0)), pixels, ("tEXt", [1]), pixels, ("IEND", []))).Code);
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 0)), ("tRNS", [1]), pixels, ("IEND", []))).Code);
        // A filter that does not exist.
        Assert.Equal("AG032", Fault(Sample.File(("IHDR", Header(1, 1, 8, 0)), ("IDAT", Sample.Zlib([5, 0])), ("IEND", []))).Code);
    }

    [Theory]
    [InlineData("GIF89a..", "een GIF")]
    [InlineData("RIFF....WEBPVP8 ", "een WebP")]
    [InlineData("....ftypheic", "een HEIC- of AVIF-foto")]
    [InlineData("%PDF-1.7", "een PDF")]
    [InlineData("<svg xmlns", "een SVG")]
    [InlineData("hallo", "geen PNG of JPEG")]
    [InlineData("", "een leeg bestand")]
    public void Another_file_is_named_for_what_it_is(string start, string name)
    {
        var finding = Fault(System.Text.Encoding.ASCII.GetBytes(start));
        Assert.Equal(("AG031", $"afbeelding `beelden/x.png` is {name}"), (finding.Code, finding.Message));
        Assert.NotNull(finding.Hint);
    }

    internal static Image Read(byte[] file)
    {
        var found = new DiagnosticBag();
        var image = ImageReader.Read(file, "beelden/x.png", default, found);
        Assert.Equal("", DiagnosticText.Write(found));
        return image!;
    }

    internal static Diagnostic Fault(byte[] file)
    {
        var found = new DiagnosticBag();
        Assert.Null(ImageReader.Read(file, "beelden/x.png", default, found));
        return Assert.Single(found);
    }

    private static byte[] Header(int width, int height, byte depth, byte colour)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (depth, colour);
        return header;
    }

    /// <summary>Each pixel's samples as they should come out; alpha makes 16 bits 8.</summary>
    private static List<int> Expected(int width, int height, int colour, int depth)
    {
        var (channels, shift) = (colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 }, colour >= 4 && depth == 16 ? 8 : 0);
        var samples = new List<int>();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) samples.AddRange(Enumerable.Range(0, channels).Select(channel => Sample.Slope(x, y, channel, (1 << depth) - 1) >> shift));
        }
        return samples;
    }

    private static List<int> Unpacked(int width, int height, int colour, int depth, bool interlaced)
    {
        (string, byte[])[] chunks = colour == 3 ? [Sample.Palette(1 << Math.Min(depth, 8))] : [];
        var image = (PngImage)Read(Sample.Png(width, height, colour, depth, interlaced, chunks: chunks));
        var pixels = PngPixels.Of(image);
        var samples = new List<int>();
        for (var i = 0; i < width * height; i++)
        {
            for (var channel = 0; channel < image.ColourChannels; channel++) samples.Add(SampleAt(pixels, i % width * image.ColourChannels + channel, i / width));
            if (colour >= 4) samples.Add(pixels.Alpha?[i] ?? 255);
        }
        return samples;
    }

    private static int SampleAt(PngPixels pixels, int index, int y)
    {
        var row = pixels.Colour.AsSpan(y * pixels.RowSize, pixels.RowSize);
        var at = index * pixels.BitDepth;
        return pixels.BitDepth == 16 ? row[at / 8] << 8 | row[at / 8 + 1] : row[at / 8] >> 8 - pixels.BitDepth - at % 8 & (1 << pixels.BitDepth) - 1;
    }
}
