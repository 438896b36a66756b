using Agenda.Layout.Pages;

namespace Agenda.Tests.Layout;

public sealed class LineTests
{
    [Theory]
    [InlineData(true, true, 440_000)]
    [InlineData(true, false, 200_000)]
    [InlineData(false, true, 150_000)]
    [InlineData(false, false, 300_000)]
    public void No_line_is_wider_than_its_column(bool justify, bool hyphenate, int width)
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(400)}\n\n- {Words.Some(60)}\n  - {Words.Some(60)}\n\n> {Words.Some(50)}\n", PlainStyle.Create(justify, hyphenate, width));
        var runs = laid.Runs.Where(run => run.Run.Owner is StructureElement).ToList();
        Assert.True(runs.Count > 40);
        Assert.All(runs, run => Assert.InRange(Laid.EndOf(run.Run), laid.Left, laid.Right));
        Assert.All(runs, run => Assert.InRange(run.Run.X, laid.Left, laid.Right));
    }

    [Fact]
    public void Justified_lines_end_at_one_edge_and_the_last_does_not()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(200)} Slot.\n", PlainStyle.Create(justify: true));
        var lines = laid.One("P").Kids.Select(kid => (GlyphRun)kid.Item!).ToList();
        Assert.True(lines.Count > 8);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(laid.Right, Laid.EndOf(line)));
        Assert.True(Laid.EndOf(lines[^1]) < laid.Right);
    }

    [Fact]
    public void Ragged_lines_keep_their_spaces()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(200)}\n");
        var spaces = laid.One("P").Kids.Select(kid => (GlyphRun)kid.Item!)
            .SelectMany(run => Laid.Placed(run).SkipLast(1).Where(placed => run.Text[placed.TextStart] == ' '))
            .Select(placed => placed.Glyph.Advance).Distinct();
        Assert.Single(spaces);
    }

    [Fact]
    public void The_text_of_a_paragraph_is_whole_whatever_its_lines()
    {
        var text = Words.Some(300);
        var laid = Laid.Out($"# Kop\n\n{text}\n", PlainStyle.Create(justify: true, columnWidth: 160_000));
        Assert.Equal(text, Laid.ReadingOf(laid.One("P")));
        Assert.Contains('\u00AD', Laid.TextOf(laid.One("P")));
    }

    [Fact]
    public void A_divided_word_shows_a_hyphen_and_says_a_soft_one()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(300)}\n", PlainStyle.Create(justify: true, columnWidth: 160_000));
        var divided = laid.Runs.First(run => run.Run.Text.EndsWith('\u00AD')).Run;
        var hyphen = divided.Face.Shape("-").Glyphs[0].Id;
        Assert.Equal(hyphen, divided.Glyphs[^1].Id);
        Assert.Equal(divided.Text.Length - 1, Laid.Placed(divided).Last().TextStart);
    }

    [Fact]
    public void Without_hyphenation_no_word_is_divided()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(300)}\n", PlainStyle.Create(justify: true, hyphenate: false, columnWidth: 200_000));
        Assert.DoesNotContain(laid.Runs, run => run.Run.Text.Contains('\u00AD'));
    }

    [Fact]
    public void A_soft_hyphen_of_the_author_is_a_place_to_divide_and_shows_only_there()
    {
        var word = string.Concat(Enumerable.Repeat("ssss\u00AD", 30)) + "t";
        var laid = Laid.Out($"# Kop\n\n{word}\n", PlainStyle.Create(columnWidth: 150_000));
        var text = Laid.TextOf(laid.One("P"));
        var lines = laid.One("P").Kids.Count;
        Assert.True(lines > 1);
        Assert.Equal(lines - 1, text.Count(c => c == '\u00AD'));
        Assert.Empty(laid.Found);
    }

    [Fact]
    public void A_word_that_no_line_holds_is_cut_and_reported_where_it_stands()
    {
        var laid = Laid.Out("# Kop\n\n" + new string('w', 120) + "\n", PlainStyle.Create(columnWidth: 150_000));
        var finding = Assert.Single(laid.Found);
        Assert.Equal("AG502 sjabloon:3:1", $"{finding.Code} {finding.Span}");
        Assert.True(laid.One("P").Kids.Count > 3);
        Assert.Equal(new string('w', 120), Laid.TextOf(laid.One("P")));
        Assert.All(laid.Runs, run => Assert.True(Laid.EndOf(run.Run) <= laid.Right));
    }

    [Fact]
    public void An_address_is_cut_after_a_mark_without_a_word_about_it()
    {
        var laid = Laid.Out("# Kop\n\nhttps://voorbeeld.nl/beleid/sociaal-domein/2021/agenda/hoofdstukken/inleiding/versie-van-de-raad\n", PlainStyle.Create(columnWidth: 150_000));
        Assert.Empty(laid.Found);
        Assert.All(laid.Lines().Skip(1).SkipLast(1), line => Assert.Contains(line.Text[^1], "/-."));
    }

    [Fact]
    public void The_line_before_a_long_address_is_neither_short_nor_stretched()
    {
        var laid = Laid.Out("# Kop\n\nZie https://www.voorbeeld.nl/beleid/sociaal-domein/agenda-van-de-raad.pdf voor meer.\n", PlainStyle.Create(justify: true, columnWidth: 300_000));
        var first = laid.Lines().First(line => line.Text.StartsWith("Zie", StringComparison.Ordinal)).Text;
        Assert.StartsWith("Zie https://www.voorbeeld.nl/", first, StringComparison.Ordinal);
        Assert.Equal("Zie https://www.voorbeeld.nl/beleid/sociaal-domein/agenda-van-de-raad.pdf voor meer.", Laid.TextOf(laid.One("P")));
    }

    [Fact]
    public void A_few_words_before_a_word_that_fills_a_line_stay_together()
    {
        var laid = Laid.Out($"# Kop\n\nVoor het {new string('w', 90)} erna.\n", PlainStyle.Create(justify: true));
        var first = (GlyphRun)laid.One("P").Kids[0].Item!;
        Assert.Equal("Voor het ", first.Text);
        Assert.True(Laid.EndOf(first) < (laid.Left + laid.Right) / 2);
    }

    [Fact]
    public void A_long_address_keeps_its_scheme_and_host_together()
    {
        for (var width = 150_000; width < 300_000; width += 7_000)
        {
            var laid = Laid.Out($"# Kop\n\n{string.Concat(Enumerable.Repeat("Zie https://www.voorbeeld.nl/beleid/sociaal-domein/agenda.pdf voor meer. ", 6))}\n", PlainStyle.Create(columnWidth: width));
            Assert.Equal(6, laid.Lines().Sum(line => line.Text.Split("https://www.voorbeeld.nl/").Length - 1));
        }
    }

    [Fact]
    public void No_line_begins_with_a_dash_or_ends_in_a_section_sign()
    {
        var text = string.Concat(Enumerable.Range(0, 80).Select(i => $"in {2000 + i} – {2001 + i} zie § {i % 9} of € {i} "));
        var laid = Laid.Out($"# Kop\n\n{text}\n", PlainStyle.Create(columnWidth: 180_000));
        Assert.True(laid.Lines().Count > 20);
        Assert.DoesNotContain(laid.Lines(), line => line.Text.StartsWith('–') || line.Text.EndsWith('§') || line.Text.EndsWith('€'));
    }

    [Fact]
    public void A_line_break_of_the_author_ends_the_line()
    {
        var laid = Laid.Out("# Kop\n\neen\\\ntwee\n");
        Assert.Equal(["een", "twee"], laid.Lines(0).Skip(1).Select(line => line.Text));
    }

    [Fact]
    public void A_character_that_no_font_has_is_an_error_once_where_it_stands()
    {
        var laid = Laid.Out("# Kop\n\nEen \U0001F600 en nog een \U0001F600.\n\nEn \U0001F600.\n");
        var finding = Assert.Single(laid.Found);
        Assert.Equal("AG501 sjabloon:3:5", $"{finding.Code} {finding.Span}");
        Assert.True(laid.Found.HasErrors);
        Assert.Contains("`\U0001F600` (U+1F600)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strong_emphasis_and_code_have_faces_of_their_own()
    {
        var laid = Laid.Out("# Kop\n\nplat **vet** *schuin* ***beide*** `code`\n");
        var faces = laid.One("P").Kids.Select(kid => (GlyphRun)kid.Item!).Where(run => run.Text.Trim().Length > 0).ToDictionary(run => run.Text.Trim(), run => run.Face);
        var style = laid.Style.Texts[Agenda.Styles.TextRole.Body];
        Assert.Equal([style.Face, style.Bold, style.Italic, style.BoldItalic], new[] { "plat", "vet", "schuin", "beide" }.Select(word => faces[word]));
    }

    [Fact]
    public void The_glyphs_of_a_run_show_all_its_text()
    {
        var laid = Laid.Out($"# Kop\n\nefficiënt afvinken {Words.Some(80)}\n", PlainStyle.Create(justify: true, columnWidth: 180_000));
        Assert.All(laid.Runs, run => Assert.Equal(run.Run.Text.Length, run.Run.Glyphs.Sum(glyph => glyph.TextLength)));
    }
}
