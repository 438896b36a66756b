using System.Runtime.InteropServices;

namespace Agenda.Layout.Lines;

/// <summary>
/// Chooses where the lines of a paragraph end so that all its lines together look best: Knuth and Plass, "Breaking Paragraphs into Lines"
/// (Software: Practice and Experience, 1981), in whole numbers and with one column width. What a line costs depends on the line before it too, so each
/// place is kept once for every way in which the line before it may look.
/// </summary>
internal sealed class LineBreaker
{
    /// <summary>Below this stretch (thousandths of what spaces may stretch) a justified paragraph is not hyphenated.</summary>
    private const long ToleratedStretch = 1_150;

    /// <summary>How the line that ends at a place looks: four fitnesses, times no, one or more hyphens in a row.</summary>
    private const int States = 12;

    private const long Worst = JudgeLines.WorstBadness * JudgeLines.WorstBadness;

    private readonly List<Breakpoint> _points = [];
    private long[] _cost = [];
    private int[] _from = [];
    private ushort[] _live = [];

    /// <summary>Where the lines end, in order; the last is the end of the text.</summary>
    /// <param name="atoms">None of its words is wider than the column, unless it can be divided.</param>
    /// <returns>What the lines cost together.</returns>
    public long Break(List<Atom> atoms, LineRules rules, bool hyphenate, List<Breakpoint> ends)
    {
        Collect(atoms, rules.Width, false);
        var cost = Choose(CollectionsMarshal.AsSpan(_points), rules, ends);
        if (!hyphenate || IsGood(ends, rules)) return cost;
        Collect(atoms, rules.Width, true);
        return Choose(CollectionsMarshal.AsSpan(_points), rules, ends);
    }

