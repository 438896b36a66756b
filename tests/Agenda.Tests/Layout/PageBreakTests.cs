using Agenda.Layout.Pages;

namespace Agenda.Tests.Layout;

public sealed class PageBreakTests
{
    [Fact]
    public void Heading_stays_with_its_first_two_lines()
    {
        var pages = new HashSet<int>();
        for (var lines = 20; lines < 60; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}## Onder\n\n{Words.Some(80)}\n");
            var heading = laid.One("H2");
            var page = laid.PageOf(heading);
            var under = laid.Lines(page).Count(line => line.Baseline > ((GlyphRun)heading.Kids[0].Item!).Baseline);
            Assert.True(under >= 2, $"{lines} lines before the heading leave {under} under it");
            pages.Add(page);
        }
        Assert.True(pages.Count > 1);
    }

    [Fact]
    public void No_line_of_a_paragraph_stands_alone_on_a_page()
    {
        for (var lines = 20; lines < 60; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}LANG {Words.Some(90)}\n");
            var paragraph = laid.All("P").Single(element => Laid.TextOf(element).StartsWith("LANG", StringComparison.Ordinal));
            Assert.All(paragraph.Kids.GroupBy(kid => kid.Page), page => Assert.True(page.Count() >= 2));
        }
    }

    [Fact]
    public void A_last_word_on_a_paragraph_does_not_stand_alone_at_the_top_of_a_page()
    {
        for (var lines = 20; lines < 60; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}LANG {Words.Some(90)}\n\nZie ook elders.\n\n{Words.Some(90)}\n");
            var end = laid.Lines().Single(line => line.Text == "Zie ook elders.");
            Assert.True(laid.Lines(end.Page).IndexOf(end) >= 2);
        }
    }

    [Fact]
    public void A_sentence_with_a_colon_stays_with_the_list_that_it_announces()
    {
        for (var lines = 25; lines < 60; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}Dit is nodig:\n\n- een\n- twee\n- drie\n");
            var sentence = laid.Lines().Single(line => line.Text == "Dit is nodig:");
            var second = laid.Lines().Single(line => line.Text == "• twee");
            Assert.Equal(sentence.Page, second.Page);
        }
    }

    [Fact]
    public void A_chapter_starts_a_page_and_no_page_is_blank()
    {
        var laid = Laid.Out($"# Een\n\n{Words.Some(30)}\n\n# Twee\n\n# Drie\n\n{Words.Some(900)}\n\n# Vier\n\nSlot.\n");
        var starts = laid.All("H1").Select(laid.PageOf).ToList();
        Assert.Equal(starts.Distinct(), starts);
        Assert.Equal([0, 1, 2], starts.Take(3));
        Assert.Equal(laid.Pages.Length - 1, starts[3]);
        Assert.All(Enumerable.Range(0, laid.Pages.Length), page => Assert.NotEmpty(laid.Lines(page)));
        Assert.All(laid.All("H1"), heading => Assert.Equal(laid.Lines(laid.PageOf(heading))[0].Baseline, ((GlyphRun)heading.Kids[0].Item!).Baseline));
    }

    [Fact]
    public void A_chapter_does_not_end_in_two_lines_at_the_top_of_a_page()
    {
        for (var lines = 20; lines < 80; lines++)
        {
            var laid = Laid.Out($"# Een\n\n{Words.Lines(lines)}# Twee\n\n{Words.Some(lines * 12)}\n");
            var openers = laid.All("H1").Select(laid.PageOf).Append(laid.Pages.Length).ToList();
            for (var chapter = 0; chapter < 2; chapter++)
            {
                if (openers[chapter + 1] - openers[chapter] < 2) continue;
                var last = laid.Lines(openers[chapter + 1] - 1);
                Assert.True(last.Count >= 3, $"{lines}: {last.Count} lines on the last page");
                Assert.True(last[^1].Baseline - laid.Style.Page.Margins.Top > 60_000);
            }
            Assert.Equal(lines, laid.Lines().Count(line => line.Text.StartsWith("regel ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_chapter_that_takes_lines_along_keeps_its_notes_and_boxes()
    {
        for (var lines = 24; lines < 60; lines++)
        {
            var laid = Laid.Out($"# Een\n\n{Words.Lines(lines)}::: kaders {{titel=Kaders}}\nHier[^a] {Words.Some(60)}\n\nDaar[^b].\n\n[^a]: Noot een.\n[^b]: Noot twee.\n:::\n");
            Assert.Equal(2, laid.All("Note").Count());
            var marks = laid.All("Reference").Select(laid.PageOf).ToList();
            Assert.Equal(marks, laid.All("Note").Select(laid.PageOf));
            foreach (var page in laid.Pages) Assert.InRange(page.Items.OfType<BoxItem>().Count(box => box.Owner == Artifact.Background), 0, 1);
        }
    }

    [Fact]
    public void A_table_that_is_too_wide_lies_on_a_page_on_its_side_with_its_heading()
    {
        var table = new Agenda.Text.Syntax.Table(
            [.. Enumerable.Range(0, 12).Select(i => new Agenda.Text.Syntax.TableColumn(i == 0 ? Agenda.Text.Syntax.ColumnKind.Text : Agenda.Text.Syntax.ColumnKind.Amount))],
            [.. Enumerable.Range(0, 30).Select(row => new Agenda.Text.Syntax.TableRow(row == 0 ? Agenda.Text.Syntax.RowKind.Head : Agenda.Text.Syntax.RowKind.Body, [.. Enumerable.Range(0, 12).Select(i => new Agenda.Text.Syntax.TableCell([new Agenda.Text.Syntax.TextRun(i == 0 ? "Post" : "1.250.000", default)]))]))],
            [new Agenda.Text.Syntax.TextRun("Begroting", default)], null, default);
        var laid = Laid.Out($"# Een\n\n{Words.Some(50)}\n\n## Geld\n\nDe bedragen:\n\n«0»\n\n{Words.Some(50)}\n", null, table);
        Assert.Empty(laid.Found);
        Assert.Equal([595_000, 842_000, 842_000, 595_000], laid.Pages.Select(page => page.Width));
        Assert.Equal([842_000, 595_000, 595_000, 842_000], laid.Pages.Select(page => page.Height));
        Assert.Equal(1, laid.PageOf(laid.One("H2")));
        Assert.Equal(1, laid.PageOf(laid.One("Table")));
        for (var page = 0; page < laid.Pages.Length; page++)
        {
            var (margins, width, height) = (laid.Style.Page.Margins, laid.Pages[page].Width, laid.Pages[page].Height);
            Assert.All(laid.Lines(page), line => Assert.InRange(line.Baseline, margins.Top, height - margins.Bottom));
            Assert.All(laid.Pages[page].Items.OfType<GlyphRun>(), run => Assert.InRange(Laid.EndOf(run), 0, width - margins.Right));
        }
    }

    [Fact]
    public void A_figure_that_is_too_wide_lies_on_a_page_on_its_side_with_its_caption()
    {
        var laid = Laid.Out($"# Een\n\n{Words.Some(50)}\n\n«0»\n\n{Words.Some(50)}\n", null,
            new Agenda.Text.Syntax.FigureBlock("breed", [new Agenda.Text.Syntax.TextRun("Een brede figuur", default)], null, default));
        Assert.Empty(laid.Found);
        Assert.Equal([595_000, 842_000, 595_000], laid.Pages.Select(page => page.Width));
        Assert.Equal(1, laid.One("Figure").Bounds!.Value.Page);
        Assert.Equal(1, laid.PageOf(laid.One("Caption")));
    }

    [Fact]
    public void Nothing_stands_outside_the_margins()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(2500)}\n\n::: kaders {{titel=Kaders}}\n{Words.Some(900)}\n:::\n");
        var margins = laid.Style.Page.Margins;
        Assert.True(laid.Pages.Length > 4);
        Assert.All(laid.Lines(), line => Assert.InRange(line.Baseline, margins.Top, laid.Style.Page.Height - margins.Bottom));
    }

    [Fact]
    public void A_box_goes_on_over_a_page_break_with_padding_at_both_sides()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Lines(20)}::: kaders {{titel=Kaders}}\n{Words.Some(500)}\n:::\n");
        var boxes = laid.Pages.Select(page => page.Items.OfType<BoxItem>().Where(box => box.Owner == Artifact.Background).ToList()).ToList();
        Assert.Equal([1, 1], boxes.Select(page => page.Count));
        for (var page = 0; page < 2; page++)
        {
            var inside = laid.Lines(page).Where(line => line.Baseline > boxes[page][0].Y && line.Baseline < boxes[page][0].Y + boxes[page][0].Height).ToList();
            Assert.True(inside.Count > 3);
            Assert.True(boxes[page][0].Y + boxes[page][0].Height - inside[^1].Baseline >= 12_000);
        }
        Assert.True(boxes[0][0].Y + boxes[0][0].Height <= laid.Style.Page.Height - laid.Style.Page.Margins.Bottom);
        Assert.Equal(laid.Style.Page.Margins.Top, boxes[1][0].Y);
    }

    [Fact]
    public void A_box_that_is_kept_together_moves_whole_with_its_heading()
    {
        for (var lines = 10; lines < 35; lines++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}## Onder\n\n::: opdracht {{titel=Opdracht label=A}}\n{Words.Some(120)}\n:::\n");
            var box = laid.All("Div").Single();
            var pages = Laid.Below(box).SelectMany(element => element.Kids).Where(kid => kid.Item is not null).Select(kid => kid.Page).Distinct();
            Assert.Equal(laid.PageOf(laid.One("H2")), Assert.Single(pages));
        }
    }

    [Fact]
    public void A_heading_that_starts_a_page_does_so_whatever_the_style_says()
    {
        var laid = Laid.Out("# Kop\n\n## Een\n\nTekst.\n\n## Twee {#twee .nieuwe-bladzijde}\n\nTekst.\n\n## Drie\n\nTekst.\n");
        Assert.Equal([0, 1, 1], laid.All("H2").Select(laid.PageOf));
    }

    [Fact]
    public void Headings_with_one_line_each_fill_a_page_to_its_end()
    {
        var laid = Laid.Out($"# Kop\n\n{string.Concat(Enumerable.Range(1, 40).Select(i => $"## Kop {i}\n\nRegel.\n\n"))}");
        var room = laid.Style.Page.Height - laid.Style.Page.Margins.Bottom - laid.Lines(0).Max(line => line.Baseline);
        Assert.InRange(room, 0, 80_000);
        Assert.All(laid.All("H2").Zip(laid.All("P")), pair => Assert.Equal(laid.PageOf(pair.First), laid.PageOf(pair.Second)));
    }

    [Fact]
    public void A_table_of_a_few_rows_goes_whole_to_the_next_page_and_a_longer_one_breaks()
    {
        Assert.All(Enumerable.Range(20, 40), lines => Assert.Single(PagesOf(5, lines)));
        Assert.Contains(Enumerable.Range(20, 40), lines => PagesOf(14, lines).Count > 1);

        static List<int> PagesOf(int rows, int lines)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}| a | b |\n|---|---|\n{string.Concat(Enumerable.Repeat("| een | twee |\n", rows))}");
            return [.. Laid.Below(laid.One("Table")).SelectMany(element => element.Kids).Where(kid => kid.Item is not null).Select(kid => kid.Page).Distinct()];
        }
    }

    [Fact]
    public void A_box_that_no_page_holds_breaks_all_the_same()
    {
        var laid = Laid.Out($"# Kop\n\n::: opdracht {{titel=Opdracht label=A}}\n{Words.Some(1500)}\n:::\n");
        Assert.True(laid.Pages.Length >= 3);
        Assert.Equal(0, laid.PageOf(laid.All("Div").Single()));
    }

    [Fact]
    public void Margins_that_leave_no_room_are_an_error()
    {
        var style = PlainStyle.Create();
        var laid = Laid.Out("# Kop\n", style with { Page = style.Page with { Margins = new(400_000, 80_000, 400_000, 80_000) } });
        Assert.Equal("AG504", Assert.Single(laid.Found).Code);
        Assert.Empty(laid.Pages);
    }

    [Fact]
    public void The_same_document_gives_the_same_pages()
    {
        const string Template = "# Een\n\n::: inhoud\n:::\n\n# Twee {#twee}\n\nZie [](#twee)[^a].\n\n[^a]: Een noot.\n";
        Assert.Equal(Laid.Out(Template).Print(), Laid.Out(Template).Print());
    }
}
