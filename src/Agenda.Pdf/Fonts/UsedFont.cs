using System.Runtime.InteropServices;
using Agenda.Fonts;

namespace Agenda.Pdf.Fonts;

/// <summary>
/// A face and what a document shows of it. Each shape gets a code of its own, and two when it stands for two texts: the hyphen at the end of a divided
/// word is a soft hyphen to who listens, that in `sociaal-maatschappelijk` is not. So a code always says one text (ISO 14289-1, 7.21.7).
/// </summary>
internal sealed class UsedFont
{
    private const int Unknown = -1;

    private readonly Dictionary<(ushort Glyph, string Text), ushort> _others = [];
    private readonly int[] _firstText;
    private readonly ushort[] _firstCode;
    private readonly List<CodedGlyph> _codes = [];

    public UsedFont(FontFace face, int number)
    {
        (Face, Number) = (face, number);
        _firstText = new int[face.GlyphCount];
        _firstCode = new ushort[face.GlyphCount];
        Array.Fill(_firstText, Unknown);
    }

    public FontFace Face { get; }

    /// <summary>The object that fonts of pages refer to.</summary>
    public int Number { get; }

    /// <summary>In the order in which they were first shown; the codes ascend.</summary>
    public ReadOnlySpan<CodedGlyph> Codes => CollectionsMarshal.AsSpan(_codes);

    public CodedGlyph this[int index] => _codes[index];

    /// <summary>The index of the code of a glyph that shows a text.</summary>
    public int IndexOf(ushort glyph, ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && _firstText[glyph] == text[0]) return _firstCode[glyph];
        if (text.Length == 1 && _firstText[glyph] == Unknown)
        {
            _firstText[glyph] = text[0];
            return _firstCode[glyph] = Add(glyph, text.ToString());
        }
        var key = (glyph, text.ToString());
        if (_others.TryGetValue(key, out var index)) return index;
        return _others[key] = Add(glyph, key.Item2);
    }

    private ushort Add(ushort glyph, string text)
    {
        var code = _codes.Count == 0 ? 0 : (int)_codes[^1].Code;
        do code++;
        while (NeedsEscape((byte)code) || NeedsEscape((byte)(code >> 8)));
        _codes.Add(new CodedGlyph(glyph, checked((ushort)code), text, WidthOf(glyph)));
        return (ushort)(_codes.Count - 1);
    }

    /// <summary>Codes without these bytes stand in a string as they are (ISO 32000-1, 7.3.4.2).</summary>
    private static bool NeedsEscape(byte value) => value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r' or (byte)'\n';

    private int WidthOf(ushort glyph) => (Face.Advance(glyph) * 10_000 + Face.UnitsPerEm / 2) / Face.UnitsPerEm;
}

/// <param name="Code">As it stands in the strings of pages.</param>
/// <param name="Text">What it says.</param>
/// <param name="Width">In ten-thousandths of the type's size, as the file tells it to readers.</param>
internal readonly record struct CodedGlyph(ushort Glyph, ushort Code, string Text, int Width);
