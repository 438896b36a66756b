using Agenda.Diagnostics;
using Agenda.Images.Jpeg;
using Agenda.Images.Png;

namespace Agenda.Images;

/// <summary>Reads PNG and JPEG. Which of both a file is, its first bytes say; its name does not matter.</summary>
public static class ImageReader
{
    private static readonly (byte[] Start, int At, string Name)[] Others =
    [
        ("GIF8"u8.ToArray(), 0, "een GIF"), ("WEBP"u8.ToArray(), 8, "een WebP"), ("ftyp"u8.ToArray(), 4, "een HEIC- of AVIF-foto"), ("BM"u8.ToArray(), 0, "een BMP"),
        ([0x49, 0x49, 0x2A, 0], 0, "een TIFF"), ([0x4D, 0x4D, 0, 0x2A], 0, "een TIFF"), ("%PDF"u8.ToArray(), 0, "een PDF"), ("<svg"u8.ToArray(), 0, "een SVG"),
        ("<?xml"u8.ToArray(), 0, "een SVG"), ("PK"u8.ToArray(), 0, "een zip- of Office-bestand"),
    ];

    /// <summary>Reads a file and checks all of it; null when something was reported.</summary>
    /// <param name="path">As the author wrote it, for the message.</param>
    /// <param name="place">Where the author wrote it.</param>
    public static Image? Read(ReadOnlyMemory<byte> file, string path, SourceSpan place, DiagnosticBag found)
    {
        var image = Read(file, out var fault);
        if (fault is not null) found.Report(fault.Kind, place, $"afbeelding `{path}` {fault.Message}", fault.Hint);
        return image;
    }

    private static Image? Read(ReadOnlyMemory<byte> file, out ImageFault? fault)
    {
        var bytes = file.Span;
        if (bytes.StartsWith(PngReader.Signature)) return PngReader.Read(file, out fault);
        if (bytes.StartsWith(JpegReader.Signature)) return JpegReader.Read(file, out fault);
        var name = "geen PNG of JPEG";
        foreach (var other in Others)
        {
            if (bytes.Length > other.At && bytes[other.At..].StartsWith(other.Start)) name = other.Name;
        }
        fault = new ImageFault(ImageDiagnostics.NotAnImage, bytes.IsEmpty ? "is een leeg bestand" : $"is {name}", "open haar in een tekenprogramma en bewaar haar als PNG (tekening, schermafdruk) of als JPEG (foto)");
        return null;
    }
}

/// <summary>Why a file gives no image.</summary>
/// <param name="Message">What follows on the file's name: `is beschadigd: …`.</param>
internal sealed record ImageFault(DiagnosticKind Kind, string Message, string Hint)
{
    public static ImageFault Damaged(string what) => new(ImageDiagnostics.Damaged, $"is beschadigd: {what}", "open haar in een tekenprogramma en bewaar haar opnieuw, of haal haar opnieuw op");

    public static ImageFault NotPossible(string what, string hint) => new(ImageDiagnostics.KindNotPossible, what, hint);

    /// <summary>Null for an image that is small enough.</summary>
    /// <param name="bitsPerPixel">As they are unpacked.</param>
    public static ImageFault? OfSize(uint width, uint height, int bitsPerPixel)
    {
        if (width == 0 || height == 0) return Damaged("ze is nul pixels breed of hoog");
        var pixels = (ulong)width * height;
        if (width <= ImageDiagnostics.LongestSide && height <= ImageDiagnostics.LongestSide && pixels <= ImageDiagnostics.MostPixels && pixels * (uint)bitsPerPixel / 8 <= ImageDiagnostics.MostBytes) return null;
        return new ImageFault(ImageDiagnostics.TooLarge, $"is te groot: {width} bij {height} pixels", "maak haar kleiner: voor een hele bladzijde is 2500 bij 3500 pixels genoeg");
    }
}
