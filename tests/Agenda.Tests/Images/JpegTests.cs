using Agenda.Images.Jpeg;

namespace Agenda.Tests.Images;

public sealed class JpegTests
{
    private const int FrameMarker = 0xC0;

    [Fact]
    public void Colour_grey_and_progressive_are_read()
    {
        foreach (var (file, channels) in new[] { (Sample.Jpeg, 3), (Sample.GreyJpeg, 1), (Sample.ProgressiveJpeg, 3) })
        {
            var image = (JpegImage)PngTests.Read(file);
            Assert.Equal((24, 16, channels, 1, false), (image.PixelWidth, image.PixelHeight, image.Channels, image.Orientation, image.IsRgb));
            // At the 72 pixels to the inch of the file, a pixel is a point; the file counts whole pixels a metre.
            Assert.InRange(image.Width, 23_990, 24_010);
            Assert.Equal(file, image.Bare());
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    public void A_picture_that_was_held_on_its_side_is_high(int orientation, bool isHigh)
    {
        var image = PngTests.Read(Sample.Turned(Sample.Jpeg, orientation));
        Assert.Equal(orientation, image.Orientation);
        Assert.Equal(isHigh, image.Height > image.Width);
    }

    [Fact]
    public void Notes_of_the_camera_and_what_comes_after_the_picture_stay_out()
    {
        byte[] noted = [.. Sample.Turned(Sample.Jpeg, 6), .. "een kleine kopie"u8];
        Assert.Equal(Sample.Jpeg, ((JpegImage)PngTests.Read(noted)).Bare());
    }

    [Fact]
    public void A_file_that_ends_early_is_found()
    {
        var file = Sample.ProgressiveJpeg;
        for (var length = 3; length < file.Length; length++) Assert.Equal("AG032", PngTests.Fault(file[..length]).Code);
    }

    [Theory]
    [InlineData(0xC3, "zonder verlies")]
    [InlineData(0xC5, "in lagen")]
    [InlineData(0xC9, "aritmetische")]
    [InlineData(0xCA, "aritmetische")]
    public void Another_way_of_packing_is_refused(int marker, string said)
    {
        var file = Sample.Jpeg;
        file[Frame(file)] = (byte)marker;
        var finding = PngTests.Fault(file);
        Assert.Equal("AG033", finding.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_bits_are_refused()
    {
        var file = Sample.Jpeg;
        file[Frame(file) + 3] = 12;
        Assert.Equal(("AG033", "afbeelding `beelden/x.png` heeft 12 bits per kleur, en een JPEG kan er alleen 8 hebben"), (PngTests.Fault(file).Code, PngTests.Fault(file).Message));
    }

    [Fact]
    public void Colours_of_the_press_are_refused()
    {
        var at = Frame(Sample.Jpeg);
        // One channel more than red, green and blue.
        byte[] file = [.. Sample.Jpeg[..(at + 1)], 0, 20, .. Sample.Jpeg[(at + 3)..(at + 8)], 4, .. Sample.Jpeg[(at + 9)..(at + 18)], 4, 0x11, 0, .. Sample.Jpeg[(at + 18)..]];
        Assert.Equal("AG033", PngTests.Fault(file).Code);
        Assert.Contains("(CMYK)", PngTests.Fault(file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_height_of_nothing_is_found()
    {
        var file = Sample.Jpeg;
        file[Frame(file) + 5] = 0;
        Assert.Equal("AG032", PngTests.Fault(file).Code);
    }

    [Fact]
    public void Three_channels_that_are_called_so_are_red_green_and_blue()
    {
        var at = Frame(Sample.Jpeg);
        var named = Sample.Jpeg;
        (named[at + 9], named[at + 12], named[at + 15]) = ((byte)'R', (byte)'G', (byte)'B');
        Assert.False(((JpegImage)PngTests.Read(named)).IsRgb);
        // Without the note that says JFIF, which is never RGB.
        Assert.True(((JpegImage)PngTests.Read([.. named[..2], .. named[20..]])).IsRgb);
        Assert.True(((JpegImage)PngTests.Read([.. named[..2], 0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0, .. named[20..]])).IsRgb);
    }

    /// <summary>Where the marker of the frame stands.</summary>
    private static int Frame(byte[] file) => file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, FrameMarker]) + 1;
}
