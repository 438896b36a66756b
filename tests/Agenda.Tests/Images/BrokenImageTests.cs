using System.Buffers;
using System.Buffers.Binary;
using Agenda.Diagnostics;
using Agenda.Images;
using Agenda.Pdf.Images;
using Agenda.Pdf.Objects;
using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Images;

/// <summary>Whatever is changed in a file: a finding, or an image that can be written. Never an exception.</summary>
public sealed class BrokenImageTests
{
    private static readonly byte[][] Good =
    [
        Sample.Png(7, 5, 2, 8), Sample.Png(7, 5, 6, 8), Sample.Png(9, 6, 3, 2, chunks: [Sample.Palette(4), ("tRNS", [0, 128])]),
        Sample.Png(9, 6, 0, 16, true, chunks: [("tRNS", [0, 7])]), Sample.Png(9, 6, 4, 16, true, chunks: [Sample.Density(3_000, 3_000), ("eXIf", "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0"u8.ToArray())]),
        Sample.Jpeg, Sample.ProgressiveJpeg, Sample.Turned(Sample.GreyJpeg, 6),
    ];

    [Fact]
    public void Changed_bytes() => Check(2_000, repair: false);

    [Fact]
    public void Changed_bytes_with_checks_that_are_right() => Check(2_000, repair: true);

    [Fact]
    public void Anything_after_a_right_start()
    {
        var start = Gen.Elements<byte[]>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF]);
        var files = start.SelectMany(first => Gen.ArrayOf(Gen.Choose(0, 255)).Select(rest => (byte[])[.. first, .. rest.Select(value => (byte)value)]));
        Prop.ForAll(files.ToArbitrary(), Use).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261125, 3));
    }

    private static void Check(int rounds, bool repair)
    {
        var change = Gen.Choose(0, 9_999).SelectMany(place => Gen.OneOf(Gen.Elements(0, 1, 127, 128, 254, 255), Gen.Choose(0, 255)).Select(value => (Place: place, Value: (byte)value)));
        var changes = Gen.Elements(Good).SelectMany(good => Gen.Choose(1, 5).SelectMany(count => Gen.ArrayOf(change, count)).Select(made =>
        {
            var file = (byte[])good.Clone();
            foreach (var (place, value) in made) file[place % file.Length] = value;
            if (repair) Repair(file);
            return file;
        }));
        Prop.ForAll(changes.ToArbitrary(), Use).Check(Config.QuickThrowOnFailure.WithMaxTest(rounds).WithReplay(20261125, 7));
    }

    /// <summary>Makes the checks of a PNG's chunks right again, as far as its lengths lead somewhere.</summary>
    private static void Repair(byte[] file)
    {
        for (var at = 8; file[0] == 0x89 && at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12) return;
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at + 8 + length), Sample.Crc(file.AsSpan(at + 4, 4 + length)));
            at += 12 + length;
        }
    }

    private static void Use(byte[] file)
    {
        var found = new DiagnosticBag();
        var image = ImageReader.Read(file, "x.png", default, found);
        Assert.Equal(image is null, found.HasErrors);
        if (image is null) return;
        Assert.InRange(image.Width, 1, int.MaxValue);
        Assert.InRange(image.Height, 1, int.MaxValue);
        var output = new ArrayBufferWriter<byte>();
        var objects = new ObjectWriter(output);
        var before = output.WrittenCount;
        new ImageWriter(objects).Write(image, objects.Reserve());
        Assert.True(output.WrittenCount > before);
    }
}
