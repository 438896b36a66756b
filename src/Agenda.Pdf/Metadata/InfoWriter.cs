using System.Globalization;
using Agenda.Documents;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Metadata;

/// <summary>What the file says about itself, in the old way, which many programs still show (ISO 32000-1, 14.3.3); the same as in <see cref="XmpPacket"/>.</summary>
internal static class InfoWriter
{
    public static int Write(ObjectWriter objects, DocumentInfo info)
    {
        var number = objects.Reserve();
        var dictionary = objects.Begin(number).Add("<</Title"u8).AddText(info.Title);
        if (!info.Authors.IsEmpty) dictionary.Add("/Author"u8).AddText(string.Join(", ", info.Authors));
        if (info.Subject is { Length: > 0 } subject) dictionary.Add("/Subject"u8).AddText(subject);
        if (!info.Keywords.IsEmpty) dictionary.Add("/Keywords"u8).AddText(string.Join(", ", info.Keywords));
        dictionary.Add("/Creator"u8).AddText(info.Program).Add("/Producer"u8).AddText(info.Program);
        if (info.Date is { } date)
        {
            var day = "D:" + date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            dictionary.Add("/CreationDate"u8).AddText(day).Add("/ModDate"u8).AddText(day);
        }
        dictionary.Add(">>"u8);
        objects.End();
        return number;
    }
}
