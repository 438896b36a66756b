using Agenda.Layout.Pages;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

public sealed class DecorationTests
{
    private const string Cover = "::: omslag\n::: afzender\nGemeente\n:::\n::: titel\nEen titel die lang genoeg is voor twee regels\n:::\n::: ondertitel\nOnder\n:::\n::: stempel\nConcept\n:::\n::: gegevens\nVersie 1\n:::\n:::\n\n";

    [Fact]
    public void Every_page_but_the_cover_has_a_footer_and_every_page_but_openers_of_chapters_a_header()
    {
        var laid = Laid.Out($"{Cover}# Een\n\n{Words.Some(1200)}\n\n# Twee\n\nTekst\n");
        Assert.True(laid.Pages.Length > 4);
        var openers = laid.All("H1").Select(laid.PageOf).ToList();
        Assert.DoesNotContain(laid.Pages[0].Items, item => item.Owner == Artifact.Header || item.Owner == Artifact.Footer);
        for (var page = 1; page < laid.Pages.Length; page++)
        {
            var header = Texts(laid, page, Artifact.Header);
            if (openers.Contains(page)) Assert.Equal(["Concept"], header);
            else Assert.Equal(["1 Een", "Concept", "De titel"], header.Order(StringComparer.Ordinal));
            Assert.Equal([$"{page + 1} van {laid.Pages.Length}", "Gemeente Voorbeeld"], Texts(laid, page, Artifact.Footer).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_page_is_called_by_the_number_that_is_printed_on_it_and_the_cover_by_a_word()
    {
        var laid = Laid.Out($"{Cover}# Een\n\n{Words.Some(900)}\n");
        Assert.Equal("Omslag", laid.Pages[0].Label);
        for (var page = 1; page < laid.Pages.Length; page++)
            Assert.Contains($"{laid.Pages[page].Label} van {laid.Pages.Length}", Texts(laid, page, Artifact.Footer));
    }

    [Fact]
    public void A_long_title_in_the_header_ends_in_an_ellipsis_and_meets_nothing()
    {
        var laid = Laid.Out($"# {Words.Some(30)}\n\n{Words.Some(600)}\n");
        var header = laid.Pages[1].Items.OfType<GlyphRun>().Where(run => run.Owner == Artifact.Header && run.Text != "Concept").OrderBy(run => run.X).ToList();
        Assert.Contains(header, run => run.Text.EndsWith('…'));
        Assert.All(header, run => Assert.InRange(Laid.EndOf(run), laid.Left, laid.Right));
        for (var i = 1; i < header.Count; i++) Assert.True(Laid.EndOf(header[i - 1]) < header[i].X);
    }

    [Theory]
    [InlineData("concept", true)]
    [InlineData("Concept 2", true)]
    [InlineData("vastgesteld", false)]
    [InlineData(null, false)]
    public void A_document_that_is_no_last_word_says_so_on_every_page(string? status, bool isMarked)
    {
        var composed = Laid.Out($"{Cover}# Een\n\n{Words.Some(900)}\n").Blocks;
        var laid = Laid.Out(composed with { Info = composed.Info with { Status = status } }, PlainStyle.Create());
        for (var page = 1; page < laid.Pages.Length; page++)
        {
            var marks = laid.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Owner == Artifact.Header && string.Equals(run.Text, status, StringComparison.OrdinalIgnoreCase)).ToList();
            Assert.Equal(isMarked ? 1 : 0, marks.Count);
            if (!isMarked) continue;
            var box = laid.Pages[page].Items.OfType<BoxItem>().First(item => item.Owner == Artifact.Header);
            Assert.True(box.X < marks[0].X && Laid.EndOf(marks[0]) < box.X + box.Width);
            Assert.InRange(marks[0].Baseline, box.Y, box.Y + box.Height);
        }
    }

    [Fact]
    public void A_header_that_shows_the_status_is_mark_enough()
    {
        var style = PlainStyle.Create();
        style = style with { Page = style.Page with { Footer = new("{status}", "", "{pagina}") } };
        var laid = Laid.Out($"# Een\n\n{Words.Some(900)}\n", style);
        Assert.DoesNotContain(laid.Runs, run => run.Run.Text == "Concept");
    }

    [Fact]
    public void Where_the_header_is_dropped_the_mark_takes_over_its_status()
    {
        var style = PlainStyle.Create();
        style = style with { Page = style.Page with { Header = new("{titel}", "", "{status}") } };
        var laid = Laid.Out($"# Een\n\n{Words.Some(900)}\n", style);
        Assert.All(Enumerable.Range(0, laid.Pages.Length), page =>
            Assert.Single(Texts(laid, page, Artifact.Header), text => text.Equals("concept", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_cover_is_a_page_with_its_title_on_the_field()
    {
        var laid = Laid.Out($"{Cover}# Een\n\nTekst\n");
        var field = laid.Pages[0].Items.OfType<BoxItem>().First();
        Assert.Equal((0, 0, laid.Style.Page.Width, 500_000), (field.X, field.Y, field.Width, field.Height));
        var lines = laid.Lines(0).Select(line => (line.Text, line.Baseline)).ToList();
        Assert.Equal("Gemeente", lines[0].Text);
        Assert.All(lines.Where(line => line.Text is not ("Concept" or "Versie 1")), line => Assert.InRange(line.Baseline, 0, 500_000));
        Assert.All(lines.Where(line => line.Text is "Concept" or "Versie 1"), line => Assert.InRange(line.Baseline, 520_000, laid.Style.Page.Height));
        Assert.Equal(1, laid.PageOf(laid.One("H1")));
    }

    [Fact]
    public void No_word_on_the_cover_is_divided()
    {
        var laid = Laid.Out($"::: omslag\n::: titel\nEen titel\n:::\n::: gegevens\n{Words.Some(60)}\n:::\n:::\n\n# Een\n\n{Words.Some(200)}\n", PlainStyle.Create(justify: true, columnWidth: 160_000));
        Assert.DoesNotContain(laid.Pages[0].Items.OfType<GlyphRun>(), run => run.Text.Contains('\u00AD'));
        Assert.Contains(laid.Pages[1].Items.OfType<GlyphRun>(), run => run.Text.Contains('\u00AD'));
    }

    [Fact]
    public void The_bands_of_the_cover_have_the_colours_of_the_opgaven()
    {
        var laid = Laid.Out($"{Cover}# Een\n\nTekst\n");
        var bands = laid.Pages[0].Items.OfType<BoxItem>().Where(box => box.Y == 500_000).ToList();
        Assert.Equal(PlainStyle.Accents.Select(accent => accent.Strong), bands.Select(band => band.Fill!.Value));
        Assert.Equal(laid.Style.Page.Width, bands.Sum(band => band.Width));
    }

    [Fact]
    public void A_title_that_is_too_long_for_the_field_makes_the_field_higher()
    {
        var laid = Laid.Out($"::: omslag\n::: titel\n{Words.Some(40)}\n:::\n:::\n\n# Een\n\nTekst\n");
        var field = laid.Pages[0].Items.OfType<BoxItem>().First();
        Assert.True(field.Height > 500_000);
        Assert.All(laid.Lines(0), line => Assert.InRange(line.Baseline, 0, field.Height));
    }

    [Fact]
    public void What_comes_under_the_field_makes_it_lower_and_stands_under_the_stamp()
    {
        var lines = string.Concat(Enumerable.Range(1, 14).Select(i => $"Gegeven {i}\n\n"));
        var laid = Laid.Out($"::: omslag\n::: titel\nTitel\n:::\n::: stempel\nConcept\n:::\n::: gegevens\n{lines}:::\n:::\n\n# Een\n\nTekst\n");
        Assert.InRange(laid.Pages[0].Items.OfType<BoxItem>().First().Height, 100_000, 499_999);
        var baselines = laid.Lines(0).Select(line => line.Baseline).ToList();
        Assert.Equal(baselines.Order(), baselines);
        Assert.InRange(baselines[^1], 0, laid.Style.Page.Height - laid.Style.Page.Margins.Bottom);
    }

    [Fact]
    public void A_box_takes_the_accent_of_its_opgave()
    {
        var laid = Laid.Out("# Kop\n\n::: opdracht {titel=Een label=A opgave=wonen}\nTekst\n:::\n\n::: opdracht {titel=Twee label=B}\nTekst\n:::\n");
        var fills = laid.Pages[0].Items.OfType<BoxItem>().Where(box => box.Owner == Artifact.Background && box.Height > 30_000).Select(box => box.Fill!.Value);
        Assert.Equal([PlainStyle.Accents[1].Tint, PlainStyle.Line], fills);
    }

    [Fact]
    public void The_tab_of_a_box_holds_its_label()
    {
        var laid = Laid.Out("# Kop\n\n::: opdracht {titel=Een label=\"Opdracht 6.1\"}\nTekst\n:::\n");
        var label = laid.Runs.Single(run => run.Run.Text == "Opdracht 6.1").Run;
        var tab = laid.Pages[0].Items.OfType<BoxItem>().Last(box => box.Fill == PlainStyle.Blue && box.Owner == Artifact.Background);
        Assert.True(tab.X < label.X && Laid.EndOf(label) < tab.X + tab.Width);
        Assert.InRange(label.Baseline, tab.Y, tab.Y + tab.Height);
        Assert.Equal("Opdracht 6.1|Een|Tekst", string.Join('|', laid.All("P").Select(Laid.TextOf)));
    }

    [Fact]
    public void Codes_of_items_are_bold_and_the_text_stands_clear_of_them()
    {
        var laid = Laid.Out("# Kop\n\n::: kaders {titel=Kaders code=ABC}\n8. acht\n9. negen\n10. tien\n:::\n");
        var labels = laid.All("Lbl").Select(label => (GlyphRun)label.Kids[0].Item!).ToList();
        Assert.Equal(["ABC8 ", "ABC9 ", "ABC10 "], labels.Select(label => label.Text));
        Assert.All(labels, label => Assert.Same(laid.Style.Texts[Agenda.Styles.TextRole.Body].Bold, label.Face));
        var bodies = laid.All("LBody").Select(body => ((GlyphRun)Laid.Below(body).Last().Kids[0].Item!).X).Distinct();
        Assert.True(labels.Max(Laid.EndOf) < Assert.Single(bodies));
    }

    [Fact]
    public void A_figure_says_in_words_what_it_shows_and_where_it_stands()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, new FigureBlock("vierkant", [new TextRun("Een vierkant", default)], null, default));
        var figure = laid.One("Figure");
        Assert.Equal("Een vierkant met een woord.", figure.Alt);
        var box = laid.Pages[0].Items.OfType<BoxItem>().Single(item => item.Owner == figure);
        Assert.Equal((0, box.X, box.Y, box.Width, box.Height), figure.Bounds);
        Assert.Equal(4, figure.Kids.Count);
        var caption = laid.One("Caption");
        Assert.Equal("Figuur\u00A01 Een vierkant", Laid.TextOf(caption));
        Assert.True(((GlyphRun)caption.Kids[0].Item!).Baseline > box.Y + box.Height);
    }

    [Fact]
    public void A_figure_that_is_too_high_is_made_smaller_and_reported()
    {
        var laid = Laid.Out("# Kop\n\n«0»\n", null, new FigureBlock("hoog", [], null, default));
        Assert.Equal("AG503", Assert.Single(laid.Found).Code);
        var bounds = laid.One("Figure").Bounds!.Value;
        Assert.True(bounds.Y + bounds.Height <= laid.Style.Page.Height - laid.Style.Page.Margins.Bottom);
    }

    [Fact]
    public void A_figure_that_is_too_high_and_has_parts_stands_on_several_pages()
    {
        var laid = Laid.Out("# Kop\n\n[](#delen)\n\n«0»\n", null, new FigureBlock("deelbaar", [new TextRun("Vier delen", default)], "delen", default));
        Assert.Empty(laid.Found);
        var parts = laid.All("Figure").ToList();
        Assert.Equal(["Deel 1.", "Deel 2.", "Deel 3.", "Deel 4."], parts.Select(part => part.Alt));
        var bounds = parts.Select(part => part.Bounds!.Value).ToList();
        Assert.Equal(4, bounds.Select(part => part.Page).Distinct().Count());
        Assert.All(bounds, part => Assert.True(part.Y + part.Height <= laid.Style.Page.Height - laid.Style.Page.Margins.Bottom));
        // One figure with one number: its caption stands under the last part, and a reference leads to the first.
        var caption = (GlyphRun)laid.One("Caption").Kids[0].Item!;
        Assert.Contains(caption, laid.Pages[bounds[^1].Page].Items);
        Assert.Equal(bounds[0].Page, laid.Pages[0].Links.Single().Target!.Page);
    }

    private static IEnumerable<string> Texts(Laid laid, int page, Artifact artifact) =>
        laid.Pages[page].Items.OfType<GlyphRun>().Where(run => run.Owner == artifact).Select(run => run.Text);
}
