namespace Agenda.Images.Png;

/// <summary>The filters that make a row of samples easier to compress (ISO/IEC 15948, 9). A PDF knows the same ones (ISO 32000-1, 7.4.4.4).</summary>
public static class RowFilter
{
    private const int None = 0;
    private const int Sub = 1;
    private const int Up = 2;
    private const int Average = 3;
    private const int Paeth = 4;

    /// <summary>Turns a filtered row into samples, in its place; false for a filter that does not exist.</summary>
    /// <param name="above">The samples of the row above; zeros for the first.</param>
    /// <param name="distance">Bytes from a sample to the same one of the pixel before.</param>
    internal static bool Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        switch (filter)
        {
            case None: return true;
            case Sub:
                for (var i = distance; i < row.Length; i++) row[i] += row[i - distance];
                return true;
            case Up:
                for (var i = 0; i < row.Length; i++) row[i] += above[i];
                return true;
            case Average:
                for (var i = 0; i < row.Length; i++) row[i] += (byte)(((i < distance ? 0 : row[i - distance]) + above[i]) / 2);
                return true;
            case Paeth:
                for (var i = 0; i < row.Length; i++) row[i] += i < distance ? above[i] : Predict(row[i - distance], above[i], above[i - distance]);
                return true;
            default: return false;
        }
    }

    /// <summary>Filters all rows of an image, each with the filter that leaves the smallest numbers; each row gets its filter's type before it.</summary>
    /// <param name="samples">Rows of <paramref name="rowSize"/> bytes.</param>
    /// <param name="distance">Bytes from a sample to the same one of the pixel before; 0 for samples that are no amounts (a palette's, or smaller than a byte): those stay as they are.</param>
    public static byte[] Apply(ReadOnlySpan<byte> samples, int rowSize, int distance)
    {
        var rows = samples.Length / rowSize;
        var result = new byte[samples.Length + rows];
        var above = new byte[rowSize].AsSpan();
        Span<byte> attempt = new byte[rowSize];
        for (var y = 0; y < rows; y++)
        {
            var row = samples.Slice(y * rowSize, rowSize);
            var into = result.AsSpan(y * (rowSize + 1), rowSize + 1);
            row.CopyTo(into[1..]);
            if (distance > 0) Choose(row, y == 0 ? above : samples.Slice((y - 1) * rowSize, rowSize), distance, into, attempt);
        }
        return result;
    }

    private static void Choose(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int distance, Span<byte> into, Span<byte> attempt)
    {
        var least = Weight(row);
        foreach (var filter in (ReadOnlySpan<byte>)[Sub, Up, Paeth])
        {
            for (var i = 0; i < row.Length; i++)
            {
                int left = i < distance ? 0 : row[i - distance];
                attempt[i] = (byte)(row[i] - filter switch
                {
                    Sub => left,
                    Up => above[i],
                    _ => Predict(left, above[i], i < distance ? 0 : above[i - distance]),
                });
            }
            var weight = Weight(attempt);
            if (weight >= least) continue;
            least = weight;
            into[0] = filter;
            attempt.CopyTo(into[1..]);
        }
    }

    /// <summary>How far the bytes lie from zero, as amounts with a sign.</summary>
    private static long Weight(ReadOnlySpan<byte> row)
    {
        long weight = 0;
        foreach (var value in row) weight += value < 128 ? value : 256 - value;
        return weight;
    }

    private static byte Predict(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - 2 * corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
