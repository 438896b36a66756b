using System.IO.Compression;
using System.Text;
using Agenda.Pdf.Deflate;
using Agenda.Pdf.Objects;
using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Pdf;

/// <summary>What our compressor writes, the runtime's decompressor reads.</summary>
public sealed class DeflaterTests
{
    [Fact]
    public void Any_data_comes_back_whole()
    {
        // Bytes from a small set give matches, from a large set literals; repeated pieces give long matches.
        var data = Gen.Choose(1, 256).SelectMany(most => Gen.ArrayOf(Gen.Choose(0, most - 1).Select(value => (byte)value)))
            .SelectMany(piece => Gen.Choose(1, 300).Select(times => Enumerable.Repeat(piece, times).SelectMany(bytes => bytes).ToArray()));
        Prop.ForAll(Arb.From(data), bytes => Unpacked(Packed(bytes)).AsSpan().SequenceEqual(bytes))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260401, 7));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(300_000)]
    public void Every_length_comes_back_whole(int length)
    {
        byte[][] all = [new byte[length], Noise(length), Sentences(length), [.. Noise(length / 2), .. Noise(length / 2)]];
        foreach (var data in all) Assert.Equal(data, Unpacked(Packed(data)));
    }

    [Fact]
    public void A_place_further_back_than_the_window_is_not_pointed_at()
    {
        foreach (var distance in (int[])[32_760, 32_767, 32_768, 32_769, 40_000])
        {
            byte[] data = [.. "een begin dat terugkomt"u8, .. Noise(distance - 23), .. "een begin dat terugkomt"u8];
            Assert.Equal(data, Unpacked(Packed(data)));
        }
    }

    [Fact]
    public void Codes_stay_within_their_longest_length_when_frequencies_differ_greatly()
    {
        // Fibonacci's numbers as frequencies make the deepest tree there is.
        var data = new List<byte>();
        for (int symbol = 0, low = 1, high = 1; symbol < 24; symbol++, (low, high) = (high, low + high)) data.AddRange(Enumerable.Repeat((byte)(symbol * 7), low));
        var noise = new Noisy(11);
        var shuffled = data.OrderBy(_ => noise.Next()).ToArray();
        Assert.Equal(shuffled, Unpacked(Packed(shuffled)));
    }

    [Fact]
    public void Text_becomes_a_third_and_noise_hardly_longer()
    {
        Assert.InRange(Packed(Sentences(100_000)).Length, 1, 33_000);
        Assert.InRange(Packed(Noise(100_000)).Length, 100_000, 100_100);
        Assert.InRange(Packed(new byte[100_000]).Length, 1, 300);
    }

    [Fact]
    public void A_compressor_that_was_used_before_gives_the_same_bytes()
    {
        var deflater = new Deflater();
        var data = Sentences(50_000);
        var first = Packed(data, deflater);
        Packed(Noise(70_000), deflater);
        Assert.Equal(first, Packed(data, deflater));
    }

    [Fact]
    public void The_checksum_is_that_of_the_standard() => Assert.Equal(0x11E60398u, Deflater.Adler32("Wikipedia"u8));

    private static byte[] Packed(byte[] data) => Packed(data, new Deflater());

    private static byte[] Packed(byte[] data, Deflater deflater)
    {
        var output = new ByteBuffer();
        deflater.Compress(data, output);
        return output.Written.ToArray();
    }

    /// <summary>The runtime checks the checksum as well.</summary>
    private static byte[] Unpacked(byte[] packed)
    {
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var data = new MemoryStream();
        stream.CopyTo(data);
        return data.ToArray();
    }

    private static byte[] Noise(int length)
    {
        var noise = new Noisy(5);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)(noise.Next() >> 24))];
    }

    private static byte[] Sentences(int length) => Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, length / 5 + 1).Select(i => Layout.Words.Some(6, i * 31 % 9_973))))[..length];

    /// <summary>Numbers that follow no pattern that a compressor sees, the same on every run.</summary>
    private sealed class Noisy(uint seed)
    {
        private uint _state = seed;

        public uint Next()
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            return _state ^= _state << 5;
        }
    }
}
