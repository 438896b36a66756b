using System.Buffers;

namespace Agenda.Pdf.Objects;

/// <summary>
/// Writes objects as they come, in one go from front to back: streams on their own, all else packed in object streams (ISO 32000-1, 7.5.7), and
/// at the end the table of where everything stands (7.5.8).
/// </summary>
internal sealed class ObjectWriter
{
    /// <summary>Enough to compress well; a reader that wants one object unpacks this much.</summary>
    private const int PackSize = 48 * 1024;

    private readonly IBufferWriter<byte> _output;
    private readonly WaitingStreams _waiting = new();
    private readonly ContentHash _hash = new();
    private readonly ByteBuffer _syntax = new(512);
    private readonly ByteBuffer _pack = new(PackSize + 4096);
    private readonly ByteBuffer _packIndex = new(2048);
    private readonly CrossReferences _places = new();
    private int _packNumber;
    private int _packCount;
    private long _position;
    private int _open;

    public ObjectWriter(IBufferWriter<byte> output)
    {
        _output = output;
        // Four bytes above 127 tell programs that move files about that this is no text (7.5.2).
        _syntax.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3]).Add("\n"u8);
        Flush();
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve() => _places.Reserve(1);

    /// <summary>The first of so many numbers that follow on each other.</summary>
    public int Reserve(int count) => _places.Reserve(count);

    /// <summary>Starts an object that is no stream; what is added to the buffer until <see cref="End"/> is its content.</summary>
    public ByteBuffer Begin(int number)
    {
        if (_open != 0) throw new InvalidOperationException($"Object {_open} is still being written.");
        if (_packCount == 0) _packNumber = Reserve();
        _packIndex.Add(number).Add((byte)' ').Add(_pack.Length).Add((byte)' ');
        _places.SetPacked(number, _packNumber, _packCount++);
        _open = number;
        return _pack;
    }

    public void End()
    {
        _open = 0;
        _pack.Add((byte)'\n');
        if (_pack.Length >= PackSize) FlushPack();
    }

    /// <summary>A stream, to be compressed.</summary>
    /// <param name="dictionary">Its entries besides filter and length.</param>
    public void AddStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data)
    {
        _waiting.Add(number, dictionary, data);
        if (_waiting.IsFull) WriteWaiting();
    }

    /// <summary>A stream as it is.</summary>
    public void AddPlainStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> data) => WriteStream(number, dictionary, default, data);

    /// <param name="root">The catalog.</param>
    /// <param name="info">The document information dictionary.</param>
    public void Finish(int root, int info)
    {
        FlushPack();
        WriteWaiting();
        var number = Reserve();
        var start = _position;
        _places.SetDirect(number, start);
        var name = _hash.Value;
        var dictionary = new ByteBuffer(256);
        dictionary.Add("/Type/XRef/Size "u8).Add(number + 1).Add("/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>"u8);
        dictionary.Add("/Root "u8).AddReference(root).Add("/Info "u8).AddReference(info).Add("/ID["u8);
        for (var i = 0; i < 2; i++) AddName(dictionary, name);
        dictionary.Add((byte)']');
        AddStream(number, dictionary.Written, _places.Rows());
        WriteWaiting();
        _syntax.Add("startxref\n"u8).Add((int)start).Add("\n%%EOF\n"u8);
        Flush();
    }

    private static void AddName(ByteBuffer dictionary, UInt128 name)
    {
        dictionary.Add((byte)'<');
        for (var shift = 112; shift >= 0; shift -= 16) dictionary.AddHex((int)(ushort)(name >> shift), 4);
        dictionary.Add((byte)'>');
    }

    private void FlushPack()
    {
        if (_packCount == 0) return;
        var (number, first) = (_packNumber, _packIndex.Length);
        var dictionary = new ByteBuffer(64).Add("/Type/ObjStm/N "u8).Add(_packCount).Add("/First "u8).Add(first);
        _packIndex.Add(_pack.Written);
        AddStream(number, dictionary.Written, _packIndex.Written);
        _packIndex.Clear();
        _pack.Clear();
        _packCount = 0;
    }

    private void WriteWaiting()
    {
        _waiting.Compress();
        for (var i = 0; i < _waiting.Count; i++)
        {
            var stream = _waiting[i];
            WriteStream(stream.Number, stream.Dictionary, "/Filter/FlateDecode"u8, stream.Compressed);
        }
        _waiting.Clear();
    }

    private void WriteStream(int number, ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> filter, ReadOnlySpan<byte> data)
    {
        if (_places.IsUnset(number)) _places.SetDirect(number, _position);
        _syntax.Add(number).Add(" 0 obj\n<<"u8).Add(dictionary).Add(filter).Add("/Length "u8).Add(data.Length).Add(">>\nstream\n"u8);
        Flush();
        Write(data);
        _syntax.Add("\nendstream\nendobj\n"u8);
        Flush();
    }

    private void Flush()
    {
        Write(_syntax.Written);
        _syntax.Clear();
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.Add(bytes);
        _position += bytes.Length;
    }
}
