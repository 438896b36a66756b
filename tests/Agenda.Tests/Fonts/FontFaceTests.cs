using System.Buffers.Binary;
using System.Text;
using Agenda.Diagnostics;
using Agenda.Fonts;

namespace Agenda.Tests.Fonts;

public sealed class FontFaceTests
{
    [Theory]
    [InlineData("Lato-Regular.ttf", "Lato-Regular", "Lato", 400, 0, false)]
    [InlineData("Lato-Italic.ttf", "Lato-Italic", "Lato", 400, -7000, false)]
    [InlineData("Lato-Bold.ttf", "Lato-Bold", "Lato", 700, 0, false)]
    [InlineData("Lato-BoldItalic.ttf", "Lato-BoldItalic", "Lato", 700, -7000, false)]
    [InlineData("Lato-Black.ttf", "Lato-Black", "Lato", 900, 0, false)]
    [InlineData("Lato-Light.ttf", "Lato-Light", "Lato", 300, 0, false)]
    [InlineData("NotoMono-Regular.ttf", "NotoMono", "Noto Mono", 400, 0, true)]
    public void Face_tells_its_names_and_measures(string file, string postScript, string family, int weight, int italicAngle, bool isFixedPitch)
    {
        var face = Faces.Load(file);
        Assert.Equal((postScript, family, weight, italicAngle, isFixedPitch), (face.PostScriptName, face.FamilyName, face.Weight, face.ItalicAngle, face.IsFixedPitch));
        Assert.InRange(face.CapHeight, face.XHeight, face.Ascent);
        Assert.InRange(face.Descent, face.Bounds.Bottom, -1);
    }

    [Fact]
    public void Letters_that_form_a_ligature_become_one_glyph_that_shows_both()
    {
        var shaped = Faces.Regular.Shape("fi");
        var glyph = Assert.Single(shaped.Glyphs);
        Assert.Equal((0, 2, shaped.Advance), (glyph.TextStart, glyph.TextLength, glyph.Advance));
    }

    [Theory]
    [InlineData("AV")]
    [InlineData("To")]
    [InlineData("Té")]
    public void Pairs_that_leave_a_gap_are_kerned(string pair)
    {
        var face = Faces.Regular;
        var alone = face.Shape(pair[..1]).Advance + face.Shape(pair[1..]).Advance;
        Assert.InRange(face.Shape(pair).Advance, alone * 8 / 10, alone - 1);
    }

    [Fact]
    public void Kerning_is_the_same_when_it_is_asked_for_again()
    {
        var face = Faces.Load("Lato-Regular.ttf");
        var text = string.Concat(Enumerable.Range(33, 94).SelectMany(first => Enumerable.Range(33, 94).Select(second => $"{(char)first}{(char)second}")));
        Assert.Equal(face.Shape(text).Advance, face.Shape(text).Advance);
        Assert.Equal(Faces.Load("Lato-Regular.ttf").Shape(text[2..4]).Advance, face.Shape(text[2..4]).Advance);
    }

    [Fact]
    public void Accented_letter_is_one_glyph()
    {
        var shaped = Faces.Regular.Shape("Té");
        Assert.Equal([(0, 1), (1, 1)], shaped.Glyphs.Select(glyph => (glyph.TextStart, glyph.TextLength)));
        Assert.All(shaped.Glyphs, glyph => Assert.NotEqual(0, glyph.Id));
    }

    [Fact]
    public void Glyphs_cover_the_text_from_start_to_end()
    {
        const string Text = "efficiënt: 1.234 – “jeugd” \U0001F600 en\uD800 z’n";
        var shaped = Faces.Regular.Shape(Text);
        var end = 0;
        foreach (var glyph in shaped.Glyphs)
        {
            Assert.Equal(end, glyph.TextStart);
            end += glyph.TextLength;
        }
        Assert.Equal(Text.Length, end);
        Assert.Equal(shaped.Advance, shaped.Glyphs.Sum(glyph => glyph.Advance));
        Assert.Equal(2, shaped.Glyphs.Count(glyph => glyph.Id == 0));
    }

