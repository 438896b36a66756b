using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Agenda.Images.Jpeg;

/// <summary>Reads the markers of a JPEG from its start to its end (ISO/IEC 10918-1, annex B); the picture itself stays packed.</summary>
internal sealed class JpegReader
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Quantization = 0xDB;
    private const byte Huffman = 0xC4;
    private const byte Jfif = 0xE0;
    private const byte ExifMarker = 0xE1;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;

    private const string AsRgb = "open haar in een tekenprogramma en bewaar haar als gewone JPEG in RGB, of als PNG";

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ImmutableArray<Range>.Builder _pieces = ImmutableArray.CreateBuilder<Range>();
    private ImageFault? _fault;
    private int _width;
    private int _height;
    private int _channels;
    private bool _namedRgb;
    private int? _adobe;
    private bool _isJfif;
    private int _orientation = 1;
    private PixelDensity? _density;
    private bool _hasTables;
    private bool _hasScan;

    private JpegReader(ReadOnlyMemory<byte> file) => _file = file;

    public static ReadOnlySpan<byte> Signature => [0xFF, Start, 0xFF];

    public static JpegImage? Read(ReadOnlyMemory<byte> file, out ImageFault? fault)
    {
        var reader = new JpegReader(file);
        reader.ReadSegments();
        fault = reader._fault;
        return fault is null ? reader.Image() : null;
    }

    private void ReadSegments()
    {
        var file = _file.Span;
        _pieces.Add(..2);
        for (var at = 2; _fault is null;)
        {
            if (at >= file.Length || file[at] != 0xFF)
            {
                Damaged(at >= file.Length ? "het einde ontbreekt" : "de delen sluiten niet op elkaar aan");
                return;
            }
            // Any number of these may stand before a marker.
            while (at < file.Length && file[at] == 0xFF) at++;
            var marker = at < file.Length ? file[at] : End;
            if (marker == End)
            {
                if (at >= file.Length) Damaged("het einde ontbreekt");
                else if (!_hasScan) Damaged("er staan geen pixels in");
                _pieces.Add((at - 1)..Math.Min(at + 1, file.Length));
                return;
            }
            at = Segment(marker, at + 1);
        }
    }

    /// <summary>Reads a segment and gives the place of the next marker.</summary>
    /// <param name="at">After the marker.</param>
    private int Segment(byte marker, int at)
    {
        var file = _file.Span;
        var length = file.Length - at < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2 || length > file.Length - at)
        {
            Damaged("het einde ontbreekt");
            return at;
        }
        var data = file.Slice(at + 2, length - 2);
        var end = at + length;
        if (marker == Scan) end = EndOfScan(end);
        else Marker(marker, data);
        // Notes of programs and cameras tell who took a picture and where; no decoder needs them.
        if (marker is Jfif or Adobe || marker is < Jfif or > 0xEF and not Comment) _pieces.Add((at - 2)..end);
        return end;
    }

    private void Marker(byte marker, ReadOnlySpan<byte> data)
    {
        switch (marker)
        {
            case Jfif: ReadJfif(data); break;
            case ExifMarker when data.StartsWith("Exif\0\0"u8): _orientation = Exif.Orientation(data[6..]); break;
            case Adobe when data.StartsWith("Adobe"u8) && data.Length >= 12: _adobe = data[11]; break;
            case Quantization: _hasTables = true; break;
            case Huffman or 0xC8 or 0xCC: break;
            case 0xC0 or 0xC1 or 0xC2: ReadFrame(data); break;
            case 0xC3 or 0xC5 or 0xC6 or 0xC7: _fault = ImageFault.NotPossible("is een JPEG zonder verlies of in lagen, en dat kan niet", AsRgb); break;
            case >= 0xC9 and <= 0xCF: _fault = ImageFault.NotPossible("is een JPEG met aritmetische codering, en dat kan niet", AsRgb); break;
        }
    }

    private void ReadJfif(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("JFIF\0"u8) || data.Length < 12) return;
        _isJfif = true;
        var (x, y) = ((long)BinaryPrimitives.ReadUInt16BigEndian(data[8..]), (long)BinaryPrimitives.ReadUInt16BigEndian(data[10..]));
        _density = data[7] switch
        {
            // To the inch, of 0.0254 metre.
            1 => PixelDensity.Of(x * 10_000 / 254, y * 10_000 / 254),
            2 => PixelDensity.Of(x * 100, y * 100),
            _ => null,
        };
    }

    private void ReadFrame(ReadOnlySpan<byte> data)
    {
        if (_channels > 0 || data.Length < 6 || data.Length != 6 + 3 * data[5] || data[5] == 0)
        {
            Damaged("de maten kloppen niet");
            return;
        }
        (_height, _width, _channels) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]), data[5]);
        _namedRgb = _channels == 3 && data[6] == 'R' && data[9] == 'G' && data[12] == 'B';
        if (data[0] != 8) _fault = ImageFault.NotPossible($"heeft {data[0]} bits per kleur, en een JPEG kan er alleen 8 hebben", AsRgb);
        else if (_channels == 4) _fault = ImageFault.NotPossible("heeft de kleuren van drukwerk (CMYK), en die ziet op een scherm niet iedereen goed", AsRgb);
        else if (_channels == 2 || _channels > 4) _fault = ImageFault.NotPossible($"heeft {_channels} kleurkanalen, en een JPEG kan er 1 of 3 hebben", AsRgb);
        else _fault = ImageFault.OfSize((uint)_width, (uint)_height, 8 * _channels);
        for (var i = 7; i < data.Length; i += 3)
        {
            if (data[i] >> 4 is < 1 or > 4 || (data[i] & 15) is < 1 or > 4) Damaged("de maten kloppen niet");
        }
    }

    /// <summary>In packed pixels FF is followed by 0, or by the number of a restart; by anything else it is the next marker.</summary>
    private int EndOfScan(int at)
    {
        if (_channels == 0 || !_hasTables) Damaged("de pixels staan voor hun maten");
        _hasScan = true;
        var file = _file.Span;
        while (true)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
            {
                Damaged("het einde ontbreekt");
                return file.Length;
            }
            at += next;
            if (file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7))) return at;
            at += 2;
        }
    }

    private JpegImage Image() => new()
    {
        File = _file,
        PixelWidth = _width,
        PixelHeight = _height,
        Orientation = _orientation,
        Density = _density,
        Channels = _channels,
        IsRgb = _channels == 3 && (_adobe is { } transform ? transform == 0 : _namedRgb && !_isJfif),
        Pieces = _pieces.ToImmutable(),
    };

    private void Damaged(string what) => _fault ??= ImageFault.Damaged(what);
}
