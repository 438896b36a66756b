using System.Buffers;
using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Fonts;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Lines;

/// <summary>Sets running text in lines of a column.</summary>
internal sealed class TextSetter(WordShaper shaper, IInlineSurroundings surroundings, DiagnosticBag found)
{
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("/@.-_?&=");

    private readonly AtomCollector _collector = new(surroundings);
    private readonly LineBreaker _breaker = new();
    private readonly LineBuilder _builder = new();
    private readonly List<Breakpoint> _ends = [];
    private readonly List<Atom> _split = [];

    public Look LookOf(TextStyle style, Colour colour, Colour link, Flow.Node? owner)
    {
        var faces = new FaceSet(shaper.For(style.Face), shaper.For(style.Italic), shaper.For(style.Bold), shaper.For(style.BoldItalic));
        return new Look(faces, faces.Plain, style.Size, colour, link, owner);
    }

    /// <summary>The look of a label in a drawing, which knows one face only.</summary>
    public Look LookOf(FontFace face, int size, Colour colour)
    {
        var only = shaper.For(face);
        return new Look(new FaceSet(only, only, only, only), only, size, colour, colour, null);
    }

    public List<Line> Set(ImmutableArray<Inline> content, Look look, TextStyle style, int width, Alignment? alignment = null, SourceSpan span = default)
    {
        var lines = new List<Line>();
        Begin();
        _collector.Add(content, look);
        SetCollected(lines, style, look, width, alignment, span);
        return lines;
    }

    /// <summary>Text of the program's own or of a template's attribute.</summary>
    public List<Line> Set(string text, Look look, TextStyle style, int width, Alignment? alignment = null, SourceSpan span = default)
    {
        var lines = new List<Line>();
        Begin();
        _collector.AddText(text, look, span);
        SetCollected(lines, style, look, width, alignment, span);
        return lines;
    }

    /// <summary>One line, as wide as it comes.</summary>
    public Line SetLine(string text, Look look, int leading, SourceSpan span = default)
    {
        _collector.Clear();
        _collector.AddText(text, look, span);
        return BuildSingle(look, leading);
    }

    /// <summary>What stands before other text on its line, a number or a bullet: it ends in a space, so that the two stay two words.</summary>
    public Line SetLabel(string text, Look look, int leading)
    {
        _collector.Clear();
        _collector.AddText(text, look);
        _collector.AddText(" ", look);
        var atoms = _collector.Atoms;
        return Build(atoms, look, leading, atoms.Count - 1);
    }

    public Line SetLine(ImmutableArray<Inline> content, Look look, int leading)
    {
        _collector.Clear();
        _collector.Add(content, look);
        return BuildSingle(look, leading);
    }

    /// <summary>Starts a paragraph that is collected in parts.</summary>
    public AtomCollector Begin()
    {
        _collector.Clear();
        return _collector;
    }

    public void SetCollected(List<Line> lines, TextStyle style, Look look, int width, Alignment? alignment, SourceSpan span)
    {
        _collector.TrimEnd();
        var atoms = _collector.Atoms;
        if (atoms.Count == 0) return;
        atoms = WithLongWordsSplit(atoms, width, span);
        var align = alignment ?? (style.Justify ? Alignment.Justify : Alignment.Left);
        _breaker.Break(atoms, width, align == Alignment.Justify, style.Hyphenate, _ends);
        var start = new Breakpoint(-1, -1, 0, 0, 0, 0, 0, true, false);
        var baseline = BaselineOf(look, style.Leading);
        foreach (var end in _ends)
        {
            lines.Add(_builder.Build(atoms, start, end, width, align, style.Leading, baseline, end.IsForced));
            start = end;
        }
    }

    /// <summary>The widest word and the whole text on one line: what a table column wants.</summary>
    public (int Least, int Most) Measure(ImmutableArray<Inline> content, Look look)
    {
        _collector.Clear();
        _collector.Add(content, look);
        _collector.TrimEnd();
        int least = 0, most = 0, word = 0, line = 0;
        foreach (var atom in _collector.Atoms)
        {
            if (atom.Kind is AtomKind.Word or AtomKind.Tie) word += atom.Width;
            else word = 0;
            line = atom.Kind == AtomKind.LineBreak ? 0 : line + atom.Width;
            least = Math.Max(least, word);
            most = Math.Max(most, line);
        }
        return (least, most);
    }

