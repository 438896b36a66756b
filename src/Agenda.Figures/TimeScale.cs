using System.Globalization;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>A stretch of whole years on a stretch of a drawing.</summary>
internal readonly record struct TimeScale(int X, int Width, int FirstYear, int LastYear)
{
    /// <summary>Over so few years quarters are shown as well.</summary>
    private const int YearsWithQuarters = 4;

    private const int LineWidth = 500;

    /// <summary>Lines nearer to each other would be a grey field: then only years with a number have one.</summary>
    private const int NarrowestYear = 3_000;

    public int Right => X + Width;

    private int FirstDay => new DateOnly(FirstYear, 1, 1).DayNumber;

    private int Days => new DateOnly(LastYear, 12, 31).DayNumber - FirstDay + 1;

    /// <summary>The years of all rows that have days; null when none has.</summary>
    public static TimeScale? Over(IReadOnlyList<TimeRow> rows, int x, int width)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var row in rows)
        {
            if ((row.From ?? row.To) is { } from) first = Math.Min(first, from.Year);
            if ((row.To ?? row.From) is { } to) last = Math.Max(last, to.Year);
        }
        return first > last ? null : new TimeScale(x, width, first, last);
    }

    /// <summary>Where a day starts.</summary>
    public int At(int day) => X + (int)((long)Width * (day - FirstDay) / Days);

    /// <summary>A line at the start of each year, its number where there is room for one, and fainter lines at quarters.</summary>
    public void Put(List<Shape> shapes, TextStyle text, FigureStyle colours, int top, int bottom)
    {
        var size = text.Size * 9 / 10;
        var needed = TextBlock.WidthOf("2000", text.Face, size) + size / 2;
        var step = 1;
        while ((long)Width * step / (LastYear - FirstYear + 1) < needed) step++;
        var baseline = top - text.Leading / 3;
        var isDense = Width / (LastYear - FirstYear + 1) < NarrowestYear;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (isDense && (year - FirstYear) % step != 0) continue;
            var x = At(new DateOnly(year, 1, 1).DayNumber);
            shapes.Add(new Polyline([(x, top), (x, bottom)], colours.Box, LineWidth * 2));
            if (LastYear - FirstYear < YearsWithQuarters) PutQuarters(shapes, colours, year, top, bottom);
            if ((year - FirstYear) % step != 0 || x + needed - size / 4 > Right) continue;
            shapes.Add(new Label(x + size / 4, baseline, year.ToString(CultureInfo.InvariantCulture), text.Face, size, colours.Muted));
        }
        shapes.Add(new Polyline([(Right, top), (Right, bottom)], colours.Box, LineWidth * 2));
    }

    private void PutQuarters(List<Shape> shapes, FigureStyle colours, int year, int top, int bottom)
    {
        for (var month = 4; month <= 10; month += 3)
        {
            var x = At(new DateOnly(year, month, 1).DayNumber);
            shapes.Add(new Polyline([(x, top), (x, bottom)], colours.Box, LineWidth / 2));
        }
    }
}
