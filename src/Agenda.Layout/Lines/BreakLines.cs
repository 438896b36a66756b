namespace Agenda.Layout.Lines;

/// <summary>
/// Chooses where the lines of a paragraph end so that all its lines together look best: Knuth and Plass, "Breaking Paragraphs into Lines"
/// (Software: Practice and Experience, 1981), in whole numbers, with one column width and without fitness classes.
/// </summary>
internal sealed class LineBreaker
{
    // TeX's values (The TeXbook, chapter 14): a line costs (LinePenalty + badness)², a hyphen a bit more, two hyphens in a row much more.
    private const long LinePenalty = 10;
    private const int HyphenPenalty = 50;
    private const long DoubleHyphenDemerits = 10_000;
    private const long LastHyphenDemerits = 5_000;

    /// <summary>Below this stretch (thousandths of what spaces may stretch) a justified paragraph is not hyphenated.</summary>
    private const long ToleratedStretch = 1_150;

    /// <summary>A line that is loose beyond this is bad whatever it is: keeps squares within a long.</summary>
    private const long WorstBadness = 1_000_000;

    private readonly List<Breakpoint> _points = [];
    private long[] _cost = [];
    private int[] _from = [];

    /// <summary>Where the lines end, in order; the last is the end of the text.</summary>
    /// <param name="atoms">None of its words is wider than the column, unless it can be divided.</param>
    public void Break(List<Atom> atoms, int width, bool justify, bool hyphenate, List<Breakpoint> ends)
    {
        Collect(atoms, width, false);
        Choose(width, justify);
        Trace(ends);
        if (!hyphenate || IsGood(ends, width, justify)) return;
        Collect(atoms, width, true);
        Choose(width, justify);
        Trace(ends);
    }

    private void Collect(List<Atom> atoms, int width, bool hyphenate)
    {
        _points.Clear();
        _points.Add(new Breakpoint(-1, -1, 0, 0, 0, 0, 0, true, false));
        long total = 0, space = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            switch (atom.Kind)
            {
                case AtomKind.Space:
                    _points.Add(new Breakpoint(i, -1, total, total + atom.Width, space, space + atom.Width, 0, false, false));
                    total += atom.Width;
                    space += atom.Width;
                    break;
                case AtomKind.Tie:
                    total += atom.Width;
                    space += atom.Width;
                    break;
                case AtomKind.Opportunity:
                    _points.Add(new Breakpoint(i, -1, total, total, space, space, HyphenPenalty / 2, false, false));
                    break;
                case AtomKind.SoftHyphen:
                    var hyphen = atom.Look.WidthOf(atom.Look.Face.Hyphen);
                    _points.Add(new Breakpoint(i, -1, total + hyphen, total, space, space, HyphenPenalty, false, true));
                    break;
                case AtomKind.LineBreak:
                    _points.Add(new Breakpoint(i, -1, total, total, space, space, 0, true, false));
                    break;
                case AtomKind.Word:
                    if (atom.MayHyphenate && (hyphenate || atom.Width > width)) CollectDivisions(atom, i, total, space);
                    total += atom.Width;
                    break;
            }
        }
        _points.Add(new Breakpoint(atoms.Count, -1, total, total, space, space, 0, true, false));
    }

    private void CollectDivisions(Atom atom, int index, long total, long space)
    {
        var (points, size, unitsPerEm) = (atom.Word!.Points, atom.Look.Size, atom.Look.Face.UnitsPerEm);
        for (var i = 0; i < points.Length; i++)
        {
            var before = points[i].Before.Width(size, unitsPerEm);
            var after = points[i].After.Width(size, unitsPerEm);
            _points.Add(new Breakpoint(index, i, total + before, total + atom.Width - after, space, space, HyphenPenalty, false, true));
        }
    }

    private void Choose(int width, bool justify)
    {
        var count = _points.Count;
        if (_cost.Length < count) (_cost, _from) = (new long[count * 2], new int[count * 2]);
        _cost[0] = 0;
        var first = 0;
        for (var to = 1; to < count; to++)
        {
            var (best, origin) = (long.MaxValue, to - 1);
            for (var from = first; from < to; from++)
            {
                var demerits = Demerits(from, to, width, justify);
                if (demerits < 0)
                {
                    // Too full, and every later end would be fuller.
                    if (from == first && from < to - 1) first++;
                    if (from < to - 1) continue;
                    demerits = best == long.MaxValue ? WorstBadness * WorstBadness : long.MaxValue / 2;
                }
                var cost = _cost[from] + demerits;
                if (cost < best) (best, origin) = (cost, from);
            }
            _cost[to] = Math.Min(best, long.MaxValue / 4);
            _from[to] = origin;
            if (_points[to].IsForced) first = to;
        }
    }

    /// <summary>What a line from one place to another costs; below zero when it does not fit.</summary>
    private long Demerits(int from, int to, int width, bool justify)
    {
        var (start, end) = (_points[from], _points[to]);
        var room = width - (end.End - start.Next);
        var spaces = end.Space - start.NextSpace;
        if (room < 0)
        {
            // Spaces may shrink by a third in justified text and not at all in ragged text.
            var shrink = justify ? spaces / 3 : 0;
            if (-room > shrink) return -1;
            return Total(Badness(-room * 1000 / shrink), start, end);
        }
        if (end.IsForced) return Total(IsShort(start, end, width) ? 50 : 0, start, end);
        var stretch = justify ? spaces / 2 : width / 5;
        var ratio = stretch == 0 ? 100_000 : Math.Min(room * 1000 / stretch, 100_000);
        return Total(Math.Min(Badness(ratio), WorstBadness), start, end);
    }

    /// <summary>A last line of a single short word looks like a mistake.</summary>
    private static bool IsShort(in Breakpoint start, in Breakpoint end, int width) => start.Atom >= 0 && end.End - start.Next < width / 12;

    /// <summary>A hundred times the third power of a ratio in thousandths.</summary>
    private static long Badness(long ratio) => ratio * ratio / 1000 * ratio / 10_000;

    private static long Total(long badness, in Breakpoint start, in Breakpoint end)
    {
        var sum = LinePenalty + Math.Min(badness, WorstBadness);
        var demerits = sum * sum + (long)end.Penalty * end.Penalty;
        if (end.ShowsHyphen && start.ShowsHyphen) demerits += DoubleHyphenDemerits;
        if (end.IsForced && start.ShowsHyphen) demerits += LastHyphenDemerits;
        return demerits;
    }

    private void Trace(List<Breakpoint> ends)
    {
        ends.Clear();
        for (var at = _points.Count - 1; at > 0; at = _from[at]) ends.Add(_points[at]);
        ends.Reverse();
    }

    private bool IsGood(List<Breakpoint> ends, int width, bool justify)
    {
        var start = _points[0];
        foreach (var end in ends)
        {
            var room = width - (end.End - start.Next);
            var spaces = end.Space - start.NextSpace;
            if (room < 0 && !justify) return false;
            if (!end.IsForced)
            {
                if (justify && room * 1000 > ToleratedStretch * (spaces / 2)) return false;
                // Ragged text is divided only where a line would stay a quarter empty.
                if (!justify && room > width / 4) return false;
            }
            start = end;
        }
        return true;
    }
}
