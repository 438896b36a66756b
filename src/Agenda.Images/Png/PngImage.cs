namespace Agenda.Images.Png;

/// <summary>A checked PNG file (ISO/IEC 15948).</summary>
public sealed class PngImage : Image
{
    public required PngColour Colour { get; init; }

    /// <summary>Of one sample: 1, 2, 4, 8 or 16.</summary>
    public required int BitDepth { get; init; }

    /// <summary>Stored in the seven passes of Adam7 and not row by row.</summary>
    public required bool IsInterlaced { get; init; }

    /// <summary>Red, green and blue of each entry; empty without a palette.</summary>
    public required ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>The chunk tRNS: the alpha of the first entries of the palette, or the one colour that is transparent; empty without.</summary>
    public required ReadOnlyMemory<byte> Transparency { get; init; }

    public override string Ending => "png";

    /// <summary>Samples of a pixel, alpha among them.</summary>
    public int Channels => Colour switch
    {
        PngColour.Rgb => 3,
        PngColour.GreyAlpha => 2,
        PngColour.Rgba => 4,
        _ => 1,
    };

    /// <summary>Samples of a pixel without alpha.</summary>
    public int ColourChannels => Colour is PngColour.GreyAlpha or PngColour.Rgba ? Channels - 1 : Channels;

    /// <summary>Whether pixels have an alpha of their own.</summary>
    public bool HasAlpha => Colour is PngColour.GreyAlpha or PngColour.Rgba || Colour == PngColour.Palette && !Transparency.IsEmpty;

    internal int BitsPerPixel => Channels * BitDepth;

    /// <summary>The compressed pixels as one zlib stream.</summary>
    public byte[] Compressed() => Joined();
}

/// <summary>What the samples of a PNG are (ISO/IEC 15948, table 11.1).</summary>
public enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
