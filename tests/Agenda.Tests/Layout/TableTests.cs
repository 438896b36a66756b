using System.Collections.Immutable;
using Agenda.Layout.Pages;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

public sealed class TableTests
{
    [Fact]
    public void A_table_repeats_its_head_as_an_artifact()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(90));
        Assert.True(laid.Pages.Length > 1);
        for (var page = 0; page < laid.Pages.Length; page++)
        {
            var heads = laid.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Text == "Post").ToList();
            Assert.Equal(page == 0, Assert.Single(heads).Owner is StructureElement);
        }
        Assert.Single(laid.All("THead"));
        Assert.Equal(92, laid.All("TR").Count());
    }

    [Fact]
    public void Cells_say_what_they_head()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(3));
        Assert.Equal([TableScope.Column, TableScope.Column, TableScope.Column, TableScope.Row, TableScope.Row, TableScope.Row, TableScope.Row], laid.All("TH").Select(cell => cell.Scope!.Value));
        Assert.Equal("Table(Caption THead(TR(TH TH TH)) TBody(TR(TH TD TD) TR(TH TD TD) TR(TH TD TD) TR(TH TD TD)))", Laid.Tags(laid.One("Table")));
        Assert.Equal("Tabel\u00A01 Begroting", Laid.TextOf(laid.One("Caption")));
    }

    [Fact]
    public void Amounts_end_at_one_edge_and_their_figures_stand_under_each_other()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(12));
        var amounts = laid.All("TD").Where((_, i) => i % 2 == 0).Select(cell => (GlyphRun)cell.Kids[0].Item!).ToList();
        Assert.Single(amounts.Select(Laid.EndOf).Distinct());
        var regular = amounts.Where(run => run.Face == laid.Style.Texts[Agenda.Styles.TextRole.TableBody].Face);
        var widths = regular.SelectMany(run => Laid.Placed(run).Where(placed => char.IsAsciiDigit(run.Text[placed.TextStart]))).Select(placed => placed.Glyph).Select(glyph => glyph.Advance);
        // The scale to thousandths of a point rounds each edge, so a width may differ by one.
        Assert.InRange(widths.Max() - widths.Min(), 0, 1);
    }

    [Fact]
    public void Figures_align_on_their_decimal_comma()
    {
        string[] amounts = ["1.250,50", "-3", "12,5", "0,125", "p.m.", "1.000", "n.t.b.", "45 %"];
        var table = new Table(
            [new(ColumnKind.Text), new(ColumnKind.Amount)],
            [new(RowKind.Head, [Cell("Post"), Cell("2026")]), .. amounts.Select(amount => new TableRow(RowKind.Body, [Cell("Regel"), Cell(amount)])), new(RowKind.Total, [Cell("Totaal", true), Cell("2.308,125")])],
            [], null, default);
        var laid = Laid.Out("# Kop\n\n«0»\n", null, table);
        var runs = laid.All("TR").Skip(1).Select(row => (GlyphRun)row.Kids[1].Element!.Kids[0].Item!).ToList();
        var ends = runs.Where(run => run.Text.Any(char.IsAsciiDigit)).Select(WholeEnd).ToList();
        Assert.InRange(ends.Max() - ends.Min(), 0, 3);
        Assert.Equal(runs.Max(Laid.EndOf), runs.Single(run => run.Text == "p.m.").X + runs.Single(run => run.Text == "p.m.").Glyphs.Sum(glyph => glyph.Advance));
        Assert.True(runs.Select(Laid.EndOf).Distinct().Count() > 3);
    }

    [Theory]
    [InlineData("1.250,50", 5)]
    [InlineData("€ 1.250", 7)]
    [InlineData("-3", 2)]
    [InlineData("12 000,5", 6)]
    [InlineData("(12)", 3)]
    [InlineData("45 %", 2)]
    [InlineData("p.m.", null)]
    public void The_whole_of_a_figure_ends_before_its_decimal_comma(string text, int? end) => Assert.Equal(end, Agenda.Layout.Flow.BlockStacker.TailStart(text));

    [Fact]
    public void Columns_never_meet()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(40, Words.Some(12)));
        foreach (var row in laid.All("TR"))
        {
            var cells = row.Kids.Select(kid => kid.Element!).Select(cell => cell.Kids.Select(kid => (GlyphRun)kid.Item!).ToList()).ToList();
            for (var i = 1; i < cells.Count; i++) Assert.True(cells[i - 1].Max(Laid.EndOf) < cells[i].Min(run => run.X));
        }
    }

    [Fact]
    public void A_row_does_not_part_at_a_page_break()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(60, Words.Some(25)));
        Assert.True(laid.Pages.Length > 2);
        Assert.All(laid.All("TR"), row => Assert.Single(Laid.Below(row).SelectMany(cell => cell.Kids).Where(kid => kid.Item is not null).Select(kid => kid.Page).Distinct()));
    }

    [Fact]
    public void A_row_that_no_page_holds_parts_and_loses_nothing()
    {
        var text = Words.Some(1200);
        var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(1, text));
        Assert.Equal(text, Laid.ReadingOf(laid.All("TH").ElementAt(3)));
        Assert.True(laid.All("TH").ElementAt(3).Kids.Select(kid => kid.Page).Distinct().Count() > 1);
        Assert.All(laid.Lines(), line => Assert.InRange(line.Baseline, 0, laid.Style.Page.Height - laid.Style.Page.Margins.Bottom));
    }

    [Fact]
    public void A_row_that_no_page_holds_starts_under_its_head_and_leaves_no_line_alone()
    {
        for (var lines = 10; lines < 40; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}«0»\n", null, Budget(1, Words.Some(700)));
            var row = laid.All("TH").ElementAt(3);
            Assert.Equal(laid.PageOf(laid.One("THead")), laid.PageOf(row));
            Assert.All(row.Kids.GroupBy(kid => kid.Page), page => Assert.True(page.Count() >= 2));
        }
    }

    [Fact]
    public void A_head_and_a_caption_do_not_stand_without_a_row()
    {
        for (var lines = 20; lines < 45; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}«0»\n", null, Budget(30));
            var pages = new[] { laid.One("Caption"), laid.One("THead"), laid.One("TBody") }.Select(laid.PageOf).Distinct();
            Assert.Single(pages);
        }
    }

    [Fact]
    public void A_total_stays_with_the_row_above_it()
    {
        for (var rows = 20; rows < 45; rows++)
        {
            var laid = Laid.Out("# Kop\n\n«0»\n", null, Budget(rows));
            var last = laid.All("TR").TakeLast(2).Select(laid.PageOf).ToList();
            Assert.Equal(last[0], last[1]);
        }
    }

    [Fact]
    public void A_small_table_stays_whole_and_a_larger_one_fills_its_page()
    {
        var parted = new HashSet<bool>();
        for (var lines = 20; lines < 45; lines++)
        {
            Assert.False(IsParted(lines, rows: 2));
            parted.Add(IsParted(lines, rows: 8));
        }
        Assert.Contains(true, parted);

        static bool IsParted(int lines, int rows)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}«0»\n", null, Budget(rows));
            return laid.All("TR").Select(laid.PageOf).Append(laid.PageOf(laid.One("Caption"))).Distinct().Count() > 1;
        }
    }

    [Fact]
    public void Dates_stand_on_one_line_beside_long_remarks()
    {
        string[] dates = ["1 januari 2015", "23 september 2025"];
        var table = new Table(
            [new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Text)],
            [.. dates.Select(date => new TableRow(RowKind.Body, [Cell(Words.Some(30)), Cell(date), Cell(Words.Some(40))]))],
            [], null, default);
        var laid = Laid.Out("# Kop\n\n«0»\n", null, table);
        Assert.Equal(dates, laid.All("TD").Where((_, i) => i % 3 == 1).Select(cell => Laid.TextOf(cell)));
        Assert.All(laid.All("TD").Where((_, i) => i % 3 == 1), cell => Assert.Single(cell.Kids));
    }

    [Fact]
    public void One_long_remark_takes_no_room_from_a_column_of_titles()
    {
        var title = "Een buurtteam in elke kern van de gemeente";
        var table = new Table(
            [new(ColumnKind.Text), new(ColumnKind.Text)],
            [.. Enumerable.Range(0, 12).Select(i => new TableRow(RowKind.Body, [Cell(title), Cell(i == 4 ? Words.Some(30) : "")]))],
            [], null, default);
        var laid = Laid.Out("# Kop\n\n«0»\n", null, table);
        Assert.All(laid.All("TD").Where((_, i) => i % 2 == 0), cell => Assert.Single(cell.Kids));
    }

    [Fact]
    public void A_table_of_heads_alone_has_a_body()
    {
        var laid = Laid.Out("# Kop\n\n| A | B |\n|---|---|\n");
        Assert.Equal("Table(TBody(TR(TH TH)))", Laid.Tags(laid.One("Table")));
        Assert.All(laid.All("TH"), header => Assert.Equal(TableScope.Column, header.Scope));
    }

    [Fact]
    public void An_empty_cell_is_still_a_cell()
    {
        var laid = Laid.Out("# Kop\n\n| A | B |\n|---|---|\n|   | 2 |\n");
        Assert.Equal("TBody(TR(TD TD))", Laid.Tags(laid.One("TBody")));
    }

    [Fact]
    public void A_cell_spans_columns_and_a_note_the_table()
    {
        var table = new Table(
            [new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Text)],
            [
                new(RowKind.Head, [Cell("A"), Cell("BC", span: 2)]),
                new(RowKind.Body, [Cell("1"), Cell("2"), Cell("3")]),
                new(RowKind.Note, [Cell("Een opmerking")]),
            ],
            [], null, default);
        var laid = Laid.Out("# Kop\n\n«0»\n", null, table);
        Assert.Equal([1, 2], laid.All("TH").Select(cell => cell.ColumnSpan));
        Assert.Equal([1, 1, 1, 3], laid.All("TD").Select(cell => cell.ColumnSpan));
    }

    [Fact]
    public void Given_shares_divide_the_width()
    {
        var table = new Table([new(ColumnKind.Text, 1), new(ColumnKind.Text, 3)], [new(RowKind.Body, [Cell("A"), Cell("B")])], [], null, default);
        var laid = Laid.Out("# Kop\n\n«0»\n", null, table);
        var padding = laid.Style.Table.CellPaddingX;
        Assert.Equal([laid.Left + padding, laid.Left + (laid.Right - laid.Left) / 4 + padding], laid.All("TD").Select(cell => ((GlyphRun)cell.Kids[0].Item!).X));
    }

    /// <summary>Where the whole figure of a run ends on the page.</summary>
    private static int WholeEnd(GlyphRun run)
    {
        var end = Agenda.Layout.Flow.BlockStacker.TailStart(run.Text)!.Value;
        return run.X + Laid.Placed(run).Where(placed => placed.TextStart < end).Sum(placed => placed.Glyph.Advance);
    }

    private static Table Budget(int rows, string name = "Post")
    {
        var lines = ImmutableArray.CreateBuilder<TableRow>();
        lines.Add(new TableRow(RowKind.Head, [Cell("Post"), Cell("2026"), Cell("2027")]));
        for (var i = 0; i < rows; i++) lines.Add(new TableRow(RowKind.Body, [Cell(name == "Post" ? $"Regel {i}" : name, true), Cell($"{i * 1711}"), Cell($"{i * 17}")]));
        lines.Add(new TableRow(RowKind.Total, [Cell("Totaal", true), Cell("111.111"), Cell("17")]));
        return new Table([new(ColumnKind.Text), new(ColumnKind.Amount), new(ColumnKind.Amount)], lines.ToImmutable(), [new TextRun("Begroting", default)], null, default);
    }

    private static TableCell Cell(string text, bool isHeader = false, int span = 1) => new([new TextRun(text, default)], isHeader, span);
}
