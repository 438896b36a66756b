using System.Text;
using Agenda.Diagnostics;
using Agenda.Pdf;
using Agenda.Tests.Images;
using Agenda.Tests.Layout;
using Agenda.Text.Syntax;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Agenda.Tests.Pdf;

public sealed class ImageTests
{
    [Fact]
    public void An_image_that_is_used_twice_is_written_once()
    {
        var block = Layout.ImageTests.Block(Sample.Png(40, 40, 2, 8));
        var twice = Write("# Een\n\n«0»\n\n«1»\n", block, block);
        Assert.Equal(1, Count(twice, "/Subtype/Image"));
        Assert.Equal(2, FinishedPdf.Read(twice).Pages[0].GetImages().Count());
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(0, 1)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    public void Pixels_row_by_row_go_in_as_they_are(int colour, int depth)
    {
        var file = Sample.Png(40, 30, colour, depth);
        var packed = ((Agenda.Images.Png.PngImage)PngTests.Read(file)).Compressed();
        Assert.True(Write("«0»", Layout.ImageTests.Block(file)).Span.IndexOf(packed) > 0);
    }

    [Theory]
    [InlineData(0, 8, false)]
    [InlineData(2, 8, false)]
    [InlineData(2, 8, true)]
    [InlineData(6, 8, false)]
    [InlineData(6, 8, true)]
    public void Every_pixel_is_in_the_file(int colour, int depth, bool interlaced)
    {
        var image = Assert.Single(Images(Sample.Png(31, 17, colour, depth, interlaced)));
        Assert.True(image.TryGetBytesAsMemory(out var bytes));
        var channels = colour == 0 ? 1 : 3;
        var expected = Enumerable.Range(0, 31 * 17 * channels).Select(i => (byte)Sample.Slope(i / channels % 31, i / channels / 31, i % channels, 255));
        Assert.Equal(expected, bytes.ToArray());
    }

    [Fact]
    public void Alpha_is_a_mask_beside_the_colours()
    {
        var image = Assert.Single(Images(Sample.Png(31, 17, 6, 8)));
        Assert.True(image.ImageDictionary.ContainsKey(NameToken.Create("SMask")));
        Assert.Equal(2, Count(Write("«0»", Layout.ImageTests.Block(Sample.Png(31, 17, 6, 8))), "/Subtype/Image"));
        Assert.Equal(1, Count(Write("«0»", Layout.ImageTests.Block(Sample.Png(31, 17, 6, 8, sample: (_, _, _, most) => most))), "/Subtype/Image"));
    }

    [Fact]
    public void A_transparent_colour_is_named()
    {
        var image = Assert.Single(Images(Sample.Png(9, 9, 2, 8, chunks: [("tRNS", [0, 1, 0, 2, 0, 3])])));
        var mask = (ArrayToken)image.ImageDictionary.Data["Mask"];
        Assert.Equal([1, 1, 2, 2, 3, 3], mask.Data.Cast<NumericToken>().Select(number => number.Int));
    }

    [Fact]
    public void A_JPEG_goes_in_as_it_is_without_the_notes_of_its_camera()
    {
        var pdf = Write("«0»", Layout.ImageTests.Block(Sample.Turned(Sample.Jpeg, 6)));
        Assert.True(pdf.Span.IndexOf(Sample.Jpeg) > 0);
        Assert.Equal(-1, pdf.Span.IndexOf("Exif"u8));
    }

    [Theory]
    [InlineData(1, "24 16")]
    [InlineData(6, "16 24")]
    public void A_turned_picture_fills_the_box_that_it_is_seen_in(int orientation, string size)
    {
        var image = Assert.Single(Images(Sample.Turned(Sample.Jpeg, orientation)));
        var (one, other) = (image.BoundingBox.BottomLeft, image.BoundingBox.TopRight);
        Assert.Equal(size, $"{Math.Abs(other.X - one.X):0} {Math.Abs(other.Y - one.Y):0}");
    }

    private static IEnumerable<IPdfImage> Images(byte[] file) => FinishedPdf.Read(Write("# Een\n\n«0»\n", Layout.ImageTests.Block(file))).Pages[0].GetImages();

    private static ReadOnlyMemory<byte> Write(string template, params Block[] blocks)
    {
        var found = new DiagnosticBag();
        var bytes = PdfWriter.Write(Laid.Out(template, null, blocks).Document, found);
        Assert.Empty(found);
        return bytes;
    }

    private static int Count(ReadOnlyMemory<byte> pdf, string text) => pdf.Span.Count(Encoding.ASCII.GetBytes(text));
}
