using System.Globalization;
using Agenda.Documents;
using Agenda.Layout.Pages;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

public sealed class ReferenceTests
{
    [Fact]
    public void Page_numbers_in_the_contents_are_right()
    {
        var chapters = string.Concat(Enumerable.Range(1, 12).Select(i => $"# Hoofdstuk {i}\n\n{Words.Some(i * 150)}\n\n## Deel {i}\n\n{Words.Some(40)}\n\n"));
        var laid = Laid.Out($"# Inhoud {{.ongenummerd}}\n\n::: inhoud\n:::\n\n{chapters}");
        var entries = laid.All("TOCI").ToList();
        Assert.Equal(24, entries.Count);
        var outline = laid.Document.Outline.Skip(1).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            Assert.Equal($"{outline[i].Title} {outline[i].Target.Page + 1}", Laid.TextOf(entries[i]));
            var area = Assert.Single(Laid.Below(entries[i]).SelectMany(element => element.Kids), kid => kid.Link is not null).Link!;
            Assert.Equal(outline[i].Target, area.Target);
        }
    }

    [Fact]
    public void Leaders_of_dots_are_artifacts()
    {
        var laid = Laid.Out("# Inhoud {.ongenummerd}\n\n::: inhoud\n:::\n\n# Een\n\nTekst\n");
        var dots = laid.Runs.Where(run => run.Run.Text.StartsWith("...", StringComparison.Ordinal)).ToList();
        Assert.Same(Artifact.Layout, Assert.Single(dots).Run.Owner);
    }

    [Fact]
    public void A_link_over_two_lines_is_one_element()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(9)} [{Words.Some(30)}](https://voorbeeld.nl/pagina)\n");
        var link = laid.One("Link");
        Assert.True(laid.Pages[0].Links.Count >= 2);
        Assert.All(laid.Pages[0].Links, area => Assert.Same(link, area.Element));
        Assert.All(laid.Pages[0].Links, area => Assert.Equal("https://voorbeeld.nl/pagina", area.Uri));
        Assert.Equal(laid.Pages[0].Links.Count, laid.Pages[0].Links.Select(area => area.Y).Distinct().Count());
        Assert.EndsWith("(https://voorbeeld.nl/pagina)", laid.Pages[0].Links[0].Contents, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_with_bold_words_in_it_is_one_area()
    {
        var laid = Laid.Out("# Kop\n\n[een **vet** woord](https://voorbeeld.nl)\n");
        Assert.Single(laid.Pages[0].Links);
        Assert.Equal(3, laid.One("Link").Kids.Count(kid => kid.Item is not null));
    }

    [Fact]
    public void A_link_is_told_by_more_than_its_colour()
    {
        var laid = Laid.Out("# Kop\n\n[woord](https://voorbeeld.nl)\n");
        var run = (GlyphRun)laid.One("Link").Kids[0].Item!;
        var line = Assert.Single(laid.Pages[0].Items.OfType<BoxItem>(), box => box.Owner == Artifact.Layout && box.X == run.X);
        Assert.Equal(Laid.EndOf(run) - run.X, line.Width);
        Assert.InRange(line.Y, run.Baseline, run.Baseline + 2_000);
    }

    [Fact]
    public void A_reference_leads_to_where_its_target_stands()
    {
        var laid = Laid.Out($"# Een\n\nZie [](#doel) en [](#kader).\n\n{Words.Some(1200)}\n\n## Doel {{#doel}}\n\n::: kaders {{titel=Kaders code=A}}\n1. {Words.Some(10)}\n2. Het kader. {{#kader}}\n:::\n");
        var heading = laid.One("H2");
        var areas = laid.Pages[0].Links;
        Assert.Equal(laid.PageOf(heading), areas[0].Target!.Page);
        Assert.InRange(((GlyphRun)heading.Kids[0].Item!).Baseline - areas[0].Target!.Y, 0, 40_000);
        var kader = laid.Lines().Single(line => line.Text == "A2 Het kader.");
        Assert.Equal(kader.Page, areas[1].Target!.Page);
        Assert.InRange(kader.Baseline - areas[1].Target!.Y, 0, 40_000);
    }

    [Fact]
    public void The_number_of_a_page_in_running_text_is_right()
    {
        for (var words = 1; words < 40; words++)
        {
            var composed = Laid.Out($"# Een\n\nx\n\n{Words.Some(30 * words)}\n\n## Doel {{#doel}}\n\nTekst\n");
            var blocks = Enumerable.Repeat<Inline>(new PageNumber("doel", default), 1).Prepend(new TextRun("Zie pagina ", default)).Append(new TextRun(".", default));
            var document = new Document(
                composed.Document.Info,
                [new Heading(1, [new TextRun("Een", default)], "een", true, default), new Paragraph([.. blocks], default),
                 .. Enumerable.Range(0, words * 4).Select(i => new Paragraph([new TextRun(Words.Some(40, i), default)], default)),
                 new Heading(2, [new TextRun("Doel", default)], "doel", true, default), new Paragraph([new TextRun("Tekst", default)], default)],
                System.Collections.Immutable.ImmutableSortedDictionary<string, Target>.Empty, []);
            var laid = Laid.Out(document, PlainStyle.Create());
            var page = (laid.PageOf(laid.One("H2")) + 1).ToString(CultureInfo.InvariantCulture);
            Assert.Equal($"Zie pagina {page}.", Laid.TextOf(laid.All("P").First()));
        }
    }

    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark_and_is_read_right_after_it()
    {
        var laid = Laid.Out($"# Kop\n\n{Words.Some(300)}\n\nHier[^a] verder.\n\n{Words.Some(600)}\n\n[^a]: De noot zelf.\n");
        var note = laid.One("Note");
        var mark = laid.One("Reference");
        Assert.Equal(laid.PageOf(mark), laid.PageOf(note));
        Assert.Equal("Hier11 De noot zelf. verder.", Laid.TextOf(laid.All("P").Single(p => p.Kids.Any(kid => kid.Element == note))));
        var foot = laid.Lines(laid.PageOf(note))[^1];
        Assert.Equal("1 De noot zelf.", foot.Text);
        var area = Assert.Single(laid.Pages[laid.PageOf(mark)].Links);
        Assert.InRange(foot.Baseline - area.Target!.Y, 0, 12_000);
        var raised = (GlyphRun)Laid.Below(mark).Last().Kids[0].Item!;
        Assert.True(raised.Size < 10_000);
    }

    [Fact]
    public void Two_marks_of_one_note_give_one_note()
    {
        var laid = Laid.Out("# Kop\n\nEen[^a] en twee[^a] en drie[^b].\n\n[^a]: Eerste.\n[^b]: Tweede.\n");
        Assert.Equal(["noot-1", "noot-2"], laid.All("Note").Select(note => note.Id!));
        Assert.Equal(3, laid.All("Reference").Count());
        Assert.Equal(3, laid.Pages[0].Links.Count);
    }

    [Fact]
    public void A_long_note_begins_on_the_page_of_its_mark_and_leaves_no_page_half_empty()
    {
        for (var lines = 2; lines < 24; lines += 3)
        {
            var laid = Laid.Out($"# Kop\n\n{Words.Lines(lines)}Hier[^a] staat een noot. {Words.Some(400)}\n\n[^a]: {Words.Some(900)}\n");
            var note = laid.One("Note");
            Assert.Equal(laid.PageOf(laid.One("Reference")), laid.PageOf(note));
            Assert.Equal(0, laid.PageOf(note));
            Assert.True(Laid.Below(note).SelectMany(element => element.Kids).Where(kid => kid.Item is not null).Select(kid => kid.Page).Distinct().Count() > 1);
        }
    }

    [Fact]
    public void Notes_that_no_page_holds_go_on_at_the_foot_of_the_next()
    {
        var laid = Laid.Out($"# Kop\n\nHier[^a] en daar[^b].\n\n{Words.Some(300)}\n\n[^a]: {Words.Some(900)}\n[^b]: {Words.Some(900)}\n");
        Assert.True(laid.Pages.Length > 1);
        Assert.Equal("2 " + Words.Some(900), Laid.ReadingOf(laid.All("Note").ElementAt(1)));
        Assert.All(laid.Lines(), line => Assert.InRange(line.Baseline, 0, laid.Style.Page.Height - laid.Style.Page.Margins.Bottom));
        foreach (var page in Enumerable.Range(0, laid.Pages.Length)) AssertNoOverlap(laid.Lines(page));
    }

    private static void AssertNoOverlap(List<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++) Assert.True(lines[i].Baseline - lines[i - 1].Baseline >= 2_000);
    }
}
