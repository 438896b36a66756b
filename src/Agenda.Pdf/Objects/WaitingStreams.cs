using System.Collections.Concurrent;
using Agenda.Pdf.Deflate;

namespace Agenda.Pdf.Objects;

/// <summary>
/// Streams that wait to be compressed. Compression is most of the work of writing, so many are compressed at once, each by itself: the bytes do not
/// depend on how many processors there are.
/// </summary>
internal sealed class WaitingStreams
{
    private const int MostStreams = 256;
    private const int MostBytes = 2 * 1024 * 1024;

    // Below this, waking another processor takes as long as it saves.
    private const int WorthSharing = 512 * 1024;

    private readonly List<WaitingStream> _streams = [];
    private readonly ConcurrentBag<Deflater> _deflaters = [];
    private int _size;

    public int Count { get; private set; }

    public bool IsFull => Count == MostStreams || _size >= MostBytes;

    public WaitingStream this[int index] => _streams[index];

    public void Add(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data)
    {
        if (Count == _streams.Count) _streams.Add(new WaitingStream());
        _streams[Count++].Set(number, dictionary, data);
        _size += data.Length;
    }

    public void Compress()
    {
        if (_size >= WorthSharing) Parallel.For(0, Count, Compress);
        else for (var i = 0; i < Count; i++) Compress(i);
    }

    public void Clear() => (Count, _size) = (0, 0);

    private void Compress(int index)
    {
        if (!_deflaters.TryTake(out var deflater)) deflater = new Deflater();
        _streams[index].Compress(deflater);
        _deflaters.Add(deflater);
    }
}

/// <summary>A stream before and after it is compressed; its room serves for one stream after the other.</summary>
internal sealed class WaitingStream
{
    private readonly ByteBuffer _dictionary = new(64);
    private readonly ByteBuffer _data = new();
    private readonly ByteBuffer _compressed = new();

    public int Number { get; private set; }

    public ReadOnlySpan<byte> Dictionary => _dictionary.Written;

    public ReadOnlySpan<byte> Compressed => _compressed.Written;

    public void Set(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data)
    {
        Number = number;
        _dictionary.Clear();
        _data.Clear();
        _dictionary.Add(dictionary);
        _data.Add(data);
    }

    public void Compress(Deflater deflater)
    {
        _compressed.Clear();
        deflater.Compress(_data.Written, _compressed);
    }
}
