using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Agenda.Images.Png;

/// <summary>Reads a PNG chunk by chunk (ISO/IEC 15948, 5.3) and goes through all its pixels once, so that later stages find no fault.</summary>
internal sealed class PngReader
{
    private const int HeaderLength = 13;

    /// <summary>Length, type and check.</summary>
    private const int ChunkFrame = 12;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ImmutableArray<Range>.Builder _pieces = ImmutableArray.CreateBuilder<Range>();
    private ImageFault? _fault;
    private uint _width;
    private uint _height;
    private int _depth;
    private PngColour _colour;
    private bool _interlaced;
    private ReadOnlyMemory<byte> _palette;
    private ReadOnlyMemory<byte> _transparency;
    private PixelDensity? _density;
    private int _orientation = 1;
    private int _piecesEnd;

    private PngReader(ReadOnlyMemory<byte> file) => _file = file;

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngImage? Read(ReadOnlyMemory<byte> file, out ImageFault? fault)
    {
        var reader = new PngReader(file);
        reader.ReadChunks();
        var image = reader._fault is null ? reader.Image() : null;
        if (image is not null && !PngRows.Read(image, null)) reader._fault = ImageFault.Damaged("de pixels kunnen niet worden uitgepakt");
        fault = reader._fault;
        return fault is null ? image : null;
    }

    private void ReadChunks()
    {
        var file = _file.Span;
        for (var at = Signature.Length; _fault is null;)
        {
            var length = file.Length - at < ChunkFrame ? uint.MaxValue : BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - ChunkFrame)
            {
                Damaged("het einde ontbreekt");
                return;
            }
            var named = file.Slice(at + 4, 4 + (int)length);
            var data = at + 8;
            at = data + (int)length + 4;
            if (BinaryPrimitives.ReadUInt32BigEndian(file[(at - 4)..]) != Crc.Of(named)) Damaged("een controlegetal klopt niet");
            else if (_width == 0 != named.StartsWith("IHDR"u8)) Damaged("het begin ontbreekt of staat er twee keer");
            else if (named.StartsWith("IEND"u8)) return;
            else Chunk(named[..4], data..(data + (int)length));
        }
    }

    private void Chunk(ReadOnlySpan<byte> type, Range place)
    {
        var data = _file[place];
        if (type.SequenceEqual("IHDR"u8)) Header(data.Span);
        else if (type.SequenceEqual("IDAT"u8)) Piece(place);
        else if (type.SequenceEqual("PLTE"u8)) Palette(data);
        else if (type.SequenceEqual("tRNS"u8)) _transparency = data;
        else if (type.SequenceEqual("pHYs"u8)) Density(data.Span);
        else if (type.SequenceEqual("eXIf"u8)) _orientation = Exif.Orientation(data.Span);
        // A capital says that the image cannot be shown without understanding this (5.4).
        else if ((type[0] & 0x20) == 0) Damaged("er staat een onbekend deel in");
    }

    private void Header(ReadOnlySpan<byte> data)
    {
        if (data.Length != HeaderLength)
        {
            Damaged("het begin klopt niet");
            return;
        }
        (_width, _height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        (_depth, _colour, _interlaced) = (data[8], (PngColour)data[9], data[12] == 1);
        var isKnown = (_colour, _depth) switch
        {
            (PngColour.Grey, 1 or 2 or 4 or 8 or 16) => true,
            (PngColour.Palette, 1 or 2 or 4 or 8) => true,
            (PngColour.Rgb or PngColour.GreyAlpha or PngColour.Rgba, 8 or 16) => true,
            _ => false,
        };
        if (!isKnown || data[10] != 0 || data[11] != 0 || data[12] > 1) Damaged("het begin klopt niet");
        else _fault = ImageFault.OfSize(_width, _height, _depth * (_colour switch { PngColour.Rgb => 3, PngColour.GreyAlpha => 2, PngColour.Rgba => 4, _ => 1 }));
    }

    /// <summary>The pixels may stand in pieces, with nothing between them (5.6).</summary>
    private void Piece(Range place)
    {
        if (_pieces.Count > 0 && place.Start.Value != _piecesEnd + ChunkFrame) Damaged("de pixels staan niet bij elkaar");
        _pieces.Add(place);
        _piecesEnd = place.End.Value;
    }

    private void Palette(ReadOnlyMemory<byte> data)
    {
        if (data.IsEmpty || data.Length % 3 != 0 || data.Length > 256 * 3 || !_palette.IsEmpty || _pieces.Count > 0) Damaged("het palet klopt niet");
        _palette = data;
    }

    private void Density(ReadOnlySpan<byte> data)
    {
        // A unit of 1 is the metre; 0 says how the sides of a pixel are to each other only.
        if (data.Length == 9 && data[8] == 1) _density = PixelDensity.Of(BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
    }

    private PngImage? Image()
    {
        if (_pieces.Count == 0) return Damaged("er staan geen pixels in");
        if (_colour == PngColour.Palette && (_palette.IsEmpty || _transparency.Length > _palette.Length / 3)) return Damaged("het palet klopt niet");
        if (_colour is PngColour.Grey or PngColour.Rgb && !_transparency.IsEmpty && _transparency.Length != (_colour == PngColour.Grey ? 2 : 6)) return Damaged("de doorzichtige kleur klopt niet");
        return new PngImage
        {
            File = _file,
            PixelWidth = (int)_width,
            PixelHeight = (int)_height,
            Orientation = _orientation,
            Density = _density,
            Colour = _colour,
            BitDepth = _depth,
            IsInterlaced = _interlaced,
            Palette = _colour == PngColour.Palette ? _palette : default,
            Transparency = _colour is PngColour.GreyAlpha or PngColour.Rgba ? default : _transparency,
            Pieces = _pieces.ToImmutable(),
        };
    }

    private PngImage? Damaged(string what)
    {
        _fault ??= ImageFault.Damaged(what);
        return null;
    }
}
