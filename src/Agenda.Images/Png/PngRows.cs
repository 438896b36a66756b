namespace Agenda.Images.Png;

/// <summary>Where the pixels of one pass stand in the image: each <see cref="StepX"/>th from <see cref="X"/>, in each <see cref="StepY"/>th row from <see cref="Y"/>.</summary>
internal readonly record struct Pass(int X, int Y, int StepX, int StepY)
{
    /// <summary>Row by row.</summary>
    public static Pass Whole => new(0, 0, 1, 1);

    /// <summary>ISO/IEC 15948, 8.2.</summary>
    public static ReadOnlySpan<Pass> Adam7 => (Pass[])[new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    public int ColumnsOf(int width) => width <= X ? 0 : (width - X + StepX - 1) / StepX;

    public int RowsOf(int height) => height <= Y ? 0 : (height - Y + StepY - 1) / StepY;
}

/// <summary>Gets one row of a pass, unfiltered.</summary>
/// <param name="y">The row in the image.</param>
internal delegate void RowSink(in Pass pass, int y, ReadOnlySpan<byte> samples);

/// <summary>Unpacks the pixels of a PNG row by row, with room for two rows: what the stream holds beyond the image is never unpacked.</summary>
internal static class PngRows
{
    /// <summary>False when there are more or fewer rows than the image has, or what is there is no row.</summary>
    /// <param name="sink">Null to check only.</param>
    public static bool Read(PngImage image, RowSink? sink)
    {
        using var stream = Inflate.Open(image.Compressed());
        if (stream is null) return false;
        var passes = image.IsInterlaced ? Pass.Adam7 : [Pass.Whole];
        foreach (var pass in passes)
        {
            if (!Read(image, pass, stream, sink)) return false;
        }
        return stream.IsAtEnd;
    }

    private static bool Read(PngImage image, in Pass pass, Inflate stream, RowSink? sink)
    {
        var (columns, rows) = (pass.ColumnsOf(image.PixelWidth), pass.RowsOf(image.PixelHeight));
        if (columns == 0) return true;
        var size = (int)(((long)columns * image.BitsPerPixel + 7) / 8);
        var distance = Math.Max(1, image.BitsPerPixel / 8);
        // The filter's type stands before the row.
        var (row, above) = (new byte[size + 1], new byte[size + 1]);
        for (var i = 0; i < rows; i++)
        {
            if (!stream.Read(row) || !RowFilter.Undo(row[0], row.AsSpan(1), above.AsSpan(1), distance)) return false;
            sink?.Invoke(pass, pass.Y + i * pass.StepY, row.AsSpan(1));
            (row, above) = (above, row);
        }
        return true;
    }
}
