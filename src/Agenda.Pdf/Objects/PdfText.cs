using System.Text;

namespace Agenda.Pdf.Objects;

/// <summary>Strings and names as PDF writes them (ISO 32000-1, 7.3.4, 7.3.5 and 7.9.2).</summary>
internal static class PdfText
{
    /// <summary>The longest string in bytes that PDF/A allows (ISO 19005-2, 6.1.13).</summary>
    public const int LongestString = 32_767;

    /// <summary>A text for people: in one byte a character where PDFDocEncoding has them all, else in UTF-16.</summary>
    public static ByteBuffer AddText(this ByteBuffer buffer, string text)
    {
        buffer.Add((byte)'(');
        if (FitsDocEncoding(text))
        {
            foreach (var c in text) AddEscaped(buffer, (byte)c);
        }
        else
        {
            buffer.Add([0xFE, 0xFF]);
            foreach (var c in text)
            {
                AddEscaped(buffer, (byte)(c >> 8));
                AddEscaped(buffer, (byte)c);
            }
        }
        return buffer.Add((byte)')');
    }

    /// <summary>How many bytes a text is in the file, without its escapes.</summary>
    public static int LengthOf(string text) => FitsDocEncoding(text) ? text.Length : 2 + 2 * text.Length;

    /// <summary>An address in ASCII; what is not is escaped as RFC 3986 says.</summary>
    public static ByteBuffer AddUri(this ByteBuffer buffer, string uri)
    {
        buffer.Add((byte)'(');
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in uri.EnumerateRunes())
        {
            if (IsInUris(rune))
            {
                AddEscaped(buffer, (byte)rune.Value);
                continue;
            }
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) buffer.Add((byte)'%').AddHex(b, 2);
        }
        return buffer.Add((byte)')');
    }

    /// <summary>How many bytes an address is in the file, without its escapes.</summary>
    public static int LengthOfUri(string uri)
    {
        var length = 0;
        foreach (var rune in uri.EnumerateRunes()) length += IsInUris(rune) ? 1 : 3 * rune.Utf8SequenceLength;
        return length;
    }

    public static ByteBuffer AddName(this ByteBuffer buffer, string name)
    {
        buffer.Add((byte)'/');
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+') buffer.Add((byte)c);
            else buffer.Add((byte)'#').AddHex((byte)c, 2);
        }
        return buffer;
    }

    private static bool IsInUris(Rune rune) => rune.Value is > ' ' and < 0x7F and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}');

    private static void AddEscaped(ByteBuffer buffer, byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\') buffer.Add((byte)'\\').Add(value);
        // An unescaped line end in a string reads as a line feed, whatever it was.
        else if (value == '\r') buffer.Add("\\r"u8);
        else buffer.Add(value);
    }

    /// <summary>Most of Latin-1 has the same codes in PDFDocEncoding; a text that starts as a byte order mark does is left to UTF-16.</summary>
    private static bool FitsDocEncoding(string text)
    {
        if (text.Length > 0 && text[0] is 'þ' or 'ÿ' or 'ï') return false;
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' or > '\u00A0' and <= 'ÿ' and not '\u00AD') continue;
            return false;
        }
        return true;
    }
}
