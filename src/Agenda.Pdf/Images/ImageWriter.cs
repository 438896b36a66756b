using Agenda.Images;
using Agenda.Images.Jpeg;
using Agenda.Images.Png;
using Agenda.Pdf.Deflate;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Images;

/// <summary>
/// Writes images (ISO 32000-1, 8.9). What a file holds packed goes into the PDF as it is where the PDF knows the form: all JPEG, and PNG whose pixels stand
/// row by row without alpha between them. Colours are those of the output intent, sRGB (ISO 19005-2, 6.2.4).
/// </summary>
internal sealed class ImageWriter(ObjectWriter objects)
{
    private readonly Deflater _deflater = new();
    private readonly ByteBuffer _dictionary = new(1024);

    public void Write(Image image, int number)
    {
        if (image is JpegImage jpeg) WriteJpeg(jpeg, number);
        else WritePng((PngImage)image, number);
    }

    private void WriteJpeg(JpegImage image, int number)
    {
        Begin(image, 8).Add(image.Channels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8).Add("/Filter/DCTDecode"u8);
        if (image.IsRgb) _dictionary.Add("/DecodeParms<</ColorTransform 0>>"u8);
        objects.AddPlainStream(number, _dictionary.Written, image.Bare());
    }

    private void WritePng(PngImage image, int number)
    {
        var isSplit = image.Colour is PngColour.GreyAlpha or PngColour.Rgba;
        var pixels = image.HasAlpha || image.IsInterlaced ? PngPixels.Of(image) : null;
        var mask = pixels?.Alpha is { } alpha ? WriteMask(image, alpha) : 0;
        var depth = isSplit ? pixels!.BitDepth : image.BitDepth;
        AddColours(Begin(image, depth), image);
        if (mask > 0) _dictionary.Add("/SMask "u8).AddReference(mask);
        else if (image.Colour != PngColour.Palette && !image.Transparency.IsEmpty) AddTransparentColour(image);
        AddFilter(image.PixelWidth, image.ColourChannels, depth);
        if (pixels is null || !isSplit && !image.IsInterlaced)
        {
            objects.AddPlainStream(number, _dictionary.Written, image.Compressed());
            return;
        }
        var isAmount = image.Colour != PngColour.Palette && depth >= 8;
        AddPacked(number, RowFilter.Apply(pixels.Colour, pixels.RowSize, isAmount ? image.ColourChannels * depth / 8 : 0));
    }

    private int WriteMask(PngImage image, byte[] alpha)
    {
        var number = objects.Reserve();
        Begin(image, 8).Add("/DeviceGray"u8);
        AddFilter(image.PixelWidth, 1, 8);
        AddPacked(number, RowFilter.Apply(alpha, image.PixelWidth, 1));
        return number;
    }

    private ByteBuffer Begin(Image image, int depth)
    {
        _dictionary.Clear();
        _dictionary.Add("/Type/XObject/Subtype/Image/Width "u8).Add(image.PixelWidth).Add("/Height "u8).Add(image.PixelHeight);
        return _dictionary.Add("/BitsPerComponent "u8).Add(depth).Add("/ColorSpace"u8);
    }

    private static void AddColours(ByteBuffer dictionary, PngImage image)
    {
        if (image.Colour != PngColour.Palette)
        {
            dictionary.Add(image.ColourChannels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
            return;
        }
        // A palette may have more entries than its samples can name; a PDF's may not (8.6.6.3).
        var count = Math.Min(image.Palette.Length / 3, 1 << image.BitDepth);
        dictionary.Add("[/Indexed/DeviceRGB "u8).Add(count - 1).Add("<"u8);
        foreach (var value in image.Palette.Span[..(count * 3)]) dictionary.AddHex(value, 2);
        dictionary.Add(">]"u8);
    }

    /// <summary>One colour that is not painted (8.9.6.4): for each channel the lowest and the highest sample, which are the same.</summary>
    private void AddTransparentColour(PngImage image)
    {
        var samples = image.Transparency.Span;
        _dictionary.Add("/Mask["u8);
        for (var i = 0; i + 1 < samples.Length; i += 2)
        {
            var sample = (samples[i] << 8 | samples[i + 1]) & (1 << image.BitDepth) - 1;
            _dictionary.Add(sample).Add((byte)' ').Add(sample).Add((byte)' ');
        }
        _dictionary.Add("]"u8);
    }

    /// <summary>The filters of PNG are known to a PDF: 15 says that each row names its own (7.4.4.4).</summary>
    private void AddFilter(int columns, int channels, int depth)
    {
        _dictionary.Add("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Add(channels).Add("/BitsPerComponent "u8).Add(depth);
        _dictionary.Add("/Columns "u8).Add(columns).Add(">>"u8);
    }

    private void AddPacked(int number, byte[] rows)
    {
        var packed = new ByteBuffer(rows.Length / 4 + 1024);
        _deflater.Compress(rows, packed);
        objects.AddPlainStream(number, _dictionary.Written, packed.Written);
    }
}
