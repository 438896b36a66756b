using System.Runtime.InteropServices;
using System.Text;
using Agenda.Diagnostics;
using Agenda.Fonts.Sfnt;
using Agenda.Fonts.Shaping;
using Agenda.Fonts.Subsetting;

namespace Agenda.Fonts;

/// <summary>One font file: its glyphs, its measures, its kerning and ligatures. Measures are in font units, <see cref="UnitsPerEm"/> to the type's size.</summary>
public sealed class FontFace
{
    private readonly FontTables _tables;
    private readonly CharacterMap _characters;
    private Substitution? _forms;
    private Substitution? _figures;
    private PairKerning? _kerning;
    private int? _figureRoom;

    private FontFace(FontTables tables, CharacterMap characters)
    {
        (_tables, _characters) = (tables, characters);
        (GlyphCount, UnitsPerEm) = (tables.GlyphCount, tables.Head.Span.U16(18));
        PostScriptName = FontNames.PostScriptName(tables.Name.Span);
        FamilyName = FontNames.FamilyName(tables.Name.Span);
    }

    /// <summary>`Lato-Bold`: printable ASCII.</summary>
    public string PostScriptName { get; }

    /// <summary>`Lato`.</summary>
    public string FamilyName { get; }

    public int GlyphCount { get; }

    public int UnitsPerEm { get; }

    /// <summary>From the baseline up.</summary>
    public int Ascent => _tables.Hhea.Span.I16(4);

    /// <summary>From the baseline up, so it is negative.</summary>
    public int Descent => _tables.Hhea.Span.I16(6);

    /// <summary>The height of a capital without an overshoot; seven tenths of the size where the font does not say.</summary>
    public int CapHeight => HasHeights && _tables.Os2.Span.I16(88) > 0 ? _tables.Os2.Span.I16(88) : UnitsPerEm * 7 / 10;

    /// <summary>The height of an x; half the size where the font does not say.</summary>
    public int XHeight => HasHeights && _tables.Os2.Span.I16(86) > 0 ? _tables.Os2.Span.I16(86) : UnitsPerEm / 2;

