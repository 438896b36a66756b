using System.Text;
using Agenda.Diagnostics;
using Agenda.Fonts;

namespace Agenda.Layout.Lines;

/// <summary>Shapes words, each once for a face, whatever the size.</summary>
/// <param name="fallback">For what a face lacks.</param>
internal sealed class WordShaper(Hyphenator hyphenator, FallbackFaces fallback, DiagnosticBag found)
{
    private readonly Dictionary<FontFace, FaceShaper> _faces = [];
    private readonly HashSet<int> _reported = [];

    public FaceShaper For(FontFace face)
    {
        if (_faces.TryGetValue(face, out var shaper)) return shaper;
        return _faces[face] = new FaceShaper(face, hyphenator, this);
    }

    /// <summary>A face of the fallback that has a character; null when none has: then it has been reported.</summary>
    internal FaceShaper? FallbackFor(Rune character, SourceSpan span)
    {
        if (fallback.For(character) is { } face) return For(face);
        ReportMissing(character, span);
        return null;
    }

    /// <summary>Reports a character that no face has, once, on the spot where it stands.</summary>
    private void ReportMissing(Rune character, SourceSpan span)
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
            $"geen lettertype heeft een vorm voor het teken `{character}` (U+{character.Value:X4})",
            "gebruik een ander teken, of voeg in `style.yaml` een lettertype toe dat dit teken wel heeft");
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
        Space = Shape(" ");
        Hyphen = Shape("-");
    }

    public FontFace Face { get; }

    public Hyphenator Hyphenator { get; }

    public int UnitsPerEm { get; }

    public ShapedWord Space { get; }

    public ShapedWord Hyphen { get; }

    public ShapedWord Shape(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var word)) return word;
        var written = text.ToString();
        return _words[written] = WordOf(written, tabularFigures: false);
    }

    /// <summary>Shapes with figures of one width and no kerning at them, so that amounts under each other align.</summary>
    public ShapedWord ShapeTabular(ReadOnlySpan<char> text)
    {
        _tabular ??= new Dictionary<string, ShapedWord>(StringComparer.Ordinal);
        if (_tabular.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var word)) return word;
        var written = text.ToString();
        return _tabular[written] = WordOf(written, tabularFigures: true);
    }

    /// <summary>The face for a character in a word of this face.</summary>
    /// <param name="current">Of the character before it: goes on as long as it can, so that a mark stays with its letter.</param>
    public FaceShaper FaceFor(Rune character, FaceShaper current, SourceSpan span)
    {
        if (Face.Covers(character) || HasStandIn(character)) return this;
        if (!ReferenceEquals(current, this) && current.Face.Covers(character)) return current;
        return _owner.FallbackFor(character, span) ?? this;
    }

    private ShapedWord WordOf(string text, bool tabularFigures)
    {
        var shaped = Face.Shape(text, tabularFigures);
        if (!LacksShapes(shaped)) return new ShapedWord(this, shaped);
        shaped = Face.Shape(WithStandIns(text), tabularFigures);
        return new ShapedWord(this, shaped, LacksShapes(shaped));
    }

    private static bool LacksShapes(ShapedText shaped)
    {
        foreach (var glyph in shaped.Glyphs)
        {
            if (glyph.Id == 0) return true;
        }
        return false;
    }

    /// <summary>A hyphen and a space that do not break look as the ordinary ones.</summary>
    private static bool HasStandIn(Rune character) => character.Value == NonBreakingHyphen || Rune.IsWhiteSpace(character);

    private string WithStandIns(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            if (!HasStandIn(character) || Face.Covers(character)) result.Append(character.ToString());
            else if (character.Value == NonBreakingHyphen) result.Append('-');
            else result.Append(Face.Covers(new Rune('\u00A0')) ? '\u00A0' : ' ');
        }
        return result.ToString();
    }
}
