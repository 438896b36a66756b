using System.Buffers;

namespace Agenda.Cli.Files;

/// <summary>Bytes of the program itself, where the system has mapped them. They are not copied, and of a font only the pages that are read are ever loaded.</summary>
/// <param name="start">Stays valid as long as the program runs.</param>
internal sealed unsafe class ResourceMemory(byte* start, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
