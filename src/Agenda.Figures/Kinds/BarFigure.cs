using System.Collections.Immutable;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Bars in groups, each with its value in words at its end: shares, costs through the years, a price for each year. Below zero goes left.</summary>
/// <param name="Name">What the description calls the whole.</param>
/// <param name="Unit">`in miljoenen euro’s`; empty for none.</param>
public sealed record BarFigure(string Name, string Unit, ImmutableArray<BarGroup> Groups) : IFigure
{
    private const int BarHeight = 9_000;
    private const int BarGap = 500;
    private const int GroupGap = 5_000;

    /// <summary>From this width on the names of groups stand beside their bars.</summary>
    private const int WidthForColumns = 320_000;

    public Drawing? Draw(Style style, int width)
    {
        if (Groups.IsDefaultOrEmpty || Groups.All(group => group.Bars.IsEmpty)) return null;
        var pen = new Pen(style, width);
        var y = 0;
        if (Unit.Length > 0)
        {
            var unit = pen.Wrap(Unit, width);
            pen.Put(unit, 0, 0, pen.Colours.Muted);
            y = unit.Height + Pen.Gap / 2;
        }
        var scale = ScaleFor(pen);
        for (var i = 0; i < Groups.Length; i++)
        {
            y = DrawGroup(pen, Groups[i], scale, i == 0 ? y : y + GroupGap);
            pen.EndPart(y, GroupGap, Describe(Groups[i]));
        }
        var measure = Unit.Length == 0 ? "" : $". {char.ToUpperInvariant(Unit[0])}{Unit[1..]}";
        return pen.Finish(y, $"{Name}{measure}. {string.Join(' ', Groups.Select(Describe))}", Name + measure);
    }

    /// <summary>Groups of more than one bar have labels of their own beside the bars.</summary>
    private bool HaveLabels => Groups.Any(group => group.Bars.Length > 1);

    /// <summary>The name stands beside the bars where there is room and more than one group to tell apart; above them otherwise.</summary>
    private int DrawGroup(Pen pen, BarGroup group, in Scale scale, int y)
    {
        if (HaveLabels)
        {
            var isBeside = scale.LabelX > 0;
            var name = pen.Wrap(group.Name, isBeside ? scale.LabelX - Pen.Gap : pen.Width, isBold: true);
            pen.Put(name, 0, y, pen.Colours.BoxText);
            var bottom = y + name.Height;
            if (!isBeside) y = bottom;
            foreach (var bar in group.Bars) y = DrawBar(pen, pen.Wrap(bar.Label, scale.LabelWidth), bar, group.Accent, scale, y);
            return Math.Max(y, bottom);
        }
        foreach (var bar in group.Bars) y = DrawBar(pen, pen.Wrap(group.Name, scale.LabelWidth), bar, group.Accent, scale, y);
        return y;
    }

    private static int DrawBar(Pen pen, TextBlock label, Bar bar, int accent, in Scale scale, int y)
    {
        var height = Math.Max(label.Height, pen.Text.Leading);
        pen.Put(label, scale.LabelX, y, pen.Colours.BoxText);
        var (from, to) = (scale.At(Math.Min(0, bar.Value)), scale.At(Math.Max(0, bar.Value)));
        pen.Bar(from, y + (pen.Text.Leading - BarHeight) / 2, Math.Max(to - from, Pen.LineWidth), BarHeight, pen.AccentOf(accent).Strong);
        pen.Put(pen.Wrap(bar.Text, int.MaxValue / 2), Math.Max(to, from + Pen.LineWidth) + Pen.Gap / 2, y, pen.Colours.BoxText);
        return y + height + BarGap;
    }

    private readonly record struct Scale(int LabelX, int LabelWidth, int X, int Width, decimal Least, decimal Most)
    {
        public int At(decimal value) => Most == Least ? X : X + (int)decimal.Round(Width * (value - Least) / (Most - Least));
    }

    private Scale ScaleFor(Pen pen)
    {
        decimal least = 0, most = 0;
        int label = 0, value = 0, name = 0;
        foreach (var group in Groups)
        {
            name = Math.Max(name, pen.WidthOf(group.Name, isBold: true));
            foreach (var bar in group.Bars)
            {
                (least, most) = (Math.Min(least, bar.Value), Math.Max(most, bar.Value));
                label = Math.Max(label, pen.WidthOf(HaveLabels ? bar.Label : group.Name));
                value = Math.Max(value, pen.WidthOf(bar.Text));
            }
        }
        label = Math.Min(label, pen.Width * 2 / 5);
        var labelX = HaveLabels && Groups.Length > 1 && pen.Width >= WidthForColumns ? Math.Min(name + Pen.Gap, pen.Width * 3 / 10) : 0;
        var x = labelX + (label == 0 ? 0 : label + Pen.Gap);
        return new Scale(labelX, label, x, Math.Max(Pen.Gap, pen.Width - x - value - Pen.Gap), least, most);
    }

    private static string Describe(BarGroup group) =>
        $"{group.Name}: {string.Join(", ", group.Bars.Select(bar => bar.Label.Length == 0 ? bar.Text : $"{bar.Label} {bar.Text}"))}.";
}

/// <param name="Accent">The index of the colour; -1 for the plain one.</param>
public sealed record BarGroup(string Name, ImmutableArray<Bar> Bars, int Accent = -1);

/// <param name="Label">`2018`; empty when the group's name says it all.</param>
/// <param name="Text">The value as printed: `29,18`, `56,5%`.</param>
public sealed record Bar(string Label, decimal Value, string Text);
