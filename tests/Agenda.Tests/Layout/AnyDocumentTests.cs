using Agenda.Layout.Pages;

namespace Agenda.Tests.Layout;

public sealed class AnyDocumentTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_written_stands_within_its_column_over_nothing_else_and_in_the_tree(int seed)
    {
        var style = PlainStyle.Create(justify: seed % 2 == 0, columnWidth: seed % 3 == 0 ? 220_000 : 440_000);
        var laid = Laid.Out(new AnyDocument(seed).Create(), style);
        Assert.Equal(laid.Print(), Laid.Out(new AnyDocument(seed).Create(), style).Print());
        AssertInside(laid);
        AssertInTree(laid);
        for (var page = 0; page < laid.Pages.Length; page++) AssertNothingOverlaps(laid.Pages[page]);
    }

    private static void AssertInside(Laid laid)
    {
        var margins = laid.Style.Page.Margins;
        Assert.All(laid.Runs.Where(run => run.Run.Owner is StructureElement), run =>
        {
            var page = laid.Pages[run.Page];
            Assert.InRange(run.Run.X, laid.Left, page.Width - margins.Right);
            Assert.InRange(Laid.EndOf(run.Run), laid.Left, page.Width - margins.Right);
            Assert.InRange(run.Run.Baseline, margins.Top, page.Height - margins.Bottom);
        });
    }

    private static void AssertInTree(Laid laid)
    {
        var inTree = new HashSet<object>(laid.Elements.SelectMany(element => element.Kids).Where(kid => kid.Item is not null).Select(kid => (object)kid.Item!), ReferenceEqualityComparer.Instance as IEqualityComparer<object>);
        var painted = laid.Pages.SelectMany(page => page.Items).Where(item => item.Owner is StructureElement).ToList();
        Assert.Equal(painted.Count, inTree.Count);
        Assert.All(painted, item => Assert.Contains(item, inTree));
    }

    /// <summary>Runs of the text never share a place: the middle of the small letters of one lies on no other.</summary>
    private static void AssertNothingOverlaps(Page page)
    {
        var runs = page.Items.OfType<GlyphRun>().Where(run => run.Owner is not StructureElement { Tag: "Figure" } && !string.IsNullOrWhiteSpace(run.Text)).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (runs[i], runs[j]);
                var beside = a.X >= Laid.EndOf(b) - 1 || b.X >= Laid.EndOf(a) - 1;
                var apart = Math.Abs(a.Baseline - b.Baseline) >= Math.Min(a.Size, b.Size) * 7 / 10;
                Assert.True(beside || apart, $"'{a.Text}' and '{b.Text}'");
            }
        }
    }
}