    private void Collect(List<Atom> atoms, int width, bool hyphenate)
    {
        _points.Clear();
        _points.Add(Breakpoint.Start);
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
                    _points.Add(new Breakpoint(i, -1, total, total, space, space, JudgeLines.HyphenPenalty / 2, false, false));
                    break;
                case AtomKind.SoftHyphen:
                    var hyphen = atom.Look.WidthOf(atom.Look.Face.Hyphen);
                    _points.Add(new Breakpoint(i, -1, total + hyphen, total, space, space, JudgeLines.HyphenPenalty, false, true));
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

    private void CollectDivisions(in Atom atom, int index, long total, long space)
    {
        var (points, size, unitsPerEm) = (atom.Word!.Points, atom.Look.Size, atom.Look.Face.UnitsPerEm);
        for (var i = 0; i < points.Length; i++)
        {
            var before = points[i].Before.Width(size, unitsPerEm);
            var after = points[i].After.Width(size, unitsPerEm);
            _points.Add(new Breakpoint(index, i, total + before, total + atom.Width - after, space, space, JudgeLines.HyphenPenalty, false, true));
        }
    }

    /// <summary>Finds the cheapest way to the end of the text and traces it back; gives its cost.</summary>
    internal long Choose(ReadOnlySpan<Breakpoint> points, LineRules rules, List<Breakpoint> ends)
    {
        Prepare(points.Length);
        var first = 0;
        for (var to = 1; to < points.Length; to++)
        {
            Reach(points, first, to, rules);
            Prune(to);
            while (first < to - 1 && IsTooWide(points[first], points[to], rules)) first++;
            if (points[to].IsForced) first = to;
        }
        var state = Cheapest(points.Length - 1);
        var cost = _cost[state];
        ends.Clear();
        for (; state >= States; state = _from[state]) ends.Add(points[state / States]);
        ends.Reverse();
        return cost;
    }

    /// <summary>Whether a line is too wide, even without its hyphen and with its spaces as narrow as can be: every longer one is too.</summary>
    private static bool IsTooWide(in Breakpoint start, in Breakpoint end, LineRules rules)
    {
        var words = end.Next - end.NextSpace - start.Next + start.NextSpace;
        var spaces = end.Space - start.NextSpace;
        return words + spaces - (rules.IsJustified ? spaces / 3 : 0) > rules.Width;
    }

    private void Prepare(int count)
    {
        if (_live.Length < count) (_cost, _from, _live) = (new long[count * 2 * States], new int[count * 2 * States], new ushort[count * 2]);
        _live.AsSpan(0, count).Clear();
        // Before the first line everything is as it should be.
        _live[0] = (ushort)(1 << StateOf(Fitness.Decent, 0));
        _cost[StateOf(Fitness.Decent, 0)] = 0;
    }

    private void Reach(ReadOnlySpan<Breakpoint> points, int first, int to, LineRules rules)
    {
        for (var from = first; from < to; from++)
        {
            var cost = JudgeLines.Of(points[from], points[to], rules);
            if (cost.Demerits >= 0) Extend(points[to], from, to, cost);
        }
        // Nothing fits: the shortest line that there is, and the worst that can be.
        if (_live[to] == 0) Extend(points[to], to - 1, to, new LineCost(Worst, Fitness.Tight));
    }

    /// <summary>
    /// Forgets the ways to a place that cannot become the cheapest: another with no more hyphens in a row is ahead by more than what the next line can
    /// cost for standing beside it.
    /// </summary>
    private void Prune(int to)
    {
        var live = _live[to];
        if ((live & live - 1) == 0) return;
        var best = long.MaxValue;
        for (var hyphens = 0; hyphens < 3; hyphens++)
        {
            for (var state = hyphens; state < States; state += 3)
            {
                if ((live & 1 << state) != 0) best = Math.Min(best, _cost[to * States + state]);
            }
            if (best == long.MaxValue) continue;
            for (var state = hyphens; state < States; state += 3)
            {
                if ((live & 1 << state) != 0 && _cost[to * States + state] > best + JudgeLines.UnevenDemerits) live &= (ushort)~(1 << state);
            }
        }
        _live[to] = live;
    }

    /// <summary>Goes on with a line from every way in which its start can be reached.</summary>
    private void Extend(in Breakpoint end, int from, int to, LineCost line)
    {
        for (var live = _live[from]; live != 0; live &= (ushort)(live - 1))
        {
            var state = System.Numerics.BitOperations.TrailingZeroCount(live);
            var hyphens = state % 3;
            var cost = _cost[from * States + state] + line.Demerits + JudgeLines.Beside(end, (Fitness)(state / 3), line.Fitness, hyphens);
            var next = StateOf(line.Fitness, end.ShowsHyphen ? Math.Min(hyphens + 1, 2) : 0);
            if ((_live[to] & 1 << next) != 0 && _cost[to * States + next] <= cost) continue;
            _live[to] |= (ushort)(1 << next);
            _cost[to * States + next] = Math.Min(cost, long.MaxValue / 4);
            _from[to * States + next] = from * States + state;
        }
    }

    private int Cheapest(int to)
    {
        var best = -1;
        for (var state = 0; state < States; state++)
        {
            if ((_live[to] & 1 << state) != 0 && (best < 0 || _cost[to * States + state] < _cost[best])) best = to * States + state;
        }
        return best;
    }

    private static int StateOf(Fitness fitness, int hyphens) => (int)fitness * 3 + hyphens;

    private static bool IsGood(List<Breakpoint> ends, LineRules rules)
    {
        var start = Breakpoint.Start;
        foreach (var end in ends)
        {
            var room = rules.Width - (end.End - start.Next);
            var spaces = end.Space - start.NextSpace;
            if (room < 0 && -room > (rules.IsJustified ? spaces / 3 : 0)) return false;
            if (!end.IsForced)
            {
                if (rules.IsJustified && room * 1000 > ToleratedStretch * (spaces / 2)) return false;
                // Ragged text is divided only where a line would stay a quarter empty.
                if (!rules.IsJustified && room > rules.Width / 4) return false;
            }
            if (end.IsForced && JudgeLines.IsShort(start, end, rules.Width)) return false;
            start = end;
        }
        return true;
    }
}
