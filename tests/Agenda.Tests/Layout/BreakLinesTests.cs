using Agenda.Layout.Lines;

namespace Agenda.Tests.Layout;

public sealed class BreakLinesTests
{
    [Theory]
    [InlineData("Justify")]
    [InlineData("Left")]
    [InlineData("Balanced")]
    public void No_other_choice_of_lines_costs_less(string alignment)
    {
        var rules = new LineRules(1000, Enum.Parse<Alignment>(alignment));
        for (var seed = 0; seed < 150; seed++)
        {
            var points = Points(new Random(seed), 12);
            var ends = new List<Breakpoint>();
            var cost = new LineBreaker().Choose(points, rules, ends);
            Assert.Equal(Cheapest(points, 0, Fitness.Decent, 0, rules), cost);
            Assert.True(ends[^1].IsForced);
        }
    }

    [Fact]
    public void Three_hyphens_never_stand_under_each_other()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(900)}\n", PlainStyle.Create(justify: true, columnWidth: 260_000));
        var lines = laid.One("P").Kids.Select(kid => ((Agenda.Layout.Pages.GlyphRun)kid.Item!).Text.EndsWith('\u00AD')).ToList();
        Assert.Contains(true, lines);
        for (var i = 2; i < lines.Count; i++) Assert.False(lines[i] && lines[i - 1] && lines[i - 2]);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)] // Where the line before would otherwise have gaps.
    public void A_paragraph_does_not_end_in_a_line_of_one_short_word(bool justify, int most)
    {
        var count = 0;
        for (var words = 20; words < 160; words++)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Some(words)} En zo.\n", PlainStyle.Create(justify));
            var last = (Agenda.Layout.Pages.GlyphRun)laid.One("P").Kids[^1].Item!;
            if (Laid.EndOf(last) - last.X < (laid.Right - laid.Left) / 12) count++;
        }
        Assert.InRange(count, 0, most);
    }

    [Fact]
    public void A_heading_of_two_lines_has_lines_of_about_one_length()
    {
        var laid = Laid.Out("# Een samenhangend aanbod aan zorg in de buurt\n\nTekst\n");
        var lines = laid.Lines(0).Where(line => line.Text != "Tekst").ToList();
        var widths = laid.One("H1").Kids.Select(kid => (Agenda.Layout.Pages.GlyphRun)kid.Item!).Where(run => run.Text.Length > 3).Select(run => Laid.EndOf(run) - run.X).ToList();
        Assert.Equal(2, lines.Count);
        Assert.True(widths.Min() > widths.Max() / 2);
    }

    [Fact]
    public void A_paragraph_of_half_a_million_characters_is_set_as_any()
    {
        var text = Words.Some(65_000);
        var laid = Laid.Out($"# Kop\n\n{text}\n", PlainStyle.Create(justify: true));
        Assert.Equal(text, Laid.ReadingOf(laid.One("P")));
        Assert.All(laid.Runs, run => Assert.InRange(Laid.EndOf(run.Run), laid.Left, laid.Right));
    }

    private static Breakpoint[] Points(Random chance, int count)
    {
        var points = new List<Breakpoint> { Breakpoint.Start };
        var (total, space) = (0L, 0L);
        for (var i = 0; i < count; i++)
        {
            total += chance.Next(60, 420);
            if (chance.Next(3) == 0) points.Add(new Breakpoint(i, 0, total + 30, total, space, space, 50, false, true));
            else if (chance.Next(20) == 0) points.Add(new Breakpoint(i, -1, total, total, space, space, 0, true, false));
            else
            {
                points.Add(new Breakpoint(i, -1, total, total + 60, space, space + 60, 0, false, false));
                total += 60;
                space += 60;
            }
        }
        points.Add(new Breakpoint(count, -1, total, total, space, space, 0, true, false));
        return [.. points];
    }

    /// <summary>Every choice of lines from a place on, one by one.</summary>
    private static long Cheapest(Breakpoint[] points, int from, Fitness fitness, int hyphens, LineRules rules)
    {
        if (from == points.Length - 1) return 0;
        var best = long.MaxValue;
        for (var to = from + 1; to < points.Length; to++)
        {
            var line = JudgeLines.Of(points[from], points[to], rules);
            if (line.Demerits >= 0)
            {
                var next = points[to].ShowsHyphen ? Math.Min(hyphens + 1, 2) : 0;
                var rest = Cheapest(points, to, line.Fitness, next, rules);
                if (rest < long.MaxValue) best = Math.Min(best, line.Demerits + JudgeLines.Beside(points[to], fitness, line.Fitness, hyphens) + rest);
            }
            if (points[to].IsForced) break;
        }
        return best;
    }
}
