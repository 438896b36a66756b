namespace Agenda.Layout.Lines;

/// <summary>How well a line is filled, so that a very tight line does not come next to a loose one (The TeXbook, chapter 14).</summary>
internal enum Fitness : byte
{
    Tight,
    Decent,
    Loose,
    VeryLoose,
}

/// <summary>What a line costs by itself.</summary>
/// <param name="Demerits">Below zero for a line that does not fit.</param>
internal readonly record struct LineCost(long Demerits, Fitness Fitness)
{
    public static readonly LineCost TooWide = new(-1, Fitness.Tight);
}

/// <summary>Says how bad a line is, by itself and beside its neighbours: the smaller the better.</summary>
internal static class JudgeLines
{
    // TeX's values (The TeXbook, chapter 14): a line costs (LinePenalty + badness)², a hyphen a bit more, two hyphens in a row much more.
    private const long LinePenalty = 10;
    public const int HyphenPenalty = 50;
    private const long DoubleHyphenDemerits = 10_000;
    private const long LastHyphenDemerits = 5_000;
    public const long UnevenDemerits = 10_000;

    /// <summary>No third hyphen in a row, unless words that are longer than the column leave no choice.</summary>
    private const long TripleHyphenDemerits = 100_000_000;

    /// <summary>A line that is loose beyond this is bad whatever it is: keeps squares within a long.</summary>
    public const long WorstBadness = 1_000_000;

    /// <summary>The ratio, in thousandths, from which a line is as bad as can be.</summary>
    private const long WorstRatio = 21_544;

    private const long ShortBadness = 400;

    /// <summary>A last line is at least this part of the column.</summary>
    private const int ShortestLast = 12;

    public static LineCost Of(in Breakpoint start, in Breakpoint end, LineRules rules)
    {
        var room = rules.Width - (end.End - start.Next);
        var spaces = end.Space - start.NextSpace;
        if (room < 0)
        {
            // Spaces may shrink by a third in justified text and not at all in ragged text.
            var shrink = rules.IsJustified ? spaces / 3 : 0;
            if (-room > shrink) return LineCost.TooWide;
            var squeeze = -room * 1000 / shrink;
            return Total(Badness(squeeze), end, squeeze > 500 ? Fitness.Tight : Fitness.Decent);
        }
        if (end.IsForced && rules.Alignment != Alignment.Balanced) return Total(IsShort(start, end, rules.Width) ? ShortBadness : 0, end, Fitness.Decent);
        var stretch = rules.IsJustified ? spaces / 2 : rules.Width / 5;
        var ratio = stretch == 0 ? WorstRatio : Math.Min(room * 1000 / stretch, WorstRatio);
        return Total(Badness(ratio), end, !rules.IsJustified || ratio <= 500 ? Fitness.Decent : ratio <= 1000 ? Fitness.Loose : Fitness.VeryLoose);
    }

    /// <summary>What two lines under each other cost more than each alone.</summary>
    /// <param name="hyphens">How many lines in a row end in a hyphen up to the start; two for more.</param>
    public static long Beside(in Breakpoint end, Fitness before, Fitness fitness, int hyphens)
    {
        long demerits = Math.Abs(before - fitness) > 1 ? UnevenDemerits : 0;
        if (hyphens == 0) return demerits;
        if (end.ShowsHyphen) demerits += hyphens > 1 ? TripleHyphenDemerits : DoubleHyphenDemerits;
        return end.IsForced ? demerits + LastHyphenDemerits : demerits;
    }

    /// <summary>The end of a paragraph is a line by itself: a good part of the column, more of it where the line is the tail of a divided word.</summary>
    public static bool IsShort(in Breakpoint start, in Breakpoint end, int width) =>
        start.Atom >= 0 && end.End - start.Next < (start.Hyphen >= 0 ? width / (ShortestLast / 2) : width / ShortestLast);

    /// <summary>A hundred times the third power of a ratio in thousandths.</summary>
    private static long Badness(long ratio) => ratio >= WorstRatio ? WorstBadness : ratio * ratio * ratio / 10_000_000;

    private static LineCost Total(long badness, in Breakpoint end, Fitness fitness)
    {
        var sum = LinePenalty + badness;
        return new LineCost(sum * sum + (long)end.Penalty * end.Penalty, fitness);
    }
}
