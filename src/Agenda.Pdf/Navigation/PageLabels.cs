using System.Collections.Immutable;
using System.Globalization;
using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Navigation;

/// <summary>Says how pages are called (ISO 32000-1, 12.4.2), so that a reader who asks for page 12 gets the page with 12 on it.</summary>
internal static class PageLabels
{
    public static void Add(ByteBuffer catalog, ImmutableArray<Page> pages)
    {
        catalog.Add("/PageLabels<</Nums["u8);
        var expected = -1;
        for (var i = 0; i < pages.Length; i++)
        {
            var label = pages[i].Label;
            if (!IsNumber(label, out var number))
            {
                catalog.Add(i).Add("<</P"u8).AddText(label).Add(">>"u8);
                expected = -1;
                continue;
            }
            // A range runs until the next one starts.
            if (number != expected) catalog.Add(i).Add("<</S/D/St "u8).Add(number).Add(">>"u8);
            expected = number + 1;
        }
        catalog.Add("]>>"u8);
    }

    private static bool IsNumber(string label, out int number) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0 && label[0] != '0';
}
