using System.IO.Compression;

namespace Agenda.Images.Png;

/// <summary>Unpacks zlib data. What comes out is the same on every machine, so that the runtime's own will do; only what it packs differs.</summary>
#pragma warning disable RS0030 // Banned for packing, whose bytes differ by processor: here it unpacks.
internal sealed class Inflate : IDisposable
{
    private readonly ZLibStream _stream;

    private Inflate(byte[] data) => _stream = new ZLibStream(new MemoryStream(data, writable: false), CompressionMode.Decompress);

    /// <summary>Null for data that do not start as zlib data in a PNG do: deflate, no dictionary, and a check of both bytes (RFC 1950, 2.2).</summary>
    public static Inflate? Open(byte[] data) =>
        data.Length > 2 && (data[0] & 0x0F) == 8 && (data[1] & 0x20) == 0 && (data[0] << 8 | data[1]) % 31 == 0 ? new Inflate(data) : null;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => TryRead(stackalloc byte[1], out var count) && count == 0;

    /// <summary>Fills the room; false when the data end before or are damaged.</summary>
    public bool Read(Span<byte> room) => TryRead(room, out var count) && count == room.Length;

    private bool TryRead(Span<byte> room, out int count)
    {
        count = 0;
        try
        {
            count = _stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
            return true;
        }
        // How the runtime says that the data are no zlib data.
        catch (Exception cause) when (cause is InvalidDataException or IOException)
        {
            return false;
        }
    }

    public void Dispose() => _stream.Dispose();
}
#pragma warning restore RS0030
