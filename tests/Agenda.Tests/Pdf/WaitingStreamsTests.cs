using Agenda.Pdf.Deflate;
using Agenda.Pdf.Objects;

namespace Agenda.Tests.Pdf;

public sealed class WaitingStreamsTests
{
    [Fact]
    public void Streams_that_are_compressed_together_are_as_if_each_was_alone()
    {
        var waiting = new WaitingStreams();
        // Twice: what the first round leaves behind shows in no byte of the second. Each is enough to be shared by the cores.
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; !waiting.IsFull; i++) waiting.Add(i, "/Type/Proef"u8, Data(round, i));
            Assert.True(waiting.Count > 20);
            waiting.Compress();
            for (var i = 0; i < waiting.Count; i++)
            {
                var alone = new ByteBuffer();
                new Deflater().Compress(Data(round, i), alone);
                Assert.Equal(i, waiting[i].Number);
                Assert.True(alone.Written.SequenceEqual(waiting[i].Compressed));
            }
            waiting.Clear();
        }
    }

    /// <summary>Some tens of kilobytes of numbers: each stream another, and of another length.</summary>
    private static byte[] Data(int round, int index)
    {
        var buffer = new ByteBuffer();
        for (var i = 0; i < 8_000 + 500 * index; i++) buffer.Add(i * (index + 3 + round) % 9_973).Add((byte)' ');
        return buffer.Written.ToArray();
    }
}
