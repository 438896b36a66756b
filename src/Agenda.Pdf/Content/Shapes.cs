using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Content;

/// <summary>Constructs paths (ISO 32000-1, 8.5.2).</summary>
internal static class Shapes
{
    public static void AddBox(ByteBuffer content, BoxItem box, int pageHeight)
    {
        var radius = Math.Min(box.Radius, Math.Min(box.Width, box.Height) / 2);
        var bottom = pageHeight - box.Y - box.Height;
        if (radius > 0) AddRoundBox(content, box.X, bottom, box.Width, box.Height, radius);
        else Add(content, box.X, bottom).AddSpace().AddThousandths(box.Width).AddSpace().AddThousandths(box.Height).Add(" re\n"u8);
    }

    public static void AddPath(ByteBuffer content, PathItem path, int pageHeight)
    {
        for (var i = 0; i < path.Points.Length; i++)
        {
            var (x, y) = path.Points[i];
            Add(content, x, pageHeight - y).Add(i == 0 ? " m\n"u8 : " l\n"u8);
        }
        if (path.Closed && path.Points.Length > 0) content.Add("h\n"u8);
    }

    private static void AddRoundBox(ByteBuffer content, int x, int y, int width, int height, int radius)
    {
        // A quarter of a circle as a curve: its handles reach 0.5523 of the radius, so this far from the corner.
        var handle = (int)(radius * 4477L / 10_000);
        var (right, top) = (x + width, y + height);
        Add(content, x + radius, y).Add(" m\n"u8);
        Add(content, right - radius, y).Add(" l\n"u8);
        AddCurve(content, right - handle, y, right, y + handle, right, y + radius);
        Add(content, right, top - radius).Add(" l\n"u8);
        AddCurve(content, right, top - handle, right - handle, top, right - radius, top);
        Add(content, x + radius, top).Add(" l\n"u8);
        AddCurve(content, x + handle, top, x, top - handle, x, top - radius);
        Add(content, x, y + radius).Add(" l\n"u8);
        AddCurve(content, x, y + handle, x + handle, y, x + radius, y);
        content.Add("h\n"u8);
    }

    private static void AddCurve(ByteBuffer content, int x1, int y1, int x2, int y2, int x3, int y3)
    {
        Add(content, x1, y1).AddSpace();
        Add(content, x2, y2).AddSpace();
        Add(content, x3, y3).Add(" c\n"u8);
    }

    private static ByteBuffer Add(ByteBuffer content, int x, int y) => content.AddThousandths(x).AddSpace().AddThousandths(y);

    private static ByteBuffer AddSpace(this ByteBuffer content) => content.Add((byte)' ');
}
