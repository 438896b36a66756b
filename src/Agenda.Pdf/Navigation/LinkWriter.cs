using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Navigation;

/// <summary>Writes the areas that lead somewhere (ISO 32000-1, 12.5.6.5): without a border, printed as they are, with words for who cannot see them.</summary>
internal static class LinkWriter
{
    /// <param name="key">By which the parent tree finds the `Link` element.</param>
    public static void Write(ObjectWriter objects, int number, LinkArea link, int key, int pageHeight, Destinations destinations)
    {
        const int Print = 4;
        var bottom = pageHeight - link.Y - link.Height;
        var dictionary = objects.Begin(number).Add("<</Type/Annot/Subtype/Link/F "u8).Add(Print).Add("/Border[0 0 0]/Rect["u8);
        dictionary.AddThousandths(link.X).Add((byte)' ').AddThousandths(bottom).Add((byte)' ');
        dictionary.AddThousandths(link.X + link.Width).Add((byte)' ').AddThousandths(bottom + link.Height);
        dictionary.Add("]/StructParent "u8).Add(key).Add("/Contents"u8).AddText(link.Contents);
        if (link.Target is { } target) destinations.Add(dictionary, target);
        else dictionary.Add("/A<</S/URI/URI"u8).AddUri(link.Uri!).Add(">>"u8);
        dictionary.Add(">>"u8);
        objects.End();
    }
}
