namespace Agenda.Fonts.Sfnt;

/// <summary>Walks the parts of a composite outline (OpenType 1.9, glyf, composite glyph description): `é` is an e and an accent.</summary>
internal ref struct GlyphComponents
{
    private const ushort HasWordArguments = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort HasMore = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    private readonly ReadOnlySpan<byte> _outline;
    private int _next;

    public GlyphComponents(ReadOnlySpan<byte> outline)
    {
        _outline = outline;
        _next = IsComposite(outline) ? 10 : 0;
    }

    /// <summary>Where the current part starts in the outline: its flags, then its glyph.</summary>
    public int Start { get; private set; }

    public readonly int Glyph => _outline.U16(Start + 2);

    /// <summary>Where the last part ended; instructions may follow.</summary>
    public int End { get; private set; }

    /// <summary>A part runs past the end of its outline.</summary>
    public readonly bool IsBroken => End > _outline.Length;

    public static bool IsComposite(ReadOnlySpan<byte> outline) => outline.I16(0) < 0;

    public bool MoveNext()
    {
        if (_next == 0 || IsBroken) return false;
        Start = _next;
        var flags = _outline.U16(Start);
        var scale = (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        End = Start + 4 + ((flags & HasWordArguments) != 0 ? 4 : 2) + scale;
        _next = (flags & HasMore) != 0 ? End : 0;
        return !IsBroken;
    }
}