    [Theory]
    [InlineData("Lato-Black.ttf")]
    [InlineData("NotoMono-Regular.ttf")]
    public void Tabular_figures_have_one_width(string file)
    {
        var face = Faces.Load(file);
        var widths = Enumerable.Range('0', 10).SelectMany(figure => face.Shape($"7{(char)figure}1", tabularFigures: true).Glyphs).Select(glyph => glyph.Advance);
        Assert.Single(widths.Distinct());
    }

    /// <summary>The zero of Cabin is more than twice as wide as its one.</summary>
    [Fact]
    public void Figures_keep_their_own_width_where_one_width_would_part_them()
    {
        var path = Path.Join(Repository.Root.FullName, "templates/vlissingen/lettertypen/Cabin-Regular.ttf");
        var face = FontFace.Load(File.ReadAllBytes(path), "Cabin-Regular.ttf", [])!;
        Assert.All(face.Shape("1.027", tabularFigures: true).Glyphs, glyph => Assert.Equal(face.Advance(glyph.Id), glyph.Advance));
    }

    [Fact]
    public void Face_covers_what_it_has_a_shape_for()
    {
        Assert.All("aé€–“”•ĳ", character => Assert.True(Faces.Regular.Covers(new Rune(character))));
        Assert.False(Faces.Regular.Covers(new Rune(0x4E00)));
        Assert.False(Faces.Regular.Covers(new Rune(0x1F600)));
    }

    [Theory]
    [InlineData("OTTO", "AG750")]
    [InlineData("wOFF", "AG750")]
    [InlineData("wOF2", "AG750")]
    [InlineData("ttcf", "AG750")]
    [InlineData("<htm", "AG750")]
    [InlineData("", "AG750")]
    public void Other_kind_of_file_is_a_finding(string start, string code)
    {
        var file = start.Length == 0 ? [] : Faces.Bytes("NotoMono-Regular.ttf");
        Encoding.ASCII.GetBytes(start).CopyTo(file, 0);
        Assert.Equal(code, Finding(file));
    }

    [Theory]
    [InlineData(0x0002, "AG751")]
    [InlineData(0x0100, "AG751")]
    [InlineData(0x0200, "AG751")]
    [InlineData(0x0004, null)]
    [InlineData(0x000A, null)]
    [InlineData(0x0000, null)]
    public void Licence_bits_decide_whether_a_font_may_be_embedded(ushort type, string? code)
    {
        var file = Faces.Bytes("NotoMono-Regular.ttf");
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(TableStart(file, "OS/2") + 8), type);
        Assert.Equal(code, Finding(file));
    }

    [Theory]
    [InlineData("head", 18)]
    [InlineData("hhea", 34)]
    [InlineData("maxp", 4)]
    [InlineData("loca", 2)]
    public void Table_that_makes_no_sense_is_a_finding(string table, int place)
    {
        var file = Faces.Bytes("NotoMono-Regular.ttf");
        // No units in an em, no advances, no glyphs; and a first outline that starts after the second.
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(TableStart(file, table) + place), table == "loca" ? (ushort)0xFFFF : (ushort)0);
        Assert.Equal("AG752", Finding(file));
    }

    [Fact]
    public void Font_without_a_unicode_map_is_a_finding()
    {
        var file = Faces.Bytes("NotoMono-Regular.ttf");
        var cmap = TableStart(file, "cmap");
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(cmap + 2)); i++) BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(cmap + 4 + 8 * i), 1);
        Assert.Equal("AG753", Finding(file));
    }

    private static string? Finding(byte[] file)
    {
        var found = new DiagnosticBag();
        var face = FontFace.Load(file, "stijl/letter.ttf", found);
        Assert.Equal(face is null, found.HasErrors);
        Assert.All(found, finding => Assert.Equal("stijl/letter.ttf", finding.Span.File!.Path));
        return found.SingleOrDefault()?.Code;
    }

    private static int TableStart(byte[] file, string tag)
    {
        var directory = file.AsSpan(12, 16 * BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)));
        var record = directory.IndexOf(Encoding.ASCII.GetBytes(tag));
        return BinaryPrimitives.ReadInt32BigEndian(directory[(record + 8)..]);
    }
}
