using System.Collections.Immutable;

namespace Agenda.Images;

/// <summary>An image file that was checked: whatever it is asked for later, it can give. Two are the same when they are the same object.</summary>
public abstract class Image
{
    /// <summary>Thousandths of a point for a pixel at 96 to the inch, where the file says nothing else.</summary>
    private const int StandardPixel = 750;

    /// <summary>Thousandths of a point in a metre, times a thousand.</summary>
    private const long Metre = 2_834_645_669;

    /// <summary>The file as it was read.</summary>
    public required ReadOnlyMemory<byte> File { get; init; }

    /// <summary>As stored, before it is turned.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>As stored, before it is turned.</summary>
    public required int PixelHeight { get; init; }

    /// <summary>How it is turned to be seen, from 1 (as it is stored) to 8: the value of the tag Orientation in Exif 2.32, 4.6.4.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Pixels in a metre as stored, or null where the file has no believable figure.</summary>
    public PixelDensity? Density { get; init; }

    /// <summary>Of its file's name: `png`, `jpg`.</summary>
    public abstract string Ending { get; }

    /// <summary>How wide it is as seen, in thousandths of a point.</summary>
    public int Width => IsOnItsSide ? Length(PixelHeight, Density?.Y) : Length(PixelWidth, Density?.X);

    /// <summary>How high it is as seen, in thousandths of a point.</summary>
    public int Height => IsOnItsSide ? Length(PixelWidth, Density?.X) : Length(PixelHeight, Density?.Y);

    /// <summary>Where what a reader of pixels needs stands in the file.</summary>
    internal ImmutableArray<Range> Pieces { get; init; } = [];

    private bool IsOnItsSide => Orientation >= 5;

    /// <summary>The pieces as one.</summary>
    private protected byte[] Joined()
    {
        var length = 0;
        foreach (var piece in Pieces) length += piece.GetOffsetAndLength(File.Length).Length;
        var joined = new byte[length];
        var at = 0;
        foreach (var piece in Pieces)
        {
            var part = File.Span[piece];
            part.CopyTo(joined.AsSpan(at));
            at += part.Length;
        }
        return joined;
    }

    private static int Length(int pixels, int? density) => density is { } inMetre ? (int)(pixels * Metre / (inMetre * 1000L)) : pixels * StandardPixel;
}

/// <summary>Pixels in a metre, across and down.</summary>
public readonly record struct PixelDensity(int X, int Y)
{
    // 36 and 2,400 to the inch: what lies outside is a mistake of the program that wrote the file.
    private const int Least = 1_417;
    private const int Most = 94_488;

    /// <summary>Null for what cannot be meant.</summary>
    internal static PixelDensity? Of(long x, long y) => x is >= Least and <= Most && y is >= Least and <= Most ? new PixelDensity((int)x, (int)y) : null;
}
