namespace Agenda.Images.Png;

/// <summary>The pixels of a PNG in rows from top to bottom, colour and alpha apart.</summary>
/// <param name="Colour">Rows of samples without alpha, packed as in the file.</param>
/// <param name="RowSize">Of a row of <paramref name="Colour"/>, in bytes.</param>
/// <param name="BitDepth">Of a colour sample; 16 bits beside an alpha become 8.</param>
/// <param name="Alpha">A byte a pixel; null where every pixel is opaque.</param>
public sealed record PngPixels(byte[] Colour, int RowSize, int BitDepth, byte[]? Alpha)
{
    public static PngPixels Of(PngImage image)
    {
        var unpack = new Unpack(image);
        if (!PngRows.Read(image, unpack.Add)) throw new InvalidOperationException("The pixels of a checked PNG do not unpack.");
        return unpack.Pixels();
    }

    private sealed class Unpack
    {
        private readonly PngImage _image;
        private readonly int _depth;
        private readonly int _rowSize;
        private readonly byte[] _colour;
        private readonly byte[]? _alpha;
        private bool _isOpaque = true;

        public Unpack(PngImage image)
        {
            _image = image;
            _depth = IsSplit ? 8 : image.BitDepth;
            _rowSize = (int)(((long)image.PixelWidth * image.ColourChannels * _depth + 7) / 8);
            _colour = new byte[_rowSize * image.PixelHeight];
            _alpha = image.HasAlpha ? new byte[image.PixelWidth * image.PixelHeight] : null;
        }

        /// <summary>Alpha stands between the colours.</summary>
        private bool IsSplit => _image.Colour is PngColour.GreyAlpha or PngColour.Rgba;

        public PngPixels Pixels() => new(_colour, _rowSize, _depth, _isOpaque ? null : _alpha);

        public void Add(in Pass pass, int y, ReadOnlySpan<byte> samples)
        {
            var row = _colour.AsSpan(y * _rowSize, _rowSize);
            if (IsSplit) AddSplit(pass, y, samples, row);
            else if (_image.BitDepth < 8) AddBits(pass, samples, row);
            else AddBytes(pass, samples, row);
            if (_image.Colour == PngColour.Palette && _alpha is not null) AddAlpha(pass, y, samples);
        }

        private void AddSplit(in Pass pass, int y, ReadOnlySpan<byte> samples, Span<byte> row)
        {
            // Of a sample of 16 bits, the first byte counts.
            var (size, colours, pixel) = (_image.BitDepth / 8, _image.ColourChannels, _image.BitsPerPixel / 8);
            for (int x = pass.X, at = 0; at < samples.Length; x += pass.StepX, at += pixel)
            {
                for (var i = 0; i < colours; i++) row[x * colours + i] = samples[at + i * size];
                SetAlpha(x, y, samples[at + colours * size]);
            }
        }

        private void AddBytes(in Pass pass, ReadOnlySpan<byte> samples, Span<byte> row)
        {
            var pixel = _image.BitsPerPixel / 8;
            for (int x = pass.X, at = 0; at < samples.Length; x += pass.StepX, at += pixel) samples.Slice(at, pixel).CopyTo(row[(x * pixel)..]);
        }

        private void AddBits(in Pass pass, ReadOnlySpan<byte> samples, Span<byte> row)
        {
            for (int x = pass.X, i = 0; x < _image.PixelWidth; x += pass.StepX, i++)
            {
                var at = x * _depth;
                row[at / 8] |= (byte)(Sample(samples, i) << 8 - _depth - at % 8);
            }
        }

        private void AddAlpha(in Pass pass, int y, ReadOnlySpan<byte> samples)
        {
            var transparency = _image.Transparency.Span;
            for (int x = pass.X, i = 0; x < _image.PixelWidth; x += pass.StepX, i++)
            {
                var entry = Sample(samples, i);
                SetAlpha(x, y, entry < transparency.Length ? transparency[entry] : (byte)255);
            }
        }

        /// <summary>A sample of at most a byte.</summary>
        private int Sample(ReadOnlySpan<byte> samples, int index)
        {
            var at = index * _depth;
            return samples[at / 8] >> 8 - _depth - at % 8 & (1 << _depth) - 1;
        }

        private void SetAlpha(int x, int y, byte alpha)
        {
            _alpha![y * _image.PixelWidth + x] = alpha;
            _isOpaque &= alpha == 255;
        }
    }
}
