using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Content;

/// <summary>
/// Paints an image (ISO 32000-1, 8.9.5). It fills a square of one by one with its first row at the top; the matrix makes that square the box on the page,
/// turned and mirrored as the image is to be seen.
/// </summary>
internal static class PlaceImage
{
    public static void Add(ByteBuffer content, ImageItem item, int index, int pageHeight)
    {
        var (left, bottom, width, height) = (item.X, pageHeight - item.Y - item.Height, item.Width, item.Height);
        var (right, top) = (left + width, bottom + height);
        // By the value of the tag Orientation: where the image's own right and its own top point, and where its lower left corner comes (Exif 2.32, 4.6.4).
        ReadOnlySpan<int> matrix = item.Image.Orientation switch
        {
            2 => [-width, 0, 0, height, right, bottom],
            3 => [-width, 0, 0, -height, right, top],
            4 => [width, 0, 0, -height, left, top],
            5 => [0, -height, -width, 0, right, top],
            6 => [0, -height, width, 0, left, top],
            7 => [0, height, width, 0, left, bottom],
            8 => [0, height, -width, 0, right, bottom],
            _ => [width, 0, 0, height, left, bottom],
        };
        content.Add("q\n"u8);
        foreach (var number in matrix) content.AddThousandths(number).Add((byte)' ');
        content.Add("cm\n/I"u8).Add(index).Add(" Do\nQ\n"u8);
    }
}
