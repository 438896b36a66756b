using Agenda.Diagnostics;
using Agenda.Fonts;
using FsCheck;
using FsCheck.Fluent;

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

    /// <summary>A seed is fixed: a run is like the one before.</summary>
    [Theory]
    [InlineData("NotoSans-Aanvulling.ttf", 400)]
    [InlineData("NotoMono-Regular.ttf", 150)]
    public void Whatever_is_changed_in_a_font_is_a_finding_or_harmless(string name, int rounds)
    {
        var good = Faces.Bytes(name);
        var tables = Tables(good);
        // A table, a place in it (most often near its start, where its counts and offsets are), and what stands there then.
        var change = Gen.Elements(tables).SelectMany(table =>
            Gen.OneOf(Gen.Choose(0, Math.Min(63, table.Length - 1)), Gen.Choose(0, table.Length - 1)).SelectMany(at =>
                Gen.OneOf(Gen.Elements(0, 1, 127, 128, 254, 255), Gen.Choose(0, 255)).Select(value => (Place: table.Start + at, Value: (byte)value))));
        var changes = Gen.Choose(1, 6).SelectMany(count => Gen.ArrayOf(change, count));
        Prop.ForAll(changes.ToArbitrary(), made =>
        {
            var file = (byte[])good.Clone();
            foreach (var (place, value) in made) file[place] = value;
            Use(file, mustFail: false);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(rounds).WithReplay(20261125, 11));
    }

    /// <summary>The directory itself, and every table of a file.</summary>
    private static (int Start, int Length)[] Tables(byte[] file)
    {
        var count = System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4));
        var tables = new List<(int, int)> { (4, 8 + 16 * count) };
        for (var i = 0; i < count; i++)
        {
            var record = file.AsSpan(12 + 16 * i);
            tables.Add((System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(record[8..]), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(record[12..])));
        }
        return [.. tables.Where(table => table.Item2 > 0)];
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
