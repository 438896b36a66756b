using System.Globalization;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>
/// Draws a timeline as rows in order of time: when and what in words at the left, and at the right its place on a scale of years. A day is a dot, a period a bar,
/// and a moment that is known only roughly an open bar. Every event has rows of its own, so no label ever lies over another.
/// </summary>
internal sealed class TimelineDrawer(Style style)
{
    private const int RowGap = 5_000;
    private const int ColumnGap = 10_000;
    private const int BarHeight = 7_000;
    private const int DotSize = 7_000;
    private const int LineWidth = 500;

    /// <summary>A month is narrow on a scale of years: no mark is narrower than this.</summary>
    private const int NarrowestMark = 5_000;

    private readonly List<Shape> _shapes = [];
    private readonly TextStyle _text = style.Texts[TextRole.Figure];

    public Drawing? Draw(Timeline timeline, int width)
    {
        if (timeline.Events.IsEmpty) return null;
        var events = Sorted(timeline);
        var (first, last) = Years(events);
        var whenWidth = width * 22 / 100;
        var scaleX = width * 62 / 100;
        var scale = new Scale(scaleX, width - scaleX, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
        var rows = new List<Row>();
        var top = first > last ? 0 : _text.Leading + RowGap;
        var y = top;
        foreach (var item in events)
        {
            var when = Wrap(item.When, bold: true, whenWidth - ColumnGap);
            var what = Wrap(item.What, bold: false, scaleX - whenWidth - ColumnGap);
            rows.Add(new Row(item, when, what, y));
            y += Math.Max(when.Height, what.Height) + RowGap;
        }
        if (first <= last) DrawScale(scale, first, last, top, y);
        foreach (var row in rows) DrawRow(row, whenWidth, scale, width);
        return new Drawing(width, y, Describe(events), [.. _shapes]);
    }

    private readonly record struct Row(TimelineEvent Event, TextBlock When, TextBlock What, int Y);

    private readonly record struct Scale(int X, int Width, DateOnly From, DateOnly To)
    {
        public int At(int day) => X + (int)((long)Width * (day - From.DayNumber) / (To.DayNumber - From.DayNumber + 1));
    }

    /// <summary>By first day, then last day, then as written; what has no day comes last.</summary>
    private static List<TimelineEvent> Sorted(Timeline timeline)
    {
        var events = new List<(TimelineEvent Event, int Index)>(timeline.Events.Length);
        for (var i = 0; i < timeline.Events.Length; i++) events.Add((timeline.Events[i], i));
        events.Sort((a, b) =>
        {
            var order = (a.Event.From ?? DateOnly.MaxValue).CompareTo(b.Event.From ?? DateOnly.MaxValue);
            if (order == 0) order = (a.Event.To ?? DateOnly.MaxValue).CompareTo(b.Event.To ?? DateOnly.MaxValue);
            return order != 0 ? order : a.Index.CompareTo(b.Index);
        });
        return events.ConvertAll(item => item.Event);
    }

    private static (int First, int Last) Years(List<TimelineEvent> events)
    {
        var (first, last) = (9999, 1);
        foreach (var item in events)
        {
            if (item.From is not { } from) continue;
            first = Math.Min(first, from.Year);
            last = Math.Max(last, (item.To ?? from).Year);
        }
        return (first, last);
    }

    /// <summary>A line at the start of each year; its number where there is room for one.</summary>
    private void DrawScale(in Scale scale, int first, int last, int top, int bottom)
    {
        var size = _text.Size * 9 / 10;
        var needed = TextBlock.WidthOf("2000", _text.Face, size) + size / 2;
        var step = 1;
        while ((long)scale.Width * step / (last - first + 1) < needed) step++;
        for (var year = first; year <= last + 1; year++)
        {
            var x = year > last ? scale.X + scale.Width : scale.At(new DateOnly(year, 1, 1).DayNumber);
            _shapes.Add(new Polyline([(x, top - RowGap), (x, bottom)], style.Figure.Box, LineWidth));
            if (year > last || (year - first) % step != 0 || x + needed > scale.X + scale.Width + size / 4) continue;
            var baseline = _text.Leading - RowGap / 2;
            _shapes.Add(new Label(x + size / 4, baseline, year.ToString(CultureInfo.InvariantCulture), _text.Face, size, style.Figure.Muted));
        }
        _shapes.Add(new Polyline([(0, top - RowGap), (scale.X + scale.Width, top - RowGap)], style.Figure.Muted, LineWidth));
    }

    private void DrawRow(Row row, int whenWidth, in Scale scale, int width)
    {
        row.When.Put(_shapes, 0, row.Y, style.Figure.Line);
        row.What.Put(_shapes, whenWidth, row.Y, style.Figure.BoxText);
        var bottom = row.Y + Math.Max(row.When.Height, row.What.Height) + RowGap / 2;
        _shapes.Add(new Polyline([(0, bottom), (width, bottom)], style.Figure.Box, LineWidth));
        if (row.Event.From is not { } from) return;
        var middle = row.Y + _text.Leading / 2;
        if (row.Event.To is not { } to) DrawOpenEnd(scale.At(from.DayNumber), scale.X + scale.Width, middle);
        else DrawMark(row.Event.Kind, scale.At(from.DayNumber), scale.At(to.DayNumber + 1), to == from, scale, middle);
    }

    private void DrawMark(TimelineEventKind kind, int from, int to, bool isDay, in Scale scale, int middle)
    {
        if (isDay)
        {
            var x = Math.Clamp((from + to - DotSize) / 2, scale.X, scale.X + scale.Width - DotSize);
            _shapes.Add(new Box(x, middle - DotSize / 2, DotSize, DotSize, style.Figure.Line, null, 0, DotSize / 2));
            return;
        }
        var width = Math.Max(to - from, NarrowestMark);
        from = Math.Min(from, scale.X + scale.Width - width);
        // An open bar: somewhere in this time.
        _shapes.Add(kind == TimelineEventKind.Period
            ? new Box(from, middle - BarHeight / 2, width, BarHeight, style.Figure.Line, null, 0, BarHeight / 4)
            : new Box(from, middle - BarHeight / 2, width, BarHeight, style.Figure.Box, style.Figure.Line, LineWidth * 3 / 2, BarHeight / 4));
    }

    /// <summary>An arrow to the edge: it goes on.</summary>
    private void DrawOpenEnd(int from, int edge, int middle)
    {
        var tip = BarHeight * 3 / 4;
        from = Math.Min(from, edge - 2 * tip);
        _shapes.Add(new Box(from, middle - BarHeight / 4, edge - tip - from, BarHeight / 2, style.Figure.Line, null, 0, 0));
        _shapes.Add(new Polygon([(edge - tip, middle - tip), (edge, middle), (edge - tip, middle + tip)], style.Figure.Line));
    }

    private TextBlock Wrap(string text, bool bold, int width) => TextBlock.Wrap(text, bold ? _text.Bold : _text.Face, _text.Size, _text.Leading, width);

    private static string Describe(List<TimelineEvent> events)
    {
        var text = new StringBuilder("Tijdlijn.");
        foreach (var item in events) text.Append(' ').Append(item.When).Append(": ").Append(item.What.TrimEnd('.')).Append('.');
        return text.ToString();
    }
}
