using Agenda.Figures;
using Agenda.Tests.Layout;

namespace Agenda.Tests.Figures;

public sealed class BudgetTests
{
    private static readonly BudgetChart Budget = new(
        "in duizenden euro’s",
        [2026, 2027],
        ["300", "150"],
        [
            new("Meedoen", 0, [200m, 100m], ["200", "100"]),
            new("Wonen", 1, [100m, 100m], ["100", "100"]),
            new("Subsidie van het Rijk", -1, [0m, -50m], ["p.m.", "−50"]),
        ]);

    [Fact]
    public void Bars_are_as_long_as_the_amounts()
    {
        var drawing = Draw(Budget);
        var costs = Parts(drawing).GroupBy(box => box.Y).Select(bar => bar.Where(box => box.Fill == PlainStyle.Accents[0].Strong).Sum(box => box.Width)).ToList();
        // The white line between two parts takes less than a thousandth of the width from each.
        Assert.InRange(costs[0] - 2 * costs[1], -1_000, 1_000);
    }

    [Fact]
    public void Income_stands_at_the_other_side_of_zero()
    {
        var bars = Parts(Draw(Budget)).GroupBy(box => box.Y).ToList();
        var zero = bars[0].Min(box => box.X);
        var income = Assert.Single(bars[1], box => box.X < zero);
        Assert.InRange(zero - (income.X + income.Width), 0, 2_000);
    }

    [Fact]
    public void Every_part_is_named_in_the_key_and_none_is_told_by_its_colour_alone()
    {
        var texts = Draw(Budget).Shapes.OfType<Label>().Select(label => label.Text).ToList();
        Assert.All(Budget.Shares, share => Assert.Contains(share.Name, texts));
        Assert.Equal(3, texts.Count(text => text == "1"));
        Assert.Equal(2, texts.Count(text => text == "3"));
    }

    [Fact]
    public void The_description_says_every_amount() => Assert.Equal(
        "Begroting. Bedragen in duizenden euro’s. 2026: Meedoen 200, Wonen 100, Subsidie van het Rijk p.m., samen 300. 2027: Meedoen 100, Wonen 100, Subsidie van het Rijk −50, samen 150.",
        Draw(Budget).Alt);

    [Fact]
    public void Everything_stands_within_the_drawing()
    {
        var drawing = Draw(Budget);
        Assert.All(drawing.Shapes.OfType<Box>(), box => Assert.True(box.X >= 0 && box.X + box.Width <= drawing.Width && box.Y + box.Height <= drawing.Height));
        Assert.All(drawing.Shapes.OfType<Label>(), label => Assert.InRange(label.Baseline, 0, drawing.Height));
    }

    [Fact]
    public void Without_amounts_there_is_nothing_to_draw() =>
        Assert.Null(Figures(Budget with { Shares = [new("Meedoen", 0, [0m, 0m], ["p.m.", "p.m."])] }).Draw("begroting", 440_000));

    private static List<Box> Parts(Drawing drawing) => [.. drawing.Shapes.OfType<Box>().Where(box => box.Height == 17_000)];

    private static Drawing Draw(BudgetChart budget) => Figures(budget).Draw("begroting", 440_000)!;

    private static AgendaFigures Figures(BudgetChart budget) => new(new GoalTree("", []), new Timeline([]), new TimeTable([]), budget, PlainStyle.Create());
}
