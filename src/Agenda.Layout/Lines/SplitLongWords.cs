using System.Buffers;
using Agenda.Diagnostics;

namespace Agenda.Layout.Lines;

/// <summary>
/// Cuts words that are wider than their column and cannot be divided, so that no line runs over its edge; and lets a line end in a long address, so that the
/// line before it is not left half empty.
/// </summary>
internal sealed class LongWordSplitter(DiagnosticBag found)
{
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("/@-_?&=");
    private static readonly SearchValues<char> AllMarks = SearchValues.Create("/@.-_?&=");

    /// <summary>So many characters of a word tell which it is.</summary>
    private const int LongestShown = 60;

    private readonly List<Atom> _split = [];
    private readonly HashSet<(string Word, SourceSpan Span)> _reported = [];

    /// <summary>The same atoms when all fit, else a list that is valid until the next call.</summary>
    public List<Atom> Split(List<Atom> atoms, int width, SourceSpan span)
    {
        if (!HasTooWide(atoms, width) && !HasLongAddress(atoms, width)) return atoms;
        _split.Clear();
        for (var start = 0; start < atoms.Count;)
        {
            var (end, total) = Stretch(atoms, start);
            for (var i = start; i < end; i++)
            {
                var atom = atoms[i];
                // Words of different looks that touch are one word to a reader: where they do not fit together, the line ends between them.
                if (total > width && i > start && atom.Kind == AtomKind.Word && atoms[i - 1].Kind == AtomKind.Word)
                    _split.Add(new Atom(AtomKind.Opportunity, atom.Look, null, 0));
                if (atom.Kind == AtomKind.Word && atom.Width > width && !CanBeDivided(atom, width)) Cut(atom, width, span);
                else if (IsLongAddress(atom, width)) Open(atom, width, AddressMarks);
                else if (atom.Kind == AtomKind.Tie && total > width) _split.Add(atom with { Kind = AtomKind.Space });
                else _split.Add(atom);
            }
            start = end;
        }
        return _split;
    }

    private static bool HasTooWide(List<Atom> atoms, int width)
    {
        for (var start = 0; start < atoms.Count;)
        {
            var (end, total) = Stretch(atoms, start);
            if (total > width) return true;
            start = end;
        }
        return false;
    }

    /// <summary>The atoms from one on between which no line ends, and how wide they are together.</summary>
    private static (int End, long Total) Stretch(List<Atom> atoms, int start)
    {
        var (end, total) = (start, 0L);
        while (end < atoms.Count && atoms[end].Kind is AtomKind.Word or AtomKind.Tie) total += atoms[end++].Width;
        return (Math.Max(end, start + 1), total);
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
    private void Cut(in Atom atom, int width, SourceSpan span)
    {
        var (text, look) = (atom.Word!.Shaped.Text, atom.Look);
        var isAddress = atom.Look.Link is not null || (text.AsSpan().ContainsAny('/', '@', '.') && HasLetter(text));
        if (!isAddress && _reported.Add((text, span)))
        {
            found.Report(
                LayoutDiagnostics.BrokenWord,
                span,
                $"het woord `{Shown(text)}` past niet op een regel en is afgebroken",
                "kies een korter woord, of geef het een bredere kolom");
        }
        if (isAddress) Open(atom, width, AllMarks);
        else AddPieces(atom, 0, text.Length, width);
    }

    /// <summary>Lets a line end after each mark of an address.</summary>
    private void Open(in Atom atom, int width, SearchValues<char> marks)
    {
        var text = atom.Word!.Shaped.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPart(text, start, marks);
            AddPieces(atom, start, end, width);
            start = end;
        }
    }

    private static int EndOfPart(string text, int start, SearchValues<char> marks)
    {
        var mark = text.AsSpan(start).IndexOfAny(marks);
        if (mark < 0) return text.Length;
        var end = start + mark + 1;
        while (end < text.Length && marks.Contains(text[end])) end++;
        // A scheme does not part from its host, nor a last sign from what it ends.
        if (start == 0 && text.AsSpan(0, end).EndsWith("://")) return EndOfPart(text, end, marks);
        return end >= text.Length - 1 ? text.Length : end;
    }

    /// <summary>Adds a part of a word, in pieces where it is too wide.</summary>
    private void AddPieces(in Atom atom, int start, int partEnd, int width)
    {
        var (text, look) = (atom.Word!.Shaped.Text, atom.Look);
        while (start < partEnd)
        {
            var end = LongestThatFits(text, start, partEnd, look, width);
            var word = look.Face.Shape(text.AsSpan(start, end - start));
            if (start > 0) _split.Add(new Atom(AtomKind.Opportunity, look, null, 0));
            _split.Add(new Atom(AtomKind.Word, look, word, look.WidthOf(word), false, end == text.Length ? atom.Note : null));
            start = end;
        }
    }

    private static bool HasLongAddress(List<Atom> atoms, int width)
    {
        foreach (var atom in atoms)
        {
            if (IsLongAddress(atom, width)) return true;
        }
        return false;
    }

    /// <summary>As a web address that takes a good part of a line.</summary>
    private static bool IsLongAddress(in Atom atom, int width) =>
        atom.Kind == AtomKind.Word && atom.Width > width / 4 && atom.Word!.Shaped.Text.Contains("://", StringComparison.Ordinal);

    private static string Shown(string word) => word.Length <= LongestShown ? word
        : word[..(char.IsHighSurrogate(word[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";

    /// <summary>An amount (`1.250.000`) is no address, although it has points.</summary>
    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }
        return false;
    }

    private static int LongestThatFits(string text, int start, int partEnd, Look look, int width)
    {
        // No line holds more than this many characters; without a bound a very long word would be shaped over and over.
        var (low, high) = (start + 1, Math.Min(partEnd, start + 512));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (look.Face.Face.Shape(text[start..middle]).Width(look.Size, look.Face.UnitsPerEm) <= width) low = middle;
            else high = middle - 1;
        }
        return low < text.Length && char.IsLowSurrogate(text[low]) && low > start + 1 ? low - 1 : low;
    }
}
