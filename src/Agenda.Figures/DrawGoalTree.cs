using System.Collections.Immutable;
using System.Text;
using Agenda.Fonts;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>
/// Draws a goal tree: the vision on top, under it a column for each opgave with its effect, its name and its goals. Where columns would become too narrow to
/// read, or too high for a page, each opgave is a row: name and effect at the left, goals at the right; rows can stand on several pages.
/// </summary>
internal sealed class GoalTreeDrawer(Style style)
{
    private const int NarrowestColumn = 96_000;

    /// <summary>The most goals under each other: as many as a page holds when each takes three lines.</summary>
    private const int MostGoals = 12;
    private const int Gap = 6_000;
    private const int Padding = 5_000;
    private const int Radius = 4_000;
    private const int LineWidth = 1_000;
    private const int Step = 8_000;

    private readonly List<Shape> _shapes = [];
    private readonly TextStyle _text = style.Texts[TextRole.Figure];

    public Drawing? Draw(GoalTree tree, int width)
    {
        if (tree.Branches.IsEmpty) return null;
        var y = DrawVision(tree.Vision, width);
        var count = tree.Branches.Length;
        var columnWidth = (width - (count - 1) * Gap) / count;
        if (columnWidth < NarrowestColumn || tree.Branches.Any(branch => branch.Goals.Length > MostGoals)) return DrawRows(tree, width, y);
        var height = DrawColumns(tree, width, y);
        return new Drawing(width, height, Describe(tree), [.. _shapes]);
    }

    private int DrawVision(string vision, int width)
    {
        if (vision.Length == 0) return 0;
        var text = Wrap(vision, _text.Bold, _text.Size * 11 / 10, width - 4 * Padding);
        var height = text.Height + 2 * Padding;
        _shapes.Add(new Box(0, 0, width, height, style.Figure.Line, null, 0, Radius));
        text.Put(_shapes, 0, Padding, Readable(style.Figure.Line), width);
        return height;
    }

    private int DrawColumns(GoalTree tree, int width, int top)
    {
        var count = tree.Branches.Length;
        var columns = new Column[count];
        for (var i = 0; i < count; i++) columns[i] = ColumnAt(tree.Branches[i], i, count, width);
        int effectHeight = 0, titleHeight = 0;
        foreach (var column in columns)
        {
            effectHeight = Math.Max(effectHeight, column.Effect.Height);
            titleHeight = Math.Max(titleHeight, column.Title.Height);
        }
        var effectTop = top == 0 ? 0 : top + Step;
        var titleTop = effectTop + (effectHeight == 0 ? 0 : effectHeight + 2 * Padding + Step);
        var bottom = 0;
        foreach (var column in columns)
        {
            var centre = column.X + column.Width / 2;
            if (top > 0) Line(centre, top, effectHeight > 0 ? effectTop : titleTop, style.Figure.Line);
            if (effectHeight > 0)
            {
                DrawEffect(column, effectTop, effectHeight + 2 * Padding);
                Line(centre, effectTop + effectHeight + 2 * Padding, titleTop, column.Accent.Strong);
            }
            FilledBox(column.Title, column.X, titleTop, column.Width, titleHeight + 2 * Padding, column.Accent.Strong);
            bottom = Math.Max(bottom, DrawGoals(column.Goals, column.X, titleTop + titleHeight + 2 * Padding, column.Width, column.Accent, centre));
        }
        return bottom;
    }

    private readonly record struct Column(int X, int Width, Accent Accent, TextBlock Effect, TextBlock Title, TextBlock[] Goals);

    private Column ColumnAt(GoalBranch branch, int index, int count, int width)
    {
        var from = (int)((long)(width + Gap) * index / count);
        var to = (int)((long)(width + Gap) * (index + 1) / count) - Gap;
        var room = to - from - 2 * Padding;
        var effect = Wrap(branch.Effect, _text.Face, _text.Size, room);
        var title = Wrap(branch.Title, _text.Bold, _text.Size, room);
        return new Column(from, to - from, AccentOf(index), effect, title, GoalsOf(branch, room));
    }

    private Drawing DrawRows(GoalTree tree, int width, int top)
    {
        var parts = ImmutableArray.CreateBuilder<Drawing>();
        var (from, start, y) = (0, 0, top == 0 ? 0 : top + Step);
        for (var i = 0; i < tree.Branches.Length; i++)
        {
            foreach (var row in RowsOf(tree.Branches[i]))
            {
                var bottom = DrawRow(row, AccentOf(i), width, y);
                var alt = Describe(new GoalTree(from == 0 ? tree.Vision : "", [row]));
                parts.Add(new Drawing(width, bottom - start, alt, [.. _shapes.Skip(from).Select(shape => shape.Down(-start))]));
                y = start = bottom + Step;
                from = _shapes.Count;
            }
        }
        return new Drawing(width, y - Step, Describe(tree), [.. _shapes]) { Parts = parts.DrainToImmutable() };
    }

