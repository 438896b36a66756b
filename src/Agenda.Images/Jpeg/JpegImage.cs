namespace Agenda.Images.Jpeg;

/// <summary>A JPEG file (ISO/IEC 10918-1) whose frame was checked: baseline or progressive, 8 bits, grey or in colour.</summary>
public sealed class JpegImage : Image
{
    /// <summary>1 for grey, 3 for colour.</summary>
    public required int Channels { get; init; }

    /// <summary>Whether its three channels are red, green and blue themselves and not brightness and two differences.</summary>
    public required bool IsRgb { get; init; }

    public override string Ending => "jpg";

    /// <summary>The file without what a camera noted: when, where, with what, and a small copy.</summary>
    public byte[] Bare() => Joined();
}
