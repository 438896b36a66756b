using Agenda.Figures;
using Agenda.Tests.Layout;
using Agenda.Tests.Model;

namespace Agenda.Tests.Figures;

/// <summary>What stands above, below, left and right of what.</summary>
public sealed class FigureOrderTests
{
    [Fact]
    public void The_lowest_rung_stands_at_the_bottom_and_chosen_rungs_say_so()
    {
        var labels = Labels(new LadderFigure([new("informeren", false), new("raadplegen", true), new("adviseren", true)]));
        Assert.Equal(["adviseren", "raadplegen", "informeren"], labels.Where(label => label.Text != "gekozen").OrderBy(label => label.Baseline).Select(label => label.Text));
        Assert.Equal(Of(labels, "raadplegen", "adviseren").Order(), labels.Where(label => label.Text == "gekozen").Select(label => label.Baseline).Order());
    }

    [Fact]
    public void A_house_has_its_roof_on_top_and_its_layers_in_order()
    {
        static int TopOf(Drawing drawing, string text) => drawing.Shapes.OfType<Box>().Last(box => drawing.Shapes.OfType<Label>().Single(label => label.Text == text) is var label
            && box.X <= label.X && label.X < box.X + box.Width && box.Y < label.Baseline && label.Baseline < box.Y + box.Height).Y;

        var drawing = Draw(new LayerFigure("Beleidshuis", [new("", [new("", "Stadsvisie")]), new("", [new("", "Agenda", IsOwn: true), new("", "Omgevingsagenda")]), new("", [new("", "Nota’s")])], IsHouse: true, Side: "Onderzoeken"));
        var heights = Of([.. drawing.Shapes.OfType<Label>()], "Stadsvisie", "Agenda", "Nota’s");
        Assert.Equal(heights.Order(), heights);
        Assert.Equal(TopOf(drawing, "Agenda"), TopOf(drawing, "Omgevingsagenda"));
        Assert.True(drawing.Shapes.OfType<Polygon>().Single().Points.Max(point => point.Y) <= drawing.Shapes.OfType<Box>().Min(box => box.Y));
    }

    [Fact]
    public void The_sides_of_a_dilemma_face_each_other_with_an_arrow_between()
    {
        var drawing = Draw(new PairFigure("Dilemma’s", [new("Wijk", "Specialisatie"), new("Regio", "Eigen beleid")]));
        var boxes = drawing.Shapes.OfType<Box>().ToList();
        Assert.Equal(4, boxes.Count);
        Assert.Equal((boxes[0].Y, boxes[2].Y), (boxes[1].Y, boxes[3].Y));
        Assert.True(boxes[2].Y >= boxes[0].Y + boxes[0].Height);
        Assert.All(drawing.Shapes.OfType<Polygon>().SelectMany(arrow => arrow.Points), point => Assert.InRange(point.X, boxes[0].X + boxes[0].Width, boxes[1].X));
    }

    [Fact]
    public void Steps_follow_each_other_from_left_to_right_and_then_down()
    {
        var drawing = Draw(new CardFigure("Route", [.. Enumerable.Range(1, 5).Select(i => new Card($"{i}", $"Stap {i}", [$"jaar {i}"]))], AreSteps: true));
        var places = drawing.Shapes.OfType<Label>().Where(label => label.Text.Contains("Stap", StringComparison.Ordinal)).Select(label => (label.Baseline, label.X)).ToList();
        Assert.Equal(5, places.Count);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_body_stands_below_and_to_the_right_of_the_one_that_it_answers_to()
    {
        var boxes = Draw(new OutlineFigure("Bestuur", [new("Raad", "", 0), new("College", "", 1, "Raad"), new("Team", "", 2, "College"), new("Adviesraad", "", 1, "Raad", IsLoose: true)])).Shapes.OfType<Box>().Where(box => box.Height > 10_000).ToList();
        Assert.Equal(boxes.Select(box => box.Y).Order(), boxes.Select(box => box.Y));
        Assert.Equal([0, 1, 2, 1], boxes.Select(box => (box.X - boxes[0].X) / (boxes[1].X - boxes[0].X)));
    }

    [Fact]
    public void A_party_with_a_loose_tie_stands_under_its_body() => Assert.Equal(
        "Wie besluit en wie stuurt. Stuurgroep. Werkgroep (onder Stuurgroep). Cranendonck (los verbonden met Werkgroep): uitwisseling. De Risse Groep (los verbonden met Stuurgroep): adviseur.",
        FiguresOfAgenda.Of(Gelezen.Goed("""
            organisatie:
              organen:
                - {id: stuurgroep, naam: Stuurgroep, stippellijn: [risse]}
                - {naam: Werkgroep, onder: stuurgroep, stippellijn: [cranendonck]}
            partijen:
              lijst:
                - {id: cranendonck, naam: Cranendonck, rol: uitwisseling}
                - {id: risse, naam: De Risse Groep, rol: adviseur}
                - {id: leudal, naam: Leudal}
            """))["bestuur"].Draw(PlainStyle.Create(), 440_000)!.Alt);

    [Fact]
    public void A_year_that_both_ends_share_stands_once() => Assert.Equal(
        "Planning. juli – september 2025: Koers. 1 maart – 2 april 2025: Analyse. november 2025 – januari 2026: Besluit. 2025 – 2026: Uitvoering.",
        FiguresOfAgenda.Of(Gelezen.Goed("""
            traject:
              fasen:
                - {titel: Koers, wanneer: juli 2025 – september 2025}
                - {titel: Analyse, wanneer: 1 maart 2025 – 2 april 2025}
                - {titel: Besluit, wanneer: november 2025 – januari 2026}
                - {titel: Uitvoering, wanneer: 2025 – 2026}
            """))["traject"].Draw(PlainStyle.Create(), 440_000)!.Alt);

    [Fact]
    public void A_decision_within_a_month_is_a_diamond_without_a_bar_and_within_a_year_has_one()
    {
        Assert.Empty(Bars(new(2025, 3, 1), new(2025, 3, 31)));
        Assert.Single(Bars(new(2024, 1, 1), new(2025, 12, 31)));

        static IEnumerable<Box> Bars(DateOnly from, DateOnly to) => Draw(new TimeFigure(new TimeTable(
            [new("2020", "Begin", new(2020, 1, 1), new(2020, 1, 1), TimeRowKind.Point), new("ooit", "Besluit", from, to, TimeRowKind.Decision), new("2029", "Einde", new(2029, 1, 1), new(2029, 1, 1), TimeRowKind.Point)])))
            .Shapes.OfType<Box>().Where(box => box.Stroke is not null && box.X > 200_000);
    }

    private static Drawing Draw(IFigure figure) => figure.Draw(PlainStyle.Create(), 440_000)!;

    private static List<Label> Labels(IFigure figure) => [.. Draw(figure).Shapes.OfType<Label>()];

    private static IEnumerable<int> Of(List<Label> labels, params string[] texts) => texts.Select(text => labels.Single(label => label.Text == text).Baseline).ToList();
}
