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

    /// <summary>Rows of so much height stand under years of their own when all together are higher than a page.</summary>
    private const int PartHeight = 240_000;

    private readonly TextStyle _text = style.Texts[TextRole.Figure];

    public Drawing? Draw(Timeline timeline, int width) => Draw(Sorted(timeline), "Tijdlijn", true, width);

    public Drawing? Draw(TimeTable table, int width) => Draw([.. table.Rows], "Planning", false, width);

    private Drawing? Draw(List<TimeRow> rows, string name, bool isTimeline, int width)
    {
        if (rows.Count == 0) return null;
        var columns = ColumnsFor(rows, isTimeline, width);
        var whole = Put(rows, columns, name);
        if (whole.Height <= PartHeight) return whole;
        var parts = PartsOf(rows, columns).Select((part, i) => Put(part, columns, i == 0 ? name : $"{name}, vervolg"));
        return whole with { Parts = [.. parts] };
    }

    private List<List<TimeRow>> PartsOf(List<TimeRow> rows, Columns columns)
    {
        var parts = new List<List<TimeRow>>();
        var height = PartHeight;
        foreach (var row in rows)
        {
            if (height >= PartHeight)
            {
                parts.Add([]);
                height = 0;
            }
            parts[^1].Add(row);
            height += HeightOf(TextsOf(row, columns)) + RowGap;
        }
        return parts;
    }

    private sealed record Columns(int Width, int WhenWidth, int ScaleX, TimeScale? Scale, bool IsTimeline);

    /// <summary>Rows on a scale with its years above them and the key to their marks below.</summary>
    private Drawing Put(IReadOnlyList<TimeRow> rows, Columns columns, string name)
    {
        var shapes = new List<Shape>();
        var (width, scale) = (columns.Width, columns.Scale);
        var top = scale is null ? 0 : _text.Leading;
        var placed = new List<PlacedRow>(rows.Count);
        var y = top + RowGap;
        foreach (var row in rows)
        {
            var (when, what) = TextsOf(row, columns);
            placed.Add(new PlacedRow(row, when, what, y));
            y += HeightOf((when, what)) + RowGap;
        }
        scale?.Put(shapes, _text, style.Figure, top, y - RowGap / 2);
        shapes.Add(new Polyline([(0, top), (width, top)], style.Figure.Muted, LineWidth));
        var marks = new TimeMarks(style.Figure, shapes);
        foreach (var row in placed) DrawRow(shapes, row, columns, marks);
        y = scale is null ? y : marks.PutKey(_text, y, width);
        return new Drawing(width, y, Describe(rows, name), [.. shapes]);
    }

    private (TextBlock When, TextBlock What) TextsOf(TimeRow row, Columns columns) => (
        Wrap(row.When, isBold: row.IsGroup || columns.IsTimeline, columns.WhenWidth - ColumnGap),
        Wrap(row.What, isBold: row.IsGroup, columns.ScaleX - columns.WhenWidth - ColumnGap - IndentOf(row)));

    private int HeightOf((TextBlock When, TextBlock What) texts) => Math.Max(Math.Max(texts.When.Height, texts.What.Height), _text.Leading);

    private readonly record struct PlacedRow(TimeRow Row, TextBlock When, TextBlock What, int Y);

    /// <summary>
    /// Words get the room that they need, as far as the scale keeps a third of the width; what they leave is the scale's. Where dates and titles
    /// both need more, dates get a quarter or a third, whichever makes the lower drawing.
    /// </summary>
    private Columns ColumnsFor(List<TimeRow> rows, bool isTimeline, int width)
    {
        int when = 0, what = 0;
        foreach (var row in rows)
        {
            when = Math.Max(when, WidthOf(row.When, row.IsGroup || isTimeline));
            what = Math.Max(what, IndentOf(row) + WidthOf(row.What, row.IsGroup));
        }
        Columns With(int most)
        {
            var whenWidth = Math.Clamp(when + ColumnGap, width / 8, most);
            var scaleX = Math.Clamp(whenWidth + what + ColumnGap, width / 2, width * 66 / 100);
            return new Columns(width, whenWidth, scaleX, TimeScale.Over(rows, scaleX, width - scaleX), isTimeline);
        }
        var (narrow, wide) = (With(width / 4), With(width / 3));
        return wide.WhenWidth > narrow.WhenWidth && HeightOf(rows, wide) < HeightOf(rows, narrow) ? wide : narrow;
    }

    private int HeightOf(List<TimeRow> rows, Columns columns)
    {
        var height = 0;
        foreach (var row in rows) height += HeightOf(TextsOf(row, columns));
        return height;
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

    private void DrawRow(List<Shape> shapes, PlacedRow placed, Columns columns, TimeMarks marks)
    {
        var row = placed.Row;
        placed.When.Put(shapes, 0, placed.Y, style.Figure.Line);
        placed.What.Put(shapes, columns.WhenWidth + IndentOf(row), placed.Y, style.Figure.BoxText);
        var bottom = placed.Y + HeightOf((placed.When, placed.What)) + RowGap / 2;
        shapes.Add(new Polyline([(0, bottom), (columns.Width, bottom)], style.Figure.Box, LineWidth));
        if (columns.Scale is { } known) marks.Put(row, known, placed.Y + _text.Leading / 2);
    }

    private TextBlock Wrap(string text, bool isBold, int width) => TextBlock.Wrap(text, isBold ? _text.Bold : _text.Face, _text.Size, _text.Leading, width);

    private static string Describe(IReadOnlyList<TimeRow> rows, string name)
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