    /// <summary>What all glyphs fit in.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds
    {
        get
        {
            var head = _tables.Head.Span;
            return (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        }
    }

    /// <summary>In thousandths of a degree, against the clock: negative for a face that leans to the right.</summary>
    public int ItalicAngle => (int)((int)_tables.Post.Span.U32(4) * 1000L / 65536);

    /// <summary>From 1 to 1000: 400 is regular, 700 is bold.</summary>
    public int Weight => _tables.Os2.Span.U16(4) is > 0 and <= 1000 and var weight ? weight : 400;

    /// <summary>Every glyph has the same advance.</summary>
    public bool IsFixedPitch => _tables.Post.Span.U32(12) != 0;

    internal FontTables Tables => _tables;

    // OS/2 has the heights from version 2.
    private bool HasHeights => _tables.Os2.Span.U16(0) >= 2;

    private Substitution Forms =>
        _forms ??= new Substitution(_tables.Gsub, FontTag.Composition, FontTag.Localized, FontTag.Ligatures);

    private Substitution Figures => _figures ??= new Substitution(_tables.Gsub, FontTag.TabularFigures);

    private PairKerning Kerning => _kerning ??= new PairKerning(_tables.Gpos, _tables.Kern);

    /// <summary>Opens a font file, which stays in use: nothing is copied.</summary>
    /// <param name="path">As messages name it.</param>
    /// <returns>Null when the font cannot be used; then the reason is among what was found.</returns>
    public static FontFace? Load(ReadOnlyMemory<byte> data, string path, DiagnosticBag found)
    {
        var place = new SourceSpan(new SourceFile(path, ""), 0, 0);
        if (CheckTables.Open(data, place, found) is not { } tables) return null;
        var characters = CharacterMap.Find(tables.Cmap);
        if (characters.IsFound) return new FontFace(tables, characters);
        found.Report(FontDiagnostics.NoUnicode, place, "het lettertype zegt niet welke vorm bij welk teken hoort", "kies een lettertype met een Unicode-tabel");
        return null;
    }

    public bool Covers(Rune character) => Glyph(character) != 0;

    /// <summary>The advance of a glyph alone; 0 for one that the font does not have.</summary>
    public int Advance(int glyph) => glyph < GlyphCount ? _tables.Advance(glyph) : 0;

    /// <summary>Sets a text as glyphs. It is one piece for kerning and ligatures: ask by word and keep the answer.</summary>
    /// <param name="text">Composed (NFC) where it has accents; a character that the font lacks becomes glyph 0.</param>
    /// <param name="tabularFigures">Figures of one width without kerning, so that amounts under each other align.</param>
    public ShapedText Shape(string text, bool tabularFigures = false)
    {
        Span<ShapedGlyph> glyphs = text.Length <= 128 ? stackalloc ShapedGlyph[128] : new ShapedGlyph[text.Length];
        glyphs = glyphs[..MapCharacters(text, glyphs)];
        if (tabularFigures) glyphs = glyphs[..Figures.Apply(glyphs)];
        glyphs = glyphs[..Forms.Apply(glyphs)];
        var result = new ShapedGlyph[glyphs.Length];
        var total = 0;
        for (var i = 0; i < result.Length; i++)
        {
            var glyph = glyphs[i];
            var advance = AdvanceIn(text, glyph, i + 1 < glyphs.Length ? glyphs[i + 1] : default, tabularFigures);
            result[i] = glyph with { Id = glyph.Id < GlyphCount ? glyph.Id : (ushort)0, Advance = advance };
            total += advance;
        }
        return new ShapedText(text, ImmutableCollectionsMarshal.AsImmutableArray(result), total);
    }

    /// <summary>A font file with only these glyphs and the parts that they are made of.</summary>
    /// <param name="glyphs">In any order; what the font does not have is left out.</param>
    public FontSubset Subset(IEnumerable<ushort> glyphs) => SubsetWriter.Write(_tables, glyphs);

    private int MapCharacters(string text, Span<ShapedGlyph> glyphs)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            // Half a surrogate pair is no character: glyph 0.
            var isCharacter = Rune.TryGetRuneAt(text, i, out var character);
            var length = isCharacter ? character.Utf16SequenceLength : 1;
            glyphs[count++] = new ShapedGlyph(isCharacter ? Glyph(character) : (ushort)0, 0, i, length);
            i += length;
        }
        return count;
    }

    private ushort Glyph(Rune character)
    {
        var glyph = _characters.Glyph(character.Value);
        return glyph < GlyphCount ? (ushort)glyph : (ushort)0;
    }

    /// <param name="next">A glyph without characters stands for the end.</param>
    private int AdvanceIn(string text, in ShapedGlyph glyph, in ShapedGlyph next, bool tabularFigures)
    {
        if (tabularFigures && IsFigure(text, glyph)) return Figures.IsEmpty ? Math.Max(FigureRoom(), Advance(glyph.Id)) : Advance(glyph.Id);
        var isKerned = next.TextLength > 0 && !(tabularFigures && IsFigure(text, next));
        return Advance(glyph.Id) + (isKerned ? Kerning.Between(glyph.Id, next.Id) : 0);
    }

    private static bool IsFigure(string text, in ShapedGlyph glyph) => glyph.TextLength == 1 && char.IsAsciiDigit(text[glyph.TextStart]);

    /// <summary>
    /// Without tabular figures in the font, each gets the room of the widest; 0 where that would leave gaps that look like spaces: better a ragged column
    /// than a number that falls apart.
    /// </summary>
    private int FigureRoom()
    {
        if (_figureRoom is { } known) return known;
        var (narrowest, widest) = (int.MaxValue, 0);
        for (var figure = '0'; figure <= '9'; figure++)
        {
            var advance = Advance(Glyph(new Rune(figure)));
            (narrowest, widest) = (Math.Min(narrowest, advance), Math.Max(widest, advance));
        }
        _figureRoom = widest - narrowest > UnitsPerEm * 3 / 20 ? 0 : widest;
        return _figureRoom.Value;
    }
}
