using System.Collections.Immutable;
using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Navigation;

/// <summary>Writes places to go to: a page and a height on it, at the zoom that the reader has (ISO 32000-1, 12.3.2).</summary>
internal sealed class Destinations(ImmutableArray<Page> pages, int firstPage)
{
    public void Add(ByteBuffer dictionary, Destination target)
    {
        dictionary.Add("/Dest["u8).AddReference(firstPage + target.Page).Add("/XYZ null "u8);
        dictionary.AddThousandths(pages[target.Page].Height - target.Y).Add(" null]"u8);
    }
}