    /// <summary>Half of the leading's surplus stands above the letters, half below.</summary>
    public static int BaselineOf(Look look, int leading)
    {
        var face = look.Faces.Plain.Face;
        var ascent = (int)((long)face.Ascent * look.Size / face.UnitsPerEm);
        var descent = (int)((long)Math.Abs(face.Descent) * look.Size / face.UnitsPerEm);
        return (leading - ascent - descent) / 2 + ascent;
    }

    private Line BuildSingle(Look look, int leading)
    {
        _collector.TrimEnd();
        return Build(_collector.Atoms, look, leading, _collector.Atoms.Count);
    }

    private Line Build(List<Atom> atoms, Look look, int leading, int last)
    {
        var start = new Breakpoint(-1, -1, 0, 0, 0, 0, 0, true, false);
        var end = new Breakpoint(last, -1, 0, 0, 0, 0, 0, true, false);
        return _builder.Build(atoms, start, end, int.MaxValue, Alignment.Left, leading, BaselineOf(look, leading), true);
    }

    private List<Atom> WithLongWordsSplit(List<Atom> atoms, int width, SourceSpan span)
    {
        var first = atoms.FindIndex(atom => atom.Width > width && atom.Kind == AtomKind.Word && !CanBeDivided(atom, width));
        if (first < 0) return atoms;
        _split.Clear();
        foreach (var atom in atoms)
        {
            if (atom.Kind == AtomKind.Word && atom.Width > width && !CanBeDivided(atom, width)) Split(atom, width, span);
            else _split.Add(atom);
        }
        return _split;
    }

    private static bool CanBeDivided(in Atom atom, int width)
    {
        if (!atom.MayHyphenate) return false;
        var (points, look) = (atom.Word!.Points, atom.Look);
        long start = 0;
        for (var i = 0; i <= points.Length; i++)
        {
            var end = i < points.Length ? points[i].Before.Width(look.Size, look.Face.UnitsPerEm) : atom.Width;
            if (end - start > width) return false;
            if (i < points.Length) start = atom.Width - points[i].After.Width(look.Size, look.Face.UnitsPerEm);
        }
        return true;
    }

    /// <summary>Cuts a word into pieces that fit: after a mark as in an address when there is one, else between any two characters.</summary>
    private void Split(in Atom atom, int width, SourceSpan span)
    {
        var (text, look) = (atom.Word!.Shaped.Text, atom.Look);
        var isAddress = atom.Look.Link is not null || text.AsSpan().ContainsAny('/', '@', '.');
        if (!isAddress)
        {
            found.Report(
                LayoutDiagnostics.BrokenWord,
                span,
                $"het woord `{text}` past niet op een regel en is afgebroken",
                "kies een korter woord, of geef het een bredere kolom");
        }
        for (var start = 0; start < text.Length;)
        {
            var end = LongestThatFits(text, start, look, width);
            var word = look.Face.Shape(text.AsSpan(start, end - start), default);
            if (start > 0) _split.Add(new Atom(AtomKind.Opportunity, look, null, 0));
            _split.Add(new Atom(AtomKind.Word, look, word, look.WidthOf(word), false, end == text.Length ? atom.Note : null));
            start = end;
        }
    }

    private static int LongestThatFits(string text, int start, Look look, int width)
    {
        // No line holds more than this many characters; without a bound a very long word would be shaped over and over.
        var (low, high) = (start + 1, Math.Min(text.Length, start + 512));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (look.Face.Face.Shape(text[start..middle]).Width(look.Size, look.Face.UnitsPerEm) <= width) low = middle;
            else high = middle - 1;
        }
        if (low == text.Length) return low;
        var mark = text.AsSpan(start, low - start).LastIndexOfAny(AddressMarks);
        if (mark + 1 > (low - start) / 2) return start + mark + 1;
        return char.IsLowSurrogate(text[low]) && low > start + 1 ? low - 1 : low;
    }
}
