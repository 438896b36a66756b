using System.Xml.Linq;
using Agenda.Figures;
using Agenda.Styles;
using Agenda.Tests.Layout;

namespace Agenda.Tests.Figures;

public sealed class FigureKindTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("meerjarenuitvoeringsprogramma voor iedereen", 7));

    private static readonly Dictionary<string, IFigure> Figures = new(StringComparer.Ordinal)
    {
        ["kaarten"] = new CardFigure("Bouwstenen", [.. Enumerable.Range(0, 9).Select(i => new Card($"{(char)('A' + i)}", $"Bouwsteen {i + 1}", [$"{i + 3} vragen", "over de inwoner"], i))]),
        ["stappen"] = new CardFigure("Marsroute", [new("1", "Vaststellen transitievisie", ["juni 2013, gereed"]), new("2", "Uitwerking", ["juni 2013"]), new("3", "Programma", []), new("4", "Transitie", ["zonder termijn"])], AreSteps: true),
        ["kaarten-lang"] = new CardFigure("Lang", [new("", Long, [Long, "kort"]), new("B", "kort", [])]),
        ["schuiven"] = new SliderFigure("Uitgangspunten proces", 5, [new("Breedte participatie", "smal", "breed", 2), new("Interactiviteit", "informeren", "meebeslissen", 5), new(Long, Long, Long, 1)]),
        ["beleidshuis"] = new LayerFigure("Beleidshuis", [new("", [new("", "Stadsvisie")]), new("", [new("", "Samenlevingsagenda", IsOwn: true), new("", "Omgevingsagenda")]), new("", [new("", "Deelnota’s"), new("", "Dienstverleningsovereenkomsten")])], IsHouse: true, Side: "Verkenningen, onderzoeken"),
        ["lagen"] = new LayerFigure("Doelenboom", [new("Succesfactoren", [.. Enumerable.Range(1, 7).Select(i => new LayerBox($"KSF {i}", $"Factor {i}", i == 3 ? "6" : ""))]), new("Doelstellingen", [.. Enumerable.Range(1, 200).Select(i => new LayerBox($"{i}", Long[..(i % 60 + 1)]))])]),
        ["ladder"] = new LadderFigure([new("informeren", false), new("raadplegen", true), new("adviseren", true), new(Long, true)]),
        ["ringen"] = new RingFigure([new("Kernteam", "eens in de twee weken", ["Projectleider, circa 0,5 fte", Long]), new("Projectteam", "", ["Adviseur data, circa 0,1 fte"]), new("Projectteam +", "alleen waar nodig", [])]),
        ["dilemmas"] = new PairFigure("Dilemma’s", [new("Loondispensatie", "Concurrentievervalsing"), new(Long, "Eigen beleid")]),
        ["staven"] = new BarFigure("Kostenontwikkeling", "in miljoenen euro’s", [new("Samenkracht", [new("2018", 5.25m, "5,25"), new("2019", 6.57m, "6,57")]), new(Long, [new("2018", -2m, "−2,00"), new("2019", 0m, "0,00")], 1)]),
        ["een-staaf"] = new BarFigure("Aandelen", "", [new(Long, [new("", 56.5m, "56,5%")])]),
        ["bestuur"] = new OutlineFigure("Structuur", [new("Gemeenteraad", "", 0), new("Stuurgroep", "portefeuillehouders", 1, "Gemeenteraad"), new("Cranendonck", Long, 1, "Gemeenteraad", IsLoose: true), new("Werkgroep", "", 2, "Cranendonck")]),
    };

    public static TheoryData<string, int> All
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in Figures.Keys)
            {
                data.Add(name, 440_000);
                data.Add(name, 230_000);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Everything_stands_within_the_drawing_and_no_words_overlap(string name, int width)
    {
        var drawing = Figures[name].Draw(PlainStyle.Create(), width)!;
        Assert.All(drawing.Shapes.OfType<Box>(), box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= width && box.Y + box.Height <= drawing.Height, box.ToString()));
        Assert.All(drawing.Shapes.OfType<Polygon>().SelectMany(polygon => polygon.Points), point => Assert.True(point.X >= 0 && point.X <= width && point.Y >= 0 && point.Y <= drawing.Height));
        var labels = drawing.Shapes.OfType<Label>().Select(label => (Label: label, End: label.X + label.Face.Shape(label.Text).Width(label.Size, label.Face.UnitsPerEm))).OrderBy(at => at.Label.Baseline).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.InRange(labels[i].Label.X, 0, width);
            Assert.True(labels[i].End <= width + 1, $"{labels[i].Label.Text} ends at {labels[i].End}");
            Assert.InRange(labels[i].Label.Baseline, 0, drawing.Height);
            // Nothing that is drawn later lies over a word.
            var later = drawing.Shapes.Skip(drawing.Shapes.IndexOf(labels[i].Label) + 1).OfType<Box>();
            Assert.DoesNotContain(later, box => box.X < labels[i].End && labels[i].Label.X < box.X + box.Width
                && box.Y < labels[i].Label.Baseline + labels[i].Label.Size / 5 && labels[i].Label.Baseline - labels[i].Label.Size * 3 / 4 < box.Y + box.Height);
            for (var j = i - 1; j >= 0 && labels[i].Label.Baseline - labels[j].Label.Baseline < labels[i].Label.Size * 3 / 4; j--)
                Assert.False(labels[i].Label.X < labels[j].End && labels[j].Label.X < labels[i].End, $"{labels[i].Label.Text} over {labels[j].Label.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_differ_enough_from_their_ground(string name, int width)
    {
        var drawing = Figures[name].Draw(PlainStyle.Create(), width)!;
        var boxes = drawing.Shapes.OfType<Box>().ToList();
        Assert.All(drawing.Shapes.OfType<Label>(), label =>
        {
            var ground = boxes.LastOrDefault(box => box.X <= label.X && label.X < box.X + box.Width && box.Y < label.Baseline && label.Baseline < box.Y + box.Height && box.Fill is not null)?.Fill ?? Colour.White;
            Assert.True(label.Colour.ContrastWith(ground) >= 4.5, label.Text);
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_description_and_the_svg_say_every_word_of_the_picture(string name, int width)
    {
        var drawing = Figures[name].Draw(PlainStyle.Create(), width)!;
        var words = string.Join(' ', drawing.Shapes.OfType<Label>().Select(label => label.Text)).Split(' ', '-', '(', ')').Select(word => word.Trim('.', ',', ';')).Where(word => word.Length > 12 && !Long.Contains(word, StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, drawing.Alt, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("svg", XDocument.Parse(SvgWriter.Write(drawing)).Root!.Name.LocalName);
    }

    [Fact]
    public void A_knob_stands_where_its_value_says()
    {
        var drawing = new SliderFigure("Proef", 5, [new("a", "l", "r", 1), new("b", "l", "r", 3), new("c", "l", "r", 5)]).Draw(PlainStyle.Create(), 440_000)!;
        var knobs = drawing.Shapes.OfType<Box>().Where(box => box.Width == box.Height).Select(box => box.X).ToList();
        Assert.Equal(3, knobs.Count);
        Assert.Equal(knobs[1] - knobs[0], knobs[2] - knobs[1]);
        Assert.Equal("Proef. a: 1 op een schaal van 1 (l) tot 5 (r). b: 3 op een schaal van 1 (l) tot 5 (r). c: 5 op een schaal van 1 (l) tot 5 (r).", drawing.Alt);
    }

    [Fact]
    public void Rings_enclose_the_rings_within_them()
    {
        var boxes = Figures["ringen"].Draw(PlainStyle.Create(), 440_000)!.Shapes.OfType<Box>().ToList();
        Assert.Equal(3, boxes.Count);
        for (var i = 1; i < boxes.Count; i++)
        {
            Assert.True(boxes[i].X > boxes[i - 1].X && boxes[i].Y > boxes[i - 1].Y);
            Assert.True(boxes[i].X + boxes[i].Width < boxes[i - 1].X + boxes[i - 1].Width && boxes[i].Y + boxes[i].Height < boxes[i - 1].Y + boxes[i - 1].Height);
        }
    }

    [Fact]
    public void Bars_are_as_long_as_their_values_and_negative_ones_go_the_other_way()
    {
        var drawing = new BarFigure("Proef", "", [new("a", [new("1", 10m, "10"), new("2", 5m, "5"), new("3", -5m, "−5")])]).Draw(PlainStyle.Create(), 440_000)!;
        var bars = drawing.Shapes.OfType<Box>().ToList();
        Assert.InRange(bars[0].Width - 2 * bars[1].Width, -2, 2);
        Assert.InRange(bars[1].X - (bars[2].X + bars[2].Width), -2, 2);
    }

    [Fact]
    public void Nine_cards_stand_in_rows_of_three() =>
        Assert.Equal(3, Figures["kaarten"].Draw(PlainStyle.Create(), 440_000)!.Shapes.OfType<Box>().Select(box => box.X).Distinct().Count());

    [Fact]
    public void Without_data_nothing_is_drawn()
    {
        IFigure[] empty = [new CardFigure("", []), new SliderFigure("", 5, []), new LayerFigure("", []), new LadderFigure([]), new RingFigure([]), new PairFigure("", []), new BarFigure("", "", []), new OutlineFigure("", [])];
        Assert.All(empty, figure => Assert.Null(figure.Draw(PlainStyle.Create(), 440_000)));
    }
}