    /// <summary>An opgave with more goals than a page holds goes on in a row that says so.</summary>
    private static IEnumerable<GoalBranch> RowsOf(GoalBranch branch)
    {
        if (branch.Goals.Length <= MostGoals) return [branch];
        return branch.Goals.Chunk(MostGoals).Select((goals, i) => i == 0
            ? branch with { Goals = [.. goals] }
            : new GoalBranch($"{branch.Title} (vervolg)", "", [.. goals]));
    }

    /// <returns>Where the row ends.</returns>
    private int DrawRow(GoalBranch row, in Accent accent, int width, int y)
    {
        var left = width * 2 / 5;
        var title = Wrap(row.Title, _text.Bold, _text.Size, left - 2 * Padding);
        var effect = Wrap(row.Effect, _text.Face, _text.Size, left - 2 * Padding);
        var goals = GoalsOf(row, width - left - Step - 2 * Padding);
        var height = title.Height + effect.Height + 2 * Padding;
        _shapes.Add(new Box(0, y, left, height, accent.Strong, null, 0, Radius));
        title.Put(_shapes, Padding, y + Padding, Readable(accent.Strong));
        effect.Put(_shapes, Padding, y + Padding + title.Height, Readable(accent.Strong));
        if (goals.Length > 0)
            _shapes.Add(new Polyline([(left, y + Padding + _text.Leading / 2), (left + Step, y + Padding + _text.Leading / 2)], accent.Strong, LineWidth));
        var bottom = DrawGoals(goals, left + Step, y - Gap, width - left - Step, accent, -1);
        return Math.Max(y + height, bottom);
    }

    /// <summary>Goals under each other, on a line from the opgave when <paramref name="centre"/> says where; gives the bottom of the last.</summary>
    private int DrawGoals(TextBlock[] goals, int x, int top, int width, Accent accent, int centre)
    {
        var y = top;
        foreach (var goal in goals)
        {
            if (centre >= 0) Line(centre, y, y + Gap, accent.Strong);
            y += Gap;
            FilledBox(goal, x, y, width, goal.Height + 2 * Padding, accent.Tint);
            y += goal.Height + 2 * Padding;
        }
        return y;
    }

    private void DrawEffect(in Column column, int top, int height)
    {
        _shapes.Add(new Box(column.X, top, column.Width, height, Colour.White, column.Accent.Strong, LineWidth, Radius));
        column.Effect.Put(_shapes, column.X, top + (height - column.Effect.Height) / 2, style.Figure.BoxText, column.Width);
    }

    private void FilledBox(TextBlock text, int x, int y, int width, int height, Colour fill)
    {
        _shapes.Add(new Box(x, y, width, height, fill, null, 0, Radius));
        text.Put(_shapes, x, y + (height - text.Height) / 2, Readable(fill), width);
    }

    private void Line(int x, int from, int to, Colour colour) => _shapes.Add(new Polyline([(x, from), (x, to)], colour, LineWidth));

    private TextBlock[] GoalsOf(GoalBranch branch, int width)
    {
        var goals = new TextBlock[branch.Goals.Length];
        for (var i = 0; i < goals.Length; i++) goals[i] = Wrap(Named(branch.Goals[i]), _text.Face, _text.Size, width);
        return goals;
    }

    private static string Named(GoalLeaf goal) => goal.Code.Length == 0 ? goal.Title : $"{goal.Code} {goal.Title}";

    private TextBlock Wrap(string text, FontFace face, int size, int width) =>
        TextBlock.Wrap(text, face, size, (int)((long)_text.Leading * size / _text.Size), width);

    private Accent AccentOf(int index) => style.Accents[index % style.Accents.Length];

    /// <summary>White on a dark ground, the style's own colour on a light one: whichever differs more (WCAG 2.2, 1.4.3).</summary>
    private Colour Readable(Colour ground) =>
        Colour.White.ContrastWith(ground) > style.Figure.BoxText.ContrastWith(ground) ? Colour.White : style.Figure.BoxText;

    private static string Describe(GoalTree tree)
    {
        var text = new StringBuilder("Doelenboom.");
        if (tree.Vision.Length > 0) text.Append(" Visie: ").Append(Sentence(tree.Vision));
        foreach (var branch in tree.Branches)
        {
            text.Append(" Opgave ").Append(branch.Title).Append('.');
            if (branch.Effect.Length > 0) text.Append(" Effect: ").Append(Sentence(branch.Effect));
            for (var i = 0; i < branch.Goals.Length; i++)
                text.Append(i == 0 ? branch.Goals.Length == 1 ? " Doel: " : " Doelen: " : "; ").Append(Named(branch.Goals[i]).TrimEnd('.'));
            if (!branch.Goals.IsEmpty) text.Append('.');
        }
        return text.ToString();
    }

    private static string Sentence(string text) => text is [.., '.' or '!' or '?'] ? text : text + ".";
}
