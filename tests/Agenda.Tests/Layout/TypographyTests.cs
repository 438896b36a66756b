using Agenda.Fonts;
using Agenda.Layout.Pages;
using Agenda.Tests.Fonts;

namespace Agenda.Tests.Layout;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("5 fte")]
    [InlineData("12,5 procent")]
    [InlineData("€ 12")]
    [InlineData("§ 6.2")]
    [InlineData("3-5 jaar,")]
    [InlineData("23 september")]
    [InlineData("nr. 3")]
    [InlineData("(art. 2.1)")]
    [InlineData("2018 –")]
    [InlineData("30 min.")]
    [InlineData("1,2 miljoen.")]
    [InlineData("**5** fte")]
    public void A_figure_and_its_unit_stay_on_one_line(string pair)
    {
        var shown = pair.Replace("**", "", StringComparison.Ordinal);
        foreach (var width in (int[])[150_000, 170_000, 190_000])
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"{Words.Some(i % 4 + 1).TrimEnd('.')} {pair} "));
            var laid = Laid.Out($"# Kop\n\n{text}\n", PlainStyle.Create(columnWidth: width));
            Assert.True(laid.Lines().Count > 25);
            Assert.Equal(60, laid.Lines().Sum(line => line.Text.Split(shown).Length - 1));
        }
    }

    [Fact]
    public void Other_figures_may_stand_at_the_end_of_a_line()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(_ => "in 2025 gaan "));
        var laid = Laid.Out($"# Kop\n\n{text}\n", PlainStyle.Create(columnWidth: 150_000));
        Assert.Contains(laid.Lines(), line => line.Text.EndsWith("2025", StringComparison.Ordinal));
    }

    [Fact]
    public void A_no_break_space_stays_one_and_stretches_as_the_spaces_around_it()
    {
        var text = string.Concat(Enumerable.Range(0, 80).Select(i => $"de\u00A0heer {Words.Some(i % 3 + 1).TrimEnd('.')} "));
        var laid = Laid.Out($"# Kop\n\n{text}\n", PlainStyle.Create(justify: true, columnWidth: 200_000));
        Assert.Equal(text.TrimEnd(), Laid.ReadingOf(laid.One("P")));
        Assert.DoesNotContain(laid.Lines(), line => line.Text.EndsWith(" de", StringComparison.Ordinal) || line.Text == "de");
        foreach (var run in laid.One("P").Kids.SkipLast(1).Select(kid => (GlyphRun)kid.Item!))
        {
            var spaces = Laid.Placed(run).SkipLast(1).Where(placed => run.Text[placed.TextStart] is ' ' or '\u00A0').Select(placed => placed.Glyph.Advance).ToList();
            Assert.InRange(spaces.Max() - spaces.Min(), 0, 2);
        }
    }

    [Fact]
    public void Quotes_and_dashes_stand_as_they_were_written()
    {
        const string Text = "‘ja’ “nee” \"x\" 'y' a - b – c — d... e…";
        var laid = Laid.Out($"# Kop\n\n{Text}\n");
        Assert.Equal(Text, Laid.TextOf(laid.One("P")));
    }

    [Fact]
    public void A_letter_and_a_loose_mark_are_one_glyph()
    {
        var laid = Laid.Out("# Kop\n\ncoo\u0308rdinatie effici\u00EBnt effici\u0065\u0308nt\n");
        var run = (GlyphRun)laid.One("P").Kids[0].Item!;
        Assert.Equal("coördinatie efficiënt efficiënt", run.Text);
        Assert.Contains(laid.Runs, each => each.Run.Glyphs.Any(glyph => glyph.Id == run.Face.Shape("ö").Glyphs[0].Id));
    }

    [Fact]
    public void A_style_says_where_a_word_is_divided()
    {
        var text = string.Concat(Enumerable.Repeat("ondersteuning ", 60));
        var style = PlainStyle.Create(justify: true, columnWidth: 150_000);
        Assert.Contains("onder\u00AD", Laid.TextOf(Laid.Out($"# Kop\n\n{text}\n", style).One("P")), StringComparison.Ordinal);
        var divided = Laid.TextOf(Laid.Out($"# Kop\n\n{text}\n", style with { Divisions = ["onderst-euning"] }).One("P"));
        Assert.Contains("onderst\u00AD", divided, StringComparison.Ordinal);
        Assert.DoesNotContain("onder\u00AD", divided, StringComparison.Ordinal);
        Assert.DoesNotContain("\u00AD", Laid.TextOf(Laid.Out($"# Kop\n\n{text}\n", style with { Divisions = ["Ondersteuning"] }).One("P")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_in_another_language_is_marked_and_not_divided()
    {
        var words = string.Concat(Enumerable.Repeat("ondersteuning ", 60)).Trim();
        var laid = Laid.Out($"# Kop\n\nDit heet [{words} *learning*]{{taal=en}} hier.\n", PlainStyle.Create(justify: true, columnWidth: 150_000));
        var span = laid.One("Span");
        Assert.Equal("en", span.Language);
        Assert.Equal($"{words} learning", Laid.TextOf(span));
        Assert.Equal($"Dit heet {words} learning hier.", Laid.TextOf(laid.One("P")));
    }

    [Fact]
    public void A_character_that_the_face_lacks_comes_from_another()
    {
        var symbols = Faces.Load("NotoSansSymbols2-Aanvulling.ttf");
        var style = PlainStyle.Create() with { Fallback = new FallbackFaces([() => null, () => symbols]) };
        Assert.False(style.Texts[Agenda.Styles.TextRole.Body].Face.Covers(new('✓')));
        var laid = Laid.Out("# Kop\n\nHet woord ✓x✓ en meer.\n", style);
        Assert.Empty(laid.Found);
        var runs = laid.One("P").Kids.Select(kid => (GlyphRun)kid.Item!).ToList();
        Assert.Equal(["✓", "✓"], runs.Where(run => run.Face == symbols).Select(run => run.Text));
        Assert.Equal("Het woord ✓x✓ en meer.", string.Concat(runs.Select(run => run.Text)));
        Assert.DoesNotContain(runs, run => run.Glyphs.Any(glyph => glyph.Id == 0));
    }

    [Fact]
    public void A_line_that_ends_in_a_character_of_another_face_ends_in_a_space_that_is_there()
    {
        var symbols = Faces.Load("NotoSansSymbols2-Aanvulling.ttf");
        var style = PlainStyle.Create(columnWidth: 150_000) with { Fallback = new FallbackFaces([() => symbols]) };
        Assert.False(symbols.Covers(new(' ')));
        var laid = Laid.Out($"# Kop\n\n{string.Concat(Enumerable.Repeat("✓ ", 90)).Trim()}\n", style);
        var runs = laid.One("P").Kids.Select(kid => (GlyphRun)kid.Item!).ToList();
        Assert.True(laid.Lines().Count > 4);
        Assert.DoesNotContain(runs, run => run.Glyphs.Any(glyph => glyph.Id == 0));
        Assert.Equal(string.Concat(Enumerable.Repeat("✓ ", 90)).Trim(), Laid.TextOf(laid.One("P")));
    }

    [Theory]
    [InlineData("a\u200Db c\u200Cd ❤\uFE0F", "ab cd ❤")]
    [InlineData("\u0132sland \u0133s", "IJsland ijs")]
    [InlineData("\uFB01guur e\uFB03ciënt", "figuur efficiënt")]
    public void What_only_tells_a_program_how_to_shape_is_not_shown(string written, string shown)
    {
        var style = PlainStyle.Create() with { Fallback = new FallbackFaces([() => Faces.Load("NotoSansSymbols2-Aanvulling.ttf")]) };
        var laid = Laid.Out($"# Kop\n\n{written}\n", style);
        Assert.Empty(laid.Found);
        Assert.Equal(shown, Laid.TextOf(laid.One("P")));
    }

    [Fact]
    public void A_space_of_another_width_stays_and_lets_a_line_end()
    {
        var laid = Laid.Out($"# Kop\n\n{string.Concat(Enumerable.Repeat("woord\u2009", 90)).Trim()}\n", PlainStyle.Create(columnWidth: 150_000));
        Assert.Empty(laid.Found);
        Assert.True(laid.Lines().Count > 10);
        Assert.Equal(89, Laid.TextOf(laid.One("P")).Count(c => c == '\u2009'));
    }

    [Fact]
    public void Lines_of_running_text_stand_at_equal_distances()
    {
        var laid = Laid.Out($"# Kop\n\n{string.Concat(Enumerable.Range(0, 40).Select(i => $"{Words.Some(60, i)}\n\n"))}");
        var body = laid.Style.Texts[Agenda.Styles.TextRole.Body];
        for (var page = 0; page < laid.Pages.Length; page++)
        {
            var lines = laid.Lines(page).Where(line => line.Text != "1 Kop").ToList();
            for (var i = 1; i < lines.Count; i++)
                Assert.Contains(lines[i].Baseline - lines[i - 1].Baseline, new[] { body.Leading, body.Leading + body.SpaceAfter });
        }
    }
}
