using System.Text;
using Agenda.Diagnostics;
using Agenda.Fonts;

namespace Agenda.Layout.Lines;

/// <summary>Shapes words, each once for a face, whatever the size.</summary>
internal sealed class WordShaper(Hyphenator hyphenator, DiagnosticBag found)
{
    private readonly Dictionary<FontFace, FaceShaper> _faces = [];
    private readonly HashSet<int> _reported = [];

    public FaceShaper For(FontFace face)
    {
        if (_faces.TryGetValue(face, out var shaper)) return shaper;
        return _faces[face] = new FaceShaper(face, hyphenator, this);
    }

    /// <summary>Reports a character that a face lacks, once, on the spot where it stands.</summary>
    internal void ReportMissing(Rune character, SourceSpan span)
    {
        if (!_reported.Add(character.Value)) return;
        if (span.File is { } file && span.End <= file.Text.Length)
        {
            var place = file.Text.IndexOf(character.ToString(), span.Start, span.Length, StringComparison.Ordinal);
            if (place >= 0) span = new SourceSpan(file, place, character.Utf16SequenceLength);
        }
        found.Report(
            LayoutDiagnostics.MissingGlyph,
            span,
            $"het lettertype heeft geen vorm voor het teken `{character}` (U+{character.Value:X4})",
            "gebruik een ander teken, of een lettertype dat dit teken wel heeft");
    }
}

/// <summary>The words of one face.</summary>
internal sealed class FaceShaper
{
    private const char NonBreakingHyphen = '\u2011';

    private readonly Dictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordShaper _owner;
    private Dictionary<string, ShapedWord>? _tabular;

    public FaceShaper(FontFace face, Hyphenator hyphenator, WordShaper owner)
    {
        (Face, Hyphenator, _owner) = (face, hyphenator, owner);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        UnitsPerEm = face.UnitsPerEm;
        Space = Shape(" ", SourceSpan.None);
        Hyphen = Shape("-", SourceSpan.None);
    }

    public FontFace Face { get; }

    public Hyphenator Hyphenator { get; }

    public int UnitsPerEm { get; }

    public ShapedWord Space { get; }

    public ShapedWord Hyphen { get; }

    public ShapedWord Shape(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (_lookup.TryGetValue(text, out var word)) return word;
        var written = text.ToString();
        var shaped = Face.Shape(written);
        foreach (var glyph in shaped.Glyphs)
        {
            if (glyph.Id != 0) continue;
            shaped = Face.Shape(Replaced(written, span));
            break;
        }
        return _words[written] = new ShapedWord(this, shaped);
    }

    /// <summary>Shapes with figures of one width and no kerning at them, so that amounts under each other align.</summary>
    public ShapedWord ShapeTabular(ReadOnlySpan<char> text, SourceSpan span)
    {
        _tabular ??= new Dictionary<string, ShapedWord>(StringComparer.Ordinal);
        var written = text.ToString();
        if (_tabular.TryGetValue(written, out var word)) return word;
        // What the face lacks is replaced, and reported, as in running text.
        var known = Shape(text, span).Shaped.Text;
        return _tabular[written] = new ShapedWord(this, Face.Shape(known, tabularFigures: true));
    }

    private string Replaced(string text, SourceSpan span)
    {
        var replacement = Face.Covers(new Rune('\uFFFD')) ? '\uFFFD' : '?';
        var result = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            if (Face.Covers(character)) result.Append(character.ToString());
            else if (character.Value == NonBreakingHyphen) result.Append('-');
            else if (Rune.IsWhiteSpace(character)) result.Append(Face.Covers(new Rune('\u00A0')) ? '\u00A0' : ' ');
            else
            {
                _owner.ReportMissing(character, span);
                result.Append(replacement);
            }
        }
        return result.ToString();
    }
}
