using System.Globalization;
using System.Text;
using Agenda.Documents;

namespace Agenda.Pdf.Metadata;

/// <summary>
/// What the file says about itself, in XMP: also that it follows PDF/UA-1 and PDF/A-2a. PDF/A knows no property for PDF/UA, so the packet describes
/// that one too (ISO 19005-2, 6.6.2.3).
/// </summary>
internal static class XmpPacket
{
    private const string UaSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    public static byte[] Of(DocumentInfo info)
    {
        var xmp = new StringBuilder(4096);
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xmp.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        AddDublinCore(xmp, info);
        AddProgram(xmp, info);
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n");
        xmp.Append("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n</rdf:Description>\n");
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n");
        // A checkout may have given this file other line ends.
        xmp.Append(UaSchema.ReplaceLineEndings("\n"));
        xmp.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private static void AddDublinCore(StringBuilder xmp, DocumentInfo info)
    {
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:format>application/pdf</dc:format>\n");
        xmp.Append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escaped(info.Title)).Append("</rdf:li></rdf:Alt></dc:title>\n");
        if (!info.Authors.IsEmpty) AddList(xmp, "dc:creator", "rdf:Seq", info.Authors);
        if (info.Subject is { Length: > 0 } subject)
            xmp.Append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escaped(subject)).Append("</rdf:li></rdf:Alt></dc:description>\n");
        if (!info.Keywords.IsEmpty) AddList(xmp, "dc:subject", "rdf:Bag", info.Keywords);
        AddList(xmp, "dc:language", "rdf:Bag", [info.Language]);
        xmp.Append("</rdf:Description>\n");
    }

    private static void AddProgram(StringBuilder xmp, DocumentInfo info)
    {
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        xmp.Append("<xmp:CreatorTool>").Append(Escaped(info.Program)).Append("</xmp:CreatorTool>\n");
        xmp.Append("<pdf:Producer>").Append(Escaped(info.Program)).Append("</pdf:Producer>\n");
        if (!info.Keywords.IsEmpty) xmp.Append("<pdf:Keywords>").Append(Escaped(string.Join(", ", info.Keywords))).Append("</pdf:Keywords>\n");
        if (info.Date is { } date)
        {
            var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            xmp.Append("<xmp:CreateDate>").Append(day).Append("</xmp:CreateDate>\n<xmp:ModifyDate>").Append(day).Append("</xmp:ModifyDate>\n");
        }
        xmp.Append("</rdf:Description>\n");
    }

    private static void AddList(StringBuilder xmp, string property, string kind, IEnumerable<string> items)
    {
        xmp.Append('<').Append(property).Append("><").Append(kind).Append('>');
        foreach (var item in items) xmp.Append("<rdf:li>").Append(Escaped(item)).Append("</rdf:li>");
        xmp.Append("</").Append(kind).Append("></").Append(property).Append(">\n");
    }

    /// <summary>Characters that XML has no place for are left out (XML 1.0, 2.2).</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case < ' ' and not ('\t' or '\n'):
                case 0xFFFE or 0xFFFF:
                    break;
                default: escaped.Append(rune.ToString()); break;
            }
        }
        return escaped.ToString();
    }
}
