using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

/// <summary>Divides the width of a table over its columns.</summary>
internal static class ColumnShares
{
    /// <summary>By the shares that the table gives.</summary>
    public static int[] ByShare(Table table, int width)
    {
        var total = 0;
        foreach (var column in table.Columns) total += Math.Max(1, column.Share);
        var (widths, given, seen) = (new int[table.Columns.Length], 0, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            seen += Math.Max(1, table.Columns[i].Share);
            var edge = (int)((long)width * seen / total);
            widths[i] = edge - given;
            given = edge;
        }
        return widths;
    }

    /// <summary>
    /// By what the columns hold: each at least its widest word. What is left goes first to columns that need little to stand on one line, dates and names,
    /// and then by the root of what all cells of a column would still like to have. Where every row is as high as its longest cell, that comes near to the
    /// lowest table, and one long remark does not take the room of a column of titles, as it would in proportion to its length (CSS 2.2, 17.5.2.2).
    /// </summary>
    public static int[] ByContent(ColumnNeeds needs, int width)
    {
        var (least, most) = (needs.Least, needs.Most);
        long leastSum = 0, mostSum = 0;
        for (var i = 0; i < least.Length; i++) (leastSum, mostSum) = (leastSum + least[i], mostSum + most[i]);
        if (leastSum >= width) return Narrow(least, needs.Grows, width);
        if (mostSum > width) return Grant(needs, width, width - (int)leastSum);
        var takers = new int[least.Length];
        var any = false;
        for (var i = 0; i < least.Length; i++)
        {
            takers[i] = needs.Grows[i] ? most[i] : 0;
            any |= needs.Grows[i];
        }
        return Divide(any ? takers : most, width - (int)mostSum, most);
    }

    /// <summary>Divides what is left over the least; what a column is given over its wish goes to the others.</summary>
    private static int[] Grant(ColumnNeeds needs, int width, int left)
    {
        var (granted, open) = ((int[])needs.Least.Clone(), new int[needs.Least.Length]);
        for (var i = 0; i < open.Length; i++) open[i] = needs.Most[i] - needs.Least[i];
        left = GrantSmall(needs, width, left, open, granted);
        while (left > 0)
        {
            var roots = new int[open.Length];
            for (var i = 0; i < open.Length; i++) roots[i] = open[i] == 0 ? 0 : Math.Max(1, (int)Math.Sqrt(needs.Wish(i)));
            var shares = Divide(roots, left, []);
            var room = left;
            var isAnyFull = false;
            for (var i = 0; i < open.Length; i++)
            {
                if (open[i] == 0 || shares[i] < open[i]) continue;
                (granted[i], left, open[i], isAnyFull) = (granted[i] + open[i], left - open[i], 0, true);
            }
            if (!isAnyFull) return Divide(roots, room, granted);
        }
        return granted;
    }

    /// <summary>
    /// Columns of which every cell stands on one line within an equal part of the table get that, the smallest wish first, as long as half of what there is
    /// to divide stays for the others; gives what stays.
    /// </summary>
    private static int GrantSmall(ColumnNeeds needs, int width, int left, int[] open, int[] granted)
    {
        var spare = left / 2;
        while (true)
        {
            var next = -1;
            for (var i = 0; i < open.Length; i++)
            {
                if (open[i] > 0 && needs.Most[i] <= width / open.Length && (next < 0 || open[i] < open[next])) next = i;
            }
            if (next < 0 || open[next] > spare) return left;
            (spare, left, granted[next], open[next]) = (spare - open[next], left - open[next], granted[next] + open[next], 0);
        }
    }

    /// <summary>
    /// When not even the widest words fit: every column up to an equal part, so that short ones stay whole, and the rest to the long ones. Columns of
    /// figures come first, as long as the others keep something: words can be divided, figures cannot.
    /// </summary>
    private static int[] Narrow(int[] least, bool[] grows, int width)
    {
        var (wishes, floor, rest) = (new int[least.Length], new int[least.Length], width);
        long figures = 0;
        var words = 0;
        for (var i = 0; i < least.Length; i++)
        {
            if (grows[i]) words++;
            else figures += least[i];
        }
        var figuresFirst = words > 0 && width - figures >= (long)words * width / (2 * least.Length);
        for (var i = 0; i < least.Length; i++)
        {
            floor[i] = figuresFirst
                ? grows[i] ? Math.Min(least[i], (int)(width - figures) / words) : least[i]
                : Math.Min(least[i], width / least.Length);
            wishes[i] = least[i] - floor[i];
            rest -= floor[i];
        }
        return Divide(wishes, rest, floor);
    }

    /// <summary>Divides a width in proportion to weights, over a base, without losing a unit.</summary>
    private static int[] Divide(int[] weights, int width, int[] onTopOf)
    {
        long total = 0, seen = 0;
        foreach (var weight in weights) total += weight;
        var result = new int[weights.Length];
        var given = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            seen += weights[i];
            var edge = total == 0 ? (int)((long)width * (i + 1) / weights.Length) : (int)(width * seen / total);
            result[i] = edge - given + (onTopOf.Length > 0 ? onTopOf[i] : 0);
            given = edge;
        }
        return result;
    }
}

/// <summary>What the cells of a table's columns need, with padding, in thousandths of a point.</summary>
internal sealed class ColumnNeeds
{
    private readonly List<int>[] _cells;

    public ColumnNeeds(int columns, int narrowest)
    {
        (Least, Most, Grows, _cells) = (new int[columns], new int[columns], new bool[columns], new List<int>[columns]);
        for (var i = 0; i < columns; i++) (Least[i], Most[i], _cells[i]) = (narrowest, narrowest, []);
    }

    /// <summary>The widest word of each column.</summary>
    public int[] Least { get; }

    /// <summary>The widest cell of each column on one line.</summary>
    public int[] Most { get; }

    /// <summary>The columns that take what is left when everything fits on one line.</summary>
    public bool[] Grows { get; }

    public void Add(int column, int least, int most)
    {
        Least[column] = Math.Max(Least[column], least);
        Most[column] = Math.Max(Most[column], most);
        _cells[column].Add(most);
    }

    /// <summary>What all cells of a column together are wider than its widest word.</summary>
    public long Wish(int column)
    {
        var sum = 0L;
        foreach (var cell in _cells[column]) sum += Math.Max(0, cell - Least[column]);
        return sum;
    }
}
