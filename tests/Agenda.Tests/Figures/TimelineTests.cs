using Agenda.Figures;
using Agenda.Tests.Layout;

namespace Agenda.Tests.Figures;

public sealed class TimelineTests
{
    private static readonly TimeRow[] Events =
    [
        new("2021", "Start van de agenda", new(2021, 1, 1), new(2021, 12, 31), TimeRowKind.Point),
        new("1 januari 2015", "Drie wetten treden tegelijk in werking, en dat heeft grote gevolgen voor elke gemeente", new(2015, 1, 1), new(2015, 1, 1), TimeRowKind.Point),
        new("2018 – 2022", "Koersdocument", new(2018, 1, 1), new(2022, 12, 31), TimeRowKind.Period),
        new("2023 e.v.", "Bijstelling", new(2023, 1, 1), null, TimeRowKind.Period),
        new("n.t.b.", "Nog een besluit", null, null, TimeRowKind.Point),
        new("31 december 2024", "De laatste dag", new(2024, 12, 31), new(2024, 12, 31), TimeRowKind.Point),
    ];

    [Theory]
    [InlineData(440_000, 1)]
    [InlineData(300_000, 1)]
    [InlineData(440_000, 9)]
    public void No_two_labels_ever_meet(int width, int copies)
    {
        var labels = Draw(width, [.. Enumerable.Repeat(Events, copies).SelectMany(events => events)]).Shapes.OfType<Label>().ToList();
        Assert.True(labels.Count >= 6 * copies * 2);
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.InRange(EndOf(labels[i]), 0, width);
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (labels[i], labels[j]);
                Assert.False(Math.Abs(a.Baseline - b.Baseline) < a.Size && a.X < EndOf(b) && b.X < EndOf(a), $"{a.Text} / {b.Text}");
            }
        }
    }

    [Fact]
    public void Events_stand_in_order_of_time_and_what_is_not_known_last()
    {
        Assert.Equal(
            "Tijdlijn. 1 januari 2015: Drie wetten treden tegelijk in werking, en dat heeft grote gevolgen voor elke gemeente. 2018 – 2022: Koersdocument. "
            + "2021: Start van de agenda. 2023 e.v.: Bijstelling. 31 december 2024: De laatste dag. n.t.b.: Nog een besluit.",
            Draw(440_000, Events).Alt);
    }

    [Fact]
    public void A_period_starts_and_ends_at_its_days()
    {
        var drawing = Draw(440_000, Events);
        // The scale runs from 2015 to 2024, ten years of 365 or 366 days, from its first line to the right edge.
        var bar = drawing.Shapes.OfType<Box>().Single(box => box.Stroke is null && box.Radius > 0 && box.Width > 20_000);
        var from = drawing.Shapes.OfType<Polyline>().Where(line => line.Points[0].X == line.Points[1].X).Min(line => line.Points[0].X);
        var width = 440_000 - from;
        Assert.InRange(bar.X - (from + width * 3 / 10), -100, 100);
        Assert.InRange(bar.X + bar.Width - (from + width * 8 / 10), -100, 100);
    }

    [Fact]
    public void Every_mark_stands_within_the_drawing()
    {
        var drawing = Draw(440_000, Events);
        Assert.All(drawing.Shapes.OfType<Box>(), box => Assert.True(box.X >= 0 && box.X + box.Width <= drawing.Width && box.Y >= 0 && box.Y + box.Height <= drawing.Height));
    }

    [Fact]
    public void A_moment_known_roughly_looks_other_than_a_period_and_a_day()
    {
        var boxes = Draw(440_000, Events).Shapes.OfType<Box>().ToList();
        // The key under the rows shows one more.
        Assert.Equal(2, boxes.Count(box => box.Stroke is not null));
        Assert.Equal(2, boxes.Count(box => box.Radius == box.Width / 2));
    }

    [Fact]
    public void Years_are_named_where_there_is_room()
    {
        var years = Draw(440_000, [Events[1], Events[3] with { To = new(2060, 12, 31) }]).Shapes.OfType<Label>().Select(label => label.Text).Where(text => text.Length == 4 && text.All(char.IsAsciiDigit)).ToList();
        Assert.Equal("2015", years[0]);
        Assert.InRange(years.Count, 3, 12);
    }

    [Fact]
    public void What_has_only_a_last_day_points_back_from_it()
    {
        var drawing = Draw(440_000, [Events[1], Events[5], new("uiterlijk 1 juli 2020", "Besluit", null, new(2020, 7, 1), TimeRowKind.Point)]);
        var tip = drawing.Shapes.OfType<Polygon>().First();
        Assert.True(tip.Points[1].X < tip.Points[0].X);
    }

    [Fact]
    public void A_planning_keeps_the_order_in_which_it_was_written_and_sets_phases_in_bold()
    {
        var style = PlainStyle.Create();
        var rows = new TimeTable([
            new("2026 – 2027", "Fase twee", new(2026, 1, 1), new(2027, 12, 31), TimeRowKind.Period, 0, true),
            new("1 mei 2026", "Mijlpaal", new(2026, 5, 1), new(2026, 5, 1), TimeRowKind.Point, 1),
            new("Heel 2025", "Fase een", new(2025, 1, 1), new(2025, 12, 31), TimeRowKind.Period, 0, true)]);
        var drawing = new AgendaFigures(new GoalTree("", []), new Timeline([]), rows, null, style).Draw("planning", 440_000)!;
        Assert.Equal("Planning. 2026 – 2027: Fase twee. 1 mei 2026: Mijlpaal. Heel 2025: Fase een.", drawing.Alt);
        var labels = drawing.Shapes.OfType<Label>().ToDictionary(label => label.Text);
        Assert.True(labels["Mijlpaal"].X > labels["Fase twee"].X);
        Assert.Same(style.Texts[Agenda.Styles.TextRole.Figure].Bold, labels["Fase twee"].Face);
        Assert.Same(style.Texts[Agenda.Styles.TextRole.Figure].Face, labels["Mijlpaal"].Face);
    }

    [Fact]
    public void Without_events_there_is_nothing_to_draw() => Assert.Null(new AgendaFigures(new GoalTree("", []), new Timeline([]), new TimeTable([]), null, PlainStyle.Create()).Draw("tijdlijn", 440_000));

    private static int EndOf(Label label) => label.X + label.Face.Shape(label.Text).Width(label.Size, label.Face.UnitsPerEm);

    private static Drawing Draw(int width, TimeRow[] events) => new AgendaFigures(new GoalTree("", []), new Timeline([.. events]), new TimeTable([]), null, PlainStyle.Create()).Draw("tijdlijn", width)!;
}
