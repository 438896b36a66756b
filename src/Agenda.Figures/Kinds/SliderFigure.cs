using System.Collections.Immutable;
using System.Globalization;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Choices on a scale between two ends (schuiven): a track with a knob, its ends in words.</summary>
/// <param name="Scale">The highest value; the lowest is 1.</param>
public sealed record SliderFigure(string Name, int Scale, ImmutableArray<Slider> Sliders) : IFigure
{
    private const int TrackHeight = 2_000;
    private const int KnobSize = 9_000;
    private const int TickHeight = 6_000;

    public Drawing? Draw(Style style, int width)
    {
        if (Sliders.IsDefaultOrEmpty || Scale < 2) return null;
        var pen = new Pen(style, width);
        var y = 0;
        foreach (var slider in Sliders)
        {
            y = DrawSlider(pen, slider, y);
            pen.EndPart(y, 0, Describe(slider));
        }
        return pen.Finish(y, $"{Name}. {string.Join(' ', Sliders.Select(Describe))}", Name);
    }

    /// <summary>The name, then left end, track and right end beside it; gives the bottom.</summary>
    private int DrawSlider(Pen pen, Slider slider, int y)
    {
        var (nameWidth, endWidth) = (pen.Width * 34 / 100, pen.Width * 18 / 100);
        var name = pen.Wrap(slider.Name, nameWidth - Pen.Gap, isBold: true);
        var left = pen.Wrap(slider.Left, endWidth - Pen.Gap);
        var right = pen.Wrap(slider.Right, endWidth - Pen.Gap);
        var height = Math.Max(Math.Max(name.Height, Math.Max(left.Height, right.Height)), KnobSize) + Pen.Padding;
        pen.Put(name, 0, Middle(name), pen.Colours.BoxText);
        var trackX = nameWidth + endWidth;
        var trackWidth = pen.Width - trackX - endWidth;
        foreach (var (i, line) in left.Lines.Index())
        {
            var one = left with { Lines = [line] };
            pen.Put(one, trackX - Pen.Gap - line.Width, Middle(left) + i * left.Leading, pen.Colours.BoxText);
        }
        pen.Put(right, trackX + trackWidth + Pen.Gap, Middle(right), pen.Colours.BoxText);
        DrawTrack(pen, slider.Value, trackX, trackWidth, y + height / 2);
        return y + height;

        int Middle(TextBlock text) => y + (height - text.Height) / 2;
    }

    private void DrawTrack(Pen pen, int value, int x, int width, int middle)
    {
        pen.Bar(x, middle - TrackHeight / 2, width, TrackHeight, pen.Colours.Muted);
        for (var at = 1; at <= Scale; at++)
            pen.Line(pen.Colours.Muted, (At(at), middle - TickHeight / 2), (At(at), middle + TickHeight / 2));
        pen.Dot(At(Math.Clamp(value, 1, Scale)), middle, KnobSize, pen.Colours.Line);

        int At(int step) => x + KnobSize / 2 + (int)((long)(width - KnobSize) * (step - 1) / (Scale - 1));
    }

    private string Describe(Slider slider) =>
        string.Create(CultureInfo.InvariantCulture, $"{slider.Name}: {slider.Value} op een schaal van 1 ({slider.Left}) tot {Scale} ({slider.Right}).");
}

/// <param name="Value">From 1, at the left end.</param>
public sealed record Slider(string Name, string Left, string Right, int Value);
