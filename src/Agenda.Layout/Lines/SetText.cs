using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Fonts;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Lines;

/// <summary>Sets running text in lines of a column.</summary>
internal sealed class TextSetter(WordShaper shaper, IInlineSurroundings surroundings, DiagnosticBag found)
{
    private readonly AtomCollector _collector = new(surroundings);
    private readonly LineBreaker _breaker = new();
    private readonly LineBuilder _builder = new();
    private readonly List<Breakpoint> _ends = [];
    private readonly LongWordSplitter _splitter = new(found);

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
        TieWords.In(atoms);
        if (atoms.Count == 0) return;
        atoms = _splitter.Split(atoms, width, span);
        var align = alignment ?? (style.Centred ? Alignment.Centre : style.Justify ? Alignment.Justify : Alignment.Left);
        _breaker.Break(atoms, new LineRules(width, align), style.Hyphenate, _ends);
        var start = Breakpoint.Start;
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
        TieWords.In(_collector.Atoms);
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
        var end = Breakpoint.Start with { Atom = last };
        return _builder.Build(atoms, Breakpoint.Start, end, int.MaxValue, Alignment.Left, leading, BaselineOf(look, leading), true);
    }
}
