namespace Agenda.Fonts;

/// <summary>One font file: its glyphs, its measures, its kerning and ligatures.</summary>
public sealed partial class FontFace
{
    private FontFace() { }
}
