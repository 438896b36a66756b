using Agenda.Layout.Pages;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

/// <summary>Chapters that begin with a field over the whole width of the sheet.</summary>
public sealed class OpeningTests
{
    private static readonly Style Style = PlainStyle.Create() with { Opening = new OpeningStyle(new StyleColour(PlainStyle.Blue), 200_000, 8_000, 60_000, new StyleColour(Colour.White)) };

    [Fact]
    public void The_field_reaches_both_edges_with_the_number_above_the_title_and_the_text_below()
    {
        var laid = Laid.Out($"# Een\n\n{Words.Some(30)}\n", Style);
        var field = Field(laid, 0);
        Assert.Equal((0, 0, 595_000, 200_000), (field.X, field.Y, field.Width, field.Height));
        var lines = laid.Lines(0);
        Assert.Equal(["1", "Een"], lines.Take(2).Select(line => line.Text));
        Assert.True(lines[1].Baseline < 200_000 && lines[2].Baseline > 208_000);
        Assert.Equal("1 Een", Laid.ReadingOf(laid.One("H1")).Trim());
        var number = (GlyphRun)laid.One("H1").Kids[0].Item!;
        Assert.Equal(60_000, number.Size);
    }

    [Fact]
    public void A_title_of_many_lines_makes_the_field_higher()
    {
        var laid = Laid.Out($"# {Words.Some(40)}\n\n{Words.Some(30)}\n", Style);
        var title = laid.All("H1").Single().Kids.Select(kid => ((GlyphRun)kid.Item!).Baseline).Max();
        Assert.True(Field(laid, 0).Height > title);
    }

    [Fact]
    public void On_a_sheet_on_its_side_the_field_and_the_bands_reach_the_edges_too()
    {
        var table = new Table(
            [.. Enumerable.Range(0, 12).Select(_ => new TableColumn(ColumnKind.Amount))],
            [new TableRow(RowKind.Body, [.. Enumerable.Range(0, 12).Select(i => new TableCell([new TextRun($"{i}.250.000,00", default)]))])],
            [], null, default);
        var laid = Laid.Out("# Een\n\nDe bedragen:\n\n«0»\n", Style, table);
        Assert.Equal(842_000, laid.Pages[0].Width);
        Assert.Equal(842_000, Field(laid, 0).Width);
        var bands = laid.Pages[0].Items.OfType<BoxItem>().Where(box => box.Height == 8_000).OrderBy(box => box.X).ToList();
        Assert.Equal([(0, 421_000), (421_000, 421_000)], bands.Select(band => (band.X, band.Width)));
    }

    private static BoxItem Field(Laid laid, int page) => laid.Pages[page].Items.OfType<BoxItem>().First();
}
