using Agenda.Layout.Pages;
using Agenda.Pdf.Fonts;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Content;

/// <summary>
/// Writes runs of glyphs. It follows where a reader's pen stands, which knows only the widths in the file, and moves it where layout wants the next
/// glyph elsewhere: kerning, and spaces that fill a line.
/// </summary>
internal sealed class TextLineWriter(FontSet fonts)
{
    /// <summary>A pen that is no further off is left where it is: a hundredth of a point, in millionths.</summary>
    private const long Tolerance = 10_000;

    private int _font;
    private int _size;

    /// <summary>Where the line began that the next move counts from, in thousandths of a point.</summary>
    private int _lineX;
    private int _lineY;

    /// <summary>In millionths of a point, so that widths need no rounding.</summary>
    private long _pen;

    public void Begin() => (_font, _size) = (-1, 0);

    public void BeginText(ByteBuffer content)
    {
        content.Add("BT\n"u8);
        (_lineX, _lineY, _pen) = (0, 0, 0);
    }

    /// <param name="y">Of the baseline, from the foot of the page.</param>
    public void Write(GlyphRun run, int y, ByteBuffer content)
    {
        var index = fonts.IndexOf(run.Face);
        if (index != _font || run.Size != _size)
        {
            content.Add("/F"u8).Add(index).Add((byte)' ').AddThousandths(run.Size).Add(" Tf\n"u8);
            (_font, _size) = (index, run.Size);
        }
        var off = run.X * 1000L - _pen;
        // The next run of a line needs no move when the pen stands there already.
        if (y != _lineY || off < -Tolerance || off > Tolerance) Move(run.X, y, content);
        Show(run, fonts[index], content);
    }

    private void Move(int x, int y, ByteBuffer content)
    {
        content.AddThousandths(x - _lineX).Add((byte)' ').AddThousandths(y - _lineY).Add(" Td\n"u8);
        (_lineX, _lineY, _pen) = (x, y, x * 1000L);
    }

    private void Show(GlyphRun run, UsedFont font, ByteBuffer content)
    {
        content.Add("[("u8);
        var (wanted, textStart, size) = (run.X * 1000L, 0, run.Size);
        var text = run.Text.AsSpan();
        foreach (var glyph in run.Glyphs.AsSpan())
        {
            var off = wanted - _pen;
            if (off is < -Tolerance or > Tolerance) Adjust(off, content);
            var coded = font[font.IndexOf(glyph.Id, text.Slice(textStart, glyph.TextLength))];
            content.AddUInt16(coded.Code);
            // A ten-thousandth of a size in thousandths of a point is a tenth of a millionth.
            _pen += (long)coded.Width * size / 10;
            wanted += glyph.Advance * 1000L;
            textStart += glyph.TextLength;
        }
        content.Add(")]TJ\n"u8);
    }

    /// <summary>Moves the pen within a line: in thousandths of the size, to the left.</summary>
    private void Adjust(long off, ByteBuffer content)
    {
        var amount = (int)((off >= 0 ? off + _size / 2 : off - _size / 2) / _size);
        if (amount == 0) return;
        content.Add((byte)')').Add(-amount).Add((byte)'(');
        _pen += (long)amount * _size;
    }
}
