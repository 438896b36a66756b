using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>
/// Draws rows in time: when and what in words at the left, at the right the place on a scale of years. A day is a dot, a decision a diamond, a period a bar,
/// what is known only roughly an open bar, and an arrow goes on where a first or last day is open. Every row has lines of its own, so no label ever lies over
/// another. There is no mark for today: a document says the same tomorrow.
/// </summary>
internal sealed class TimeRowDrawer(Style style)
{
    private const int RowGap = 3_000;
    private const int ColumnGap = 10_000;
    private const int LineWidth = 500;
    private const int Indent = 9_000;

    private readonly List<Shape> _shapes = [];
    private readonly TextStyle _text = style.Texts[TextRole.Figure];

    public Drawing? Draw(Timeline timeline, int width) => Draw(Sorted(timeline), "Tijdlijn", true, width);

    public Drawing? Draw(TimeTable table, int width) => Draw([.. table.Rows], "Planning", false, width);

    private Drawing? Draw(List<TimeRow> rows, string name, bool isTimeline, int width)
    {
        if (rows.Count == 0) return null;
        var (whenWidth, scaleX) = ColumnsFor(rows, isTimeline, width);
        var scale = TimeScale.Over(rows, scaleX, width - scaleX);
        var top = scale is null ? 0 : _text.Leading;
        var placed = new List<PlacedRow>(rows.Count);
        var y = top + RowGap;
        foreach (var row in rows)
        {
            var when = Wrap(row.When, isBold: row.IsGroup || isTimeline, whenWidth - ColumnGap);
            var what = Wrap(row.What, isBold: row.IsGroup, scaleX - whenWidth - ColumnGap - IndentOf(row));
            placed.Add(new PlacedRow(row, when, what, y));
            y += Math.Max(Math.Max(when.Height, what.Height), _text.Leading) + RowGap;
        }
        scale?.Put(_shapes, _text, style.Figure, top, y - RowGap / 2);
        _shapes.Add(new Polyline([(0, top), (width, top)], style.Figure.Muted, LineWidth));
        var marks = new TimeMarks(style.Figure, _shapes);
        foreach (var row in placed) DrawRow(row, whenWidth, scale, marks, width);
        y = scale is null ? y : marks.PutKey(_text, y, width);
        return new Drawing(width, y, Describe(rows, name), [.. _shapes]);
    }

    private readonly record struct PlacedRow(TimeRow Row, TextBlock When, TextBlock What, int Y);

    /// <summary>Words get the room that they need, as far as the scale keeps a good quarter of the width; what they leave is the scale's.</summary>
    private (int WhenWidth, int ScaleX) ColumnsFor(List<TimeRow> rows, bool isTimeline, int width)
    {
        int when = 0, what = 0;
        foreach (var row in rows)
        {
            when = Math.Max(when, WidthOf(row.When, row.IsGroup || isTimeline));
            what = Math.Max(what, IndentOf(row) + WidthOf(row.What, row.IsGroup));
        }
        var whenWidth = Math.Clamp(when + ColumnGap, width / 8, width * 25 / 100);
        return (whenWidth, Math.Clamp(whenWidth + what + ColumnGap, width / 2, width * 73 / 100));
    }

    /// <summary>However deep rows stand, their words keep room.</summary>
    private static int IndentOf(TimeRow row) => Math.Min(row.Level, 4) * Indent;

    private int WidthOf(string text, bool isBold) => TextBlock.WidthOf(text, isBold ? _text.Bold : _text.Face, _text.Size);

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

    private void DrawRow(PlacedRow placed, int whenWidth, TimeScale? scale, TimeMarks marks, int width)
    {
        var row = placed.Row;
        placed.When.Put(_shapes, 0, placed.Y, style.Figure.Line);
        placed.What.Put(_shapes, whenWidth + IndentOf(row), placed.Y, style.Figure.BoxText);
        var bottom = placed.Y + Math.Max(Math.Max(placed.When.Height, placed.What.Height), _text.Leading) + RowGap / 2;
        _shapes.Add(new Polyline([(0, bottom), (width, bottom)], style.Figure.Box, LineWidth));
        if (scale is { } known) marks.Put(row, known, placed.Y + _text.Leading / 2);
    }

    private TextBlock Wrap(string text, bool isBold, int width) => TextBlock.Wrap(text, isBold ? _text.Bold : _text.Face, _text.Size, _text.Leading, width);

    private static string Describe(List<TimeRow> rows, string name)
    {
        var text = new StringBuilder(name).Append('.');
        foreach (var row in rows)
        {
            text.Append(' ');
            if (row.When.Length > 0) text.Append(row.When).Append(": ");
            text.Append(row.What.TrimEnd('.')).Append('.');
        }
        return text.ToString();
    }
}
