using Agenda.Diagnostics;
using Agenda.Fonts;

namespace Agenda.Tests.Fonts;

public sealed class BrokenFontTests
{
    private const string Text = "De efficiënte AVG-toets: Té veel? fi fl ffi – “ja” 2025";

    [Fact]
    public void Font_cut_off_anywhere_is_a_finding()
    {
        var file = Faces.Bytes("NotoMono-Regular.ttf");
        var chance = new Random(20250923);
        for (var i = 0; i < 200; i++) Use(file.AsMemory(0, chance.Next(file.Length)), mustFail: true);
    }

    [Theory]
    [InlineData("NotoMono-Regular.ttf", 300)]
    [InlineData("Lato-Regular.ttf", 60)]
    public void Font_with_wrong_bytes_never_throws(string name, int rounds)
    {
        var good = Faces.Bytes(name);
        var chance = new Random(19480415);
        for (var i = 0; i < rounds; i++)
        {
            var file = (byte[])good.Clone();
            // The directory, then a stretch anywhere: tables are hit in their headers as well as in their middle.
            for (var k = 0; k < chance.Next(1, 4); k++) file[chance.Next(12, 12 + 16 * 17)] = (byte)chance.Next(256);
            if (i % 2 == 0) good.AsSpan(0, 300).CopyTo(file);
            var start = chance.Next(300, file.Length - 64);
            for (var k = 0; k < chance.Next(1, 64); k++) file[start + k] = (byte)chance.Next(256);
            Use(file, mustFail: false);
        }
    }

    [Fact]
    public void Wrong_layout_tables_never_throw()
    {
        var good = Faces.Bytes("Lato-Regular.ttf");
        var chance = new Random(17);
        var (start, end) = (Table(good, "GPOS"), Table(good, "GPOS") + 4000);
        for (var i = 0; i < 150; i++)
        {
            var file = (byte[])good.Clone();
            for (var k = 0; k < 40; k++) file[chance.Next(start, end)] = (byte)chance.Next(256);
            Use(file, mustFail: false);
            start = Table(good, i % 3 == 0 ? "GSUB" : i % 3 == 1 ? "cmap" : "GPOS");
            end = start + (i % 3 == 2 ? 4000 : 900);
        }
    }

    private static int Table(byte[] file, string tag)
    {
        var record = file.AsSpan(0, 12 + 16 * 20).IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 8));
    }

    private static void Use(ReadOnlyMemory<byte> file, bool mustFail)
    {
        var found = new DiagnosticBag();
        var face = FontFace.Load(file, "x.ttf", found);
        Assert.Equal(face is null, found.HasErrors);
        Assert.False(mustFail && face is not null);
        if (face is null) return;
        var shaped = face.Shape(Text);
        Assert.Equal(Text.Length, shaped.Glyphs.Sum(glyph => glyph.TextLength));
        Assert.NotEmpty(face.FamilyName + face.PostScriptName);
        Assert.InRange(face.Weight, 1, 1000);
        Assert.NotEqual(0, face.Subset(shaped.Glyphs.Select(glyph => glyph.Id)).Data.Length);
        Assert.Equal(face.Shape("12", true).Glyphs.Length, face.Shape("34", true).Glyphs.Length);
    }
}
