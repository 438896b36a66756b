using Agenda.Figures;
using Agenda.Styles;
using Agenda.Tests.Layout;

namespace Agenda.Tests.Figures;

public sealed class GoalTreeTests
{
    [Theory]
    [InlineData(2, 440_000)]
    [InlineData(4, 440_000)]
    [InlineData(7, 440_000)]
    [InlineData(4, 260_000)]
    public void Every_word_stands_in_its_box_and_no_boxes_meet(int branches, int width)
    {
        var drawing = Draw(Tree(branches), width);
        var boxes = drawing.Shapes.OfType<Box>().ToList();
        var labels = drawing.Shapes.OfType<Label>().ToList();
        Assert.True(boxes.Count >= branches * 3);
        foreach (var label in labels)
        {
            var end = label.X + label.Face.Shape(label.Text).Width(label.Size, label.Face.UnitsPerEm);
            Assert.Contains(boxes, box => box.X <= label.X && end <= box.X + box.Width && box.Y < label.Baseline && label.Baseline < box.Y + box.Height);
        }
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.InRange(boxes[i].X + boxes[i].Width, 0, width);
            Assert.InRange(boxes[i].Y + boxes[i].Height, 0, drawing.Height);
            for (var j = 0; j < i; j++) Assert.False(Overlap(boxes[i], boxes[j]));
        }
    }

    [Fact]
    public void The_description_says_every_fact_that_the_picture_shows()
    {
        var drawing = Draw(Tree(2), 440_000);
        Assert.Equal(
            "Doelenboom. Visie: Iedereen doet mee. Opgave Opgave 1. Effect: Effect van opgave 1. Doelen: A1 Eerste doel; A2 Tweede, langere doel dat over regels loopt. "
            + "Opgave Opgave 2. Effect: Effect van opgave 2. Doelen: B1 Eerste doel; B2 Tweede, langere doel dat over regels loopt.",
            drawing.Alt);
    }

    [Fact]
    public void Each_opgave_has_the_accent_of_its_place()
    {
        var fills = Draw(Tree(2), 440_000).Shapes.OfType<Box>().Select(box => box.Fill).ToList();
        Assert.All(PlainStyle.Accents, accent => Assert.Contains(accent.Strong, fills));
    }

    [Fact]
    public void Words_differ_enough_from_their_ground()
    {
        var drawing = Draw(Tree(4), 440_000);
        var boxes = drawing.Shapes.OfType<Box>().ToList();
        Assert.All(drawing.Shapes.OfType<Label>(), label =>
        {
            var ground = boxes.Last(box => box.X <= label.X && label.X < box.X + box.Width && box.Y < label.Baseline && label.Baseline < box.Y + box.Height).Fill ?? Colour.White;
            Assert.True(label.Colour.ContrastWith(ground) >= 4.5);
        });
    }

    [Theory]
    [InlineData(9, 2)]
    [InlineData(3, 50)]
    public void What_is_higher_than_a_page_comes_in_parts_that_together_are_the_whole(int branches, int goals)
    {
        var tree = Tree(branches);
        tree = tree with { Branches = [.. tree.Branches.Select(branch => branch with { Goals = [.. Enumerable.Range(1, goals).Select(i => new GoalLeaf($"X{i}", $"Doel nummer {i} van deze opgave"))] })] };
        var drawing = Draw(tree, 440_000);
        Assert.True(drawing.Parts.Length >= branches);
        Assert.All(drawing.Parts, part => Assert.InRange(part.Height, 1, 600_000));
        Assert.All(drawing.Parts, part => Assert.All(part.Shapes.OfType<Box>(), box => Assert.InRange(box.Y + box.Height, 0, part.Height)));
        Assert.Equal(drawing.Shapes.OfType<Label>().Select(label => label.Text), drawing.Parts.SelectMany(part => part.Shapes.OfType<Label>()).Select(label => label.Text));
        Assert.Equal(drawing.Height, drawing.Parts.Sum(part => part.Height) + (drawing.Parts.Length - 1) * 8_000);
        Assert.All(tree.Branches.SelectMany(branch => branch.Goals), goal => Assert.Contains(drawing.Parts, part => part.Alt.Contains(goal.Title, StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_opgaven_there_is_nothing_to_draw() => Assert.Null(Figures(new GoalTree("Visie", [])).Draw("doelenboom", 440_000));

    [Fact]
    public void A_figure_that_nobody_knows_is_not_drawn() => Assert.Null(Figures(Tree(2)).Draw("onbekend", 440_000));

    private static bool Overlap(Box a, Box b) => a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;

    private static Drawing Draw(GoalTree tree, int width) => Figures(tree).Draw("doelenboom", width)!;

    private static AgendaFigures Figures(GoalTree tree) => new(tree, new Timeline([]), new TimeTable([]), null, PlainStyle.Create());

    private static GoalTree Tree(int branches) => new("Iedereen doet mee", [.. Enumerable.Range(0, branches).Select(i => new GoalBranch(
        $"Opgave {i + 1}", $"Effect van opgave {i + 1}", [new($"{(char)('A' + i)}1", "Eerste doel"), new($"{(char)('A' + i)}2", "Tweede, langere doel dat over regels loopt")]))]);
}
