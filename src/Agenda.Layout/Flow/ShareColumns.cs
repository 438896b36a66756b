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
    /// By what the columns hold: each at least its widest word, and what is left by the root of what each would still like to have. One long remark then
    /// does not take the room that dates and names need to stand on one line, as it would in proportion to its length (CSS 2.2, 17.5.2.2).
    /// </summary>
    /// <param name="least">The widest word of each column, with padding.</param>
    /// <param name="most">The widest cell of each column set on one line, with padding.</param>
    /// <param name="grows">The columns that take what is left when everything fits on one line.</param>
    public static int[] ByContent(int[] least, int[] most, bool[] grows, int width)
    {
        long leastSum = 0, mostSum = 0;
        for (var i = 0; i < least.Length; i++) (leastSum, mostSum) = (leastSum + least[i], mostSum + most[i]);
        if (leastSum >= width) return Narrow(least, grows, width);
        if (mostSum > width)
        {
            var wishes = new int[least.Length];
            for (var i = 0; i < least.Length; i++) wishes[i] = most[i] - least[i];
            return Grant(wishes, width - (int)leastSum, least);
        }
        var takers = new int[least.Length];
        var any = false;
        for (var i = 0; i < least.Length; i++)
        {
            takers[i] = grows[i] ? most[i] : 0;
            any |= grows[i];
        }
        return Divide(any ? takers : most, width - (int)mostSum, most);
    }

    /// <summary>Divides a width by the roots of wishes; what a column is given over its wish goes to the others.</summary>
    private static int[] Grant(int[] wishes, int width, int[] least)
    {
        var (open, granted) = (new int[wishes.Length], (int[])least.Clone());
        for (var i = 0; i < wishes.Length; i++) open[i] = wishes[i];
        while (width > 0)
        {
            var roots = new int[open.Length];
            for (var i = 0; i < open.Length; i++) roots[i] = open[i] == 0 ? 0 : Math.Max(1, (int)Math.Sqrt(open[i]));
            var shares = Divide(roots, width, []);
            var left = width;
            var isAnyFull = false;
            for (var i = 0; i < open.Length; i++)
            {
                if (open[i] == 0 || shares[i] < open[i]) continue;
                (granted[i], left, open[i], isAnyFull) = (granted[i] + open[i], left - open[i], 0, true);
            }
            if (!isAnyFull) return Divide(roots, width, granted);
            width = left;
        }
        return granted;
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
