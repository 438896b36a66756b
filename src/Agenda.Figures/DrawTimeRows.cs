using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>
/// Draws rows in time: when and what in words at the left, at the right the place on a scale of years. A day is a dot, a period a bar, a moment that is known
/// only roughly an open bar, and an arrow goes on where a first or last day is open. Every row has lines of its own, so no label ever lies over another.
/// </summary>
internal sealed class TimeRowDrawer(Style style)
{
    private const int RowGap = 5_000;
    private const int ColumnGap = 10_000;
    private const int BarHeight = 7_000;
    private const int DotSize = 7_000;
    private const int LineWidth = 500;
    private const int Indent = 9_000;

    /// <summary>How far an arrow reaches before the last day of something without a first.</summary>
    private const int OpenStart = 18_000;

    /// <summary>A month is narrow on a scale of years: no mark is narrower than this.</summary>
    private const int NarrowestMark = 5_000;

    private readonly List<Shape> _shapes = [];
    private readonly TextStyle _text = style.Texts[TextRole.Figure];

    public Drawing? Draw(Timeline timeline, int width) => Draw(Sorted(timeline), "Tijdlijn", true, width);

    public Drawing? Draw(TimeTable table, int width) => Draw([.. table.Rows], "Planning", false, width);

    private Drawing? Draw(List<TimeRow> rows, string name, bool isTimeline, int width)
    {
        if (rows.Count == 0) return null;
        var (whenWidth, scaleX) = (width * 22 / 100, width * 62 / 100);
        var scale = TimeScale.Over(rows, scaleX, width - scaleX);
        var top = scale is null ? 0 : _text.Leading;
        var placed = new List<PlacedRow>(rows.Count);
        var y = top + RowGap;
        foreach (var row in rows)
        {
            var when = Wrap(row.When, isBold: row.IsGroup || isTimeline, whenWidth - ColumnGap);
            var what = Wrap(row.What, isBold: row.IsGroup, scaleX - whenWidth - ColumnGap - row.Level * Indent);
            placed.Add(new PlacedRow(row, when, what, y));
            y += Math.Max(when.Height, what.Height) + RowGap;
        }
        scale?.Put(_shapes, _text, style.Figure, top, y - RowGap / 2);
        _shapes.Add(new Polyline([(0, top), (width, top)], style.Figure.Muted, LineWidth));
        foreach (var row in placed) DrawRow(row, whenWidth, scale, width);
        return new Drawing(width, y, Describe(rows, name), [.. _shapes]);
    }

    private readonly record struct PlacedRow(TimeRow Row, TextBlock When, TextBlock What, int Y);

    /// <summary>By first day, then last day, then as written; what has no day comes last.</summary>
    private static List<TimeRow> Sorted(Timeline timeline)
    {
        var events = new List<(TimeRow Row, int Index)>(timeline.Events.Length);
        for (var i = 0; i < timeline.Events.Length; i++) events.Add((timeline.Events[i], i));
        events.Sort((a, b) =>
        {
            var order = Start(a.Row).CompareTo(Start(b.Row));
            if (order == 0) order = (a.Row.To ?? DateOnly.MaxValue).CompareTo(b.Row.To ?? DateOnly.MaxValue);
            return order != 0 ? order : a.Index.CompareTo(b.Index);
        });
        return events.ConvertAll(item => item.Row);
    }

    private static DateOnly Start(TimeRow row) => row.From ?? row.To ?? DateOnly.MaxValue;

    private void DrawRow(PlacedRow placed, int whenWidth, TimeScale? scale, int width)
    {
        var row = placed.Row;
        placed.When.Put(_shapes, 0, placed.Y, style.Figure.Line);
        placed.What.Put(_shapes, whenWidth + row.Level * Indent, placed.Y, style.Figure.BoxText);
        var bottom = placed.Y + Math.Max(placed.When.Height, placed.What.Height) + RowGap / 2;
        _shapes.Add(new Polyline([(0, bottom), (width, bottom)], style.Figure.Box, LineWidth));
        if (scale is not { } known) return;
        var middle = placed.Y + _text.Leading / 2;
        if (row is { From: { } from, To: { } to }) DrawMark(row, known, from.DayNumber, to.DayNumber, middle);
        else if (row.From is { } start) DrawArrow(known.At(start.DayNumber), known.Right, middle);
        else if (row.To is { } end) DrawArrow(known.At(end.DayNumber + 1), Math.Max(known.X, known.At(end.DayNumber + 1) - OpenStart), middle);
    }

    private void DrawMark(TimeRow row, in TimeScale scale, int first, int last, int middle)
    {
        var (from, to) = (scale.At(first), scale.At(last + 1));
        if (first == last)
        {
            var x = Math.Clamp((from + to - DotSize) / 2, scale.X, scale.Right - DotSize);
            _shapes.Add(new Box(x, middle - DotSize / 2, DotSize, DotSize, style.Figure.Line, null, 0, DotSize / 2));
            return;
        }
        var width = Math.Max(to - from, NarrowestMark);
        from = Math.Min(from, scale.Right - width);
        var (top, radius) = (middle - BarHeight / 2, BarHeight / 4);
        // An open bar: somewhere in this time.
        _shapes.Add(row.Kind == TimeRowKind.Period
            ? new Box(from, top, width, BarHeight, style.Figure.Line, null, 0, radius)
            : new Box(from, top, width, BarHeight, style.Figure.Box, style.Figure.Line, LineWidth * 3 / 2, radius));
    }

    /// <summary>From where it is known to where it is open.</summary>
    private void DrawArrow(int from, int to, int middle)
    {
        var tip = BarHeight * 3 / 4;
        var direction = to >= from ? 1 : -1;
        // An arrow that starts at the very edge still shows.
        if (Math.Abs(to - from) < 2 * tip) from = to - direction * 2 * tip;
        var neck = to - direction * tip;
        _shapes.Add(new Box(Math.Min(from, neck), middle - BarHeight / 4, Math.Abs(neck - from), BarHeight / 2, style.Figure.Line, null, 0, 0));
        _shapes.Add(new Polygon([(neck, middle - tip), (to, middle), (neck, middle + tip)], style.Figure.Line));
    }

    private TextBlock Wrap(string text, bool isBold, int width) => TextBlock.Wrap(text, isBold ? _text.Bold : _text.Face, _text.Size, _text.Leading, width);

    private static string Describe(List<TimeRow> rows, string name)
    {
        var text = new StringBuilder(name).Append('.');
        foreach (var row in rows) text.Append(' ').Append(row.When).Append(": ").Append(row.What.TrimEnd('.')).Append('.');
        return text.ToString();
    }
}
