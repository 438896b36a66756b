using Agenda.Fonts.Subsetting;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Fonts;

/// <summary>
/// Writes a face with the shapes that were used (ISO 32000-1, 9.7): a composite font whose codes are two bytes, with for each code its shape in the
/// embedded file, its width and its text. Without a CIDSet: PDF/A-1 asks for one, and one that is not exactly right breaks PDF/UA.
/// </summary>
internal sealed class FontWriter(ObjectWriter objects, UsedFont font)
{
    private readonly ByteBuffer _data = new();

    public void Write()
    {
        var glyphs = new ushort[font.Codes.Length];
        for (var i = 0; i < glyphs.Length; i++) glyphs[i] = font.Codes[i].Glyph;
        var subset = font.Face.Subset(glyphs);
        var shapes = WriteShapes(subset);
        var name = new ContentHash().Add(subset.Data.Span).Add(_data.Written).SubsetTag() + "+" + font.Face.PostScriptName;
        var descriptor = WriteDescriptor(name, WriteFile(subset));
        var descendant = WriteDescendant(name, shapes, descriptor);
        var texts = WriteTexts();
        objects.Begin(font.Number).Add("<</Type/Font/Subtype/Type0/BaseFont"u8).AddName(name)
            .Add("/Encoding/Identity-H/DescendantFonts["u8).AddReference(descendant).Add("]/ToUnicode "u8).AddReference(texts).Add(">>"u8);
        objects.End();
    }

    private int WriteFile(FontSubset subset)
    {
        var number = objects.Reserve();
        objects.AddStream(number, new ByteBuffer(32).Add("/Length1 "u8).Add(subset.Data.Length).Written, subset.Data.Span);
        return number;
    }

    /// <summary>By code: the shape's number in the embedded file, in two bytes.</summary>
    private int WriteShapes(FontSubset subset)
    {
        _data.Clear();
        var next = 0;
        foreach (var glyph in font.Codes)
        {
            // A code that nothing has shows shape 0, that for what is missing.
            for (; next < glyph.Code; next++) _data.AddUInt16(0);
            _data.AddUInt16(subset.NewId(glyph.Glyph));
            next++;
        }
        var number = objects.Reserve();
        objects.AddStream(number, default, _data.Written);
        return number;
    }

    private int WriteDescriptor(string name, int file)
    {
        const int FixedPitch = 1, Symbolic = 4, Italic = 64;
        var face = font.Face;
        var flags = Symbolic | (face.IsFixedPitch ? FixedPitch : 0) | (face.ItalicAngle != 0 ? Italic : 0);
        var number = objects.Reserve();
        var (left, bottom, right, top) = face.Bounds;
        var dictionary = objects.Begin(number).Add("<</Type/FontDescriptor/FontName"u8).AddName(name).Add("/Flags "u8).Add(flags);
        dictionary.Add("/FontBBox["u8).Add(Scaled(left)).Add((byte)' ').Add(Scaled(bottom)).Add((byte)' ').Add(Scaled(right)).Add((byte)' ').Add(Scaled(top));
        dictionary.Add("]/ItalicAngle "u8).AddThousandths(face.ItalicAngle).Add("/Ascent "u8).Add(Scaled(face.Ascent)).Add("/Descent "u8).Add(Scaled(face.Descent));
        // Fonts do not say how thick a stem is; readers only use it for a face that is not embedded.
        dictionary.Add("/CapHeight "u8).Add(Scaled(face.CapHeight)).Add("/StemV "u8).Add(face.Weight / 5).Add("/FontFile2 "u8).AddReference(file).Add(">>"u8);
        objects.End();
        return number;
    }

    private int WriteDescendant(string name, int shapes, int descriptor)
    {
        var number = objects.Reserve();
        var dictionary = objects.Begin(number).Add("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).AddName(name);
        dictionary.Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).AddReference(descriptor);
        dictionary.Add("/CIDToGIDMap "u8).AddReference(shapes).Add("/DW 0/W["u8);
        var next = -1;
        foreach (var glyph in font.Codes)
        {
            if (glyph.Code != next) dictionary.Add(next < 0 ? default : "]"u8).Add(glyph.Code).Add((byte)'[');
            else dictionary.Add((byte)' ');
            dictionary.AddThousandths(100 * glyph.Width);
            next = glyph.Code + 1;
        }
        dictionary.Add(next < 0 ? "]>>"u8 : "]]>>"u8);
        objects.End();
        return number;
    }

    /// <summary>The text of each code (ISO 32000-1, 9.10.3).</summary>
    private int WriteTexts()
    {
        // As many as one operator may have.
        const int Most = 100;
        _data.Clear();
        _data.Add("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8);
        _data.Add("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var rest = font.Codes; !rest.IsEmpty; rest = rest[Math.Min(Most, rest.Length)..])
        {
            _data.Add(Math.Min(Most, rest.Length)).Add(" beginbfchar\n"u8);
            foreach (var glyph in rest[..Math.Min(Most, rest.Length)])
            {
                _data.Add((byte)'<').AddHex(glyph.Code, 4).Add("><"u8);
                foreach (var c in glyph.Text) _data.AddHex(c, 4);
                _data.Add(">\n"u8);
            }
            _data.Add("endbfchar\n"u8);
        }
        _data.Add("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        var number = objects.Reserve();
        objects.AddStream(number, default, _data.Written);
        return number;
    }

    private int Scaled(int units) => (int)(units * 1000L / font.Face.UnitsPerEm);
}
