using System.Buffers.Binary;

namespace Agenda.Tests.Fonts;

public sealed class FontSubsetTests
{
    [Fact]
    public void Subset_renumbers_without_gaps_and_keeps_the_advances()
    {
        var face = Faces.Regular;
        var glyphs = face.Shape("Efficiënte coördinatie").Glyphs.Select(glyph => glyph.Id).ToList();
        var subset = face.Subset(glyphs);
        Assert.Equal(0, subset.Glyphs[0]);
        Assert.Equal(subset.Glyphs.Order(), subset.Glyphs);
        Assert.All(glyphs, glyph => Assert.Equal(glyph, subset.Glyphs[subset.NewId(glyph)]));
        var hmtx = Table(subset.Data.Span, "hmtx");
        Assert.All(glyphs, glyph => Assert.Equal(face.Advance(glyph), BinaryPrimitives.ReadUInt16BigEndian(Table(subset.Data.Span, "hmtx")[(4 * subset.NewId(glyph))..])));
        Assert.Equal(4 * subset.Glyphs.Length, hmtx.Length);
    }

    [Fact]
    public void Parts_of_an_accented_letter_come_along_under_their_new_numbers()
    {
        var face = Faces.Load("NotoMono-Regular.ttf");
        var accented = face.Shape("é").Glyphs[0].Id;
        var subset = face.Subset([accented]);
        Assert.True(subset.Glyphs.Length > 2, "NotoMono builds é from an e and an accent.");
        var loca = Table(subset.Data.Span, "loca");
        var outline = Table(subset.Data.Span, "glyf")[BinaryPrimitives.ReadInt32BigEndian(loca[(4 * subset.NewId(accented))..])..];
        Assert.True(BinaryPrimitives.ReadInt16BigEndian(outline) < 0);
        var part = BinaryPrimitives.ReadUInt16BigEndian(outline[12..]);
        Assert.Equal(face.Shape("e").Glyphs[0].Id, subset.Glyphs[part]);
    }

    [Theory]
    [InlineData("Lato-BoldItalic.ttf")]
    [InlineData("NotoMono-Regular.ttf")]
    public void Checksums_add_up(string name)
    {
        var face = Faces.Load(name);
        var file = face.Subset(face.Shape("Vijfheerenlanden, é").Glyphs.Select(glyph => glyph.Id)).Data.Span;
        Assert.Equal(0xB1B0AFBA, Sum(file));
        Assert.Equal(Sum(Table(file, "glyf")), BinaryPrimitives.ReadUInt32BigEndian(file[(file.IndexOf("glyf"u8) + 4)..]));
        Assert.Equal(Sum(Table(file, "loca")), BinaryPrimitives.ReadUInt32BigEndian(file[(file.IndexOf("loca"u8) + 4)..]));
    }

    [Fact]
    public void Same_glyphs_in_another_order_give_the_same_bytes()
    {
        var once = Faces.Regular.Subset([5, 90, 17]);
        var again = Faces.Regular.Subset([17, 5, 90, 5]);
        Assert.Equal(once.Data.ToArray(), again.Data.ToArray());
    }

    [Fact]
    public void Outline_is_that_of_the_face_apart_from_its_instructions()
    {
        var face = Faces.Regular;
        var letter = face.Shape("o").Glyphs[0].Id;
        var subset = face.Subset([letter]);
        var before = Outline(Faces.Bytes("Lato-Regular.ttf"), letter);
        var after = Outline(subset.Data.Span, subset.NewId(letter));
        var instructions = 10 + 2 * BinaryPrimitives.ReadInt16BigEndian(before);
        var length = BinaryPrimitives.ReadUInt16BigEndian(before[instructions..]);
        Assert.True(after[..instructions].SequenceEqual(before[..instructions]));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16BigEndian(after[instructions..]));
        var shape = before[(instructions + 2 + length)..];
        Assert.True(after.Slice(instructions + 2, shape.Length).SequenceEqual(shape));
    }

    private static ReadOnlySpan<byte> Outline(ReadOnlySpan<byte> file, int glyph)
    {
        var isLong = BinaryPrimitives.ReadInt16BigEndian(Table(file, "head")[50..]) == 1;
        var loca = Table(file, "loca");
        var start = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]);
        var end = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph + 4)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph + 2)..]);
        return Table(file, "glyf")[start..end];
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> file, string tag)
    {
        var record = file.IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
        return file.Slice(BinaryPrimitives.ReadInt32BigEndian(file[(record + 8)..]), BinaryPrimitives.ReadInt32BigEndian(file[(record + 12)..]));
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i++) sum += (uint)bytes[i] << (24 - 8 * (i % 4));
        return sum;
    }
}
