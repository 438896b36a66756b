using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Layout.Pages;
using Agenda.Pdf;
using Agenda.Text.Syntax;
using Agenda.Tests.Layout;
using UglyToad.PdfPig.Tokens;

namespace Agenda.Tests.Pdf;

public sealed class PdfWriterTests
{
    private static readonly FigureBlock Figure = new("vierkant", [new TextRun("Een figuur", default)], null, default, 1);

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var laid = Laid.Out("# Een\n\nTekst met [een link](https://voorbeeld.nl) en een noot[^a].\n\n[^a]: De noot.\n\n«0»\n", null, Figure);
        Assert.Equal(Write(laid.Document), Write(laid.Document));
    }

    [Fact]
    public void Two_documents_have_two_names()
    {
        var (one, two) = (FinishedPdf.Read(Out("# Een\n")), FinishedPdf.Read(Out("# Twee\n")));
        Assert.NotEqual(one.Metadata + one.Root.Text, two.Metadata + two.Root.Text);
        Assert.NotEqual(NameOf(Out("# Een\n")), NameOf(Out("# Twee\n")));
    }

    [Fact]
    public void The_tree_is_the_one_that_layout_made()
    {
        var laid = Laid.Out(
            "# Een {#een}\n\nTekst met [een link](https://voorbeeld.nl), een [](#een) en een noot[^a].\n\n[^a]: De noot.\n\n- punt\n  - lager\n\n> Gezegd.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n«0»\n",
            null,
            Figure);
        var pdf = FinishedPdf.Read(Write(laid.Document));
        Assert.Equal(Laid.Tags(laid.Document.Root), PdfText.Tags(pdf.Root));
        Assert.Equal(Laid.TextOf(laid.Document.Root), pdf.Root.Text);
    }

    [Fact]
    public void Any_document_says_in_the_file_what_it_says_in_the_layout()
    {
        for (var seed = 0; seed < 15; seed++)
        {
            var laid = Laid.Out(new AnyDocument(seed).Create(), PlainStyle.Create(justify: seed % 2 == 0));
            var pdf = FinishedPdf.Read(Write(laid.Document));
            Assert.Equal(Laid.TextOf(laid.Document.Root), pdf.Root.Text);
            Assert.Equal(Laid.Tags(laid.Document.Root), PdfText.Tags(pdf.Root));
            Assert.Equal(laid.Pages.Sum(page => page.Links.Count), pdf.Links.Count);
        }
    }

    [Fact]
    public void Every_letter_stands_where_layout_put_it()
    {
        var laid = Laid.Out($"# Een\n\n{Words.Some(200)} **{Words.Some(60)}** AVAVA Tarwe\n\n«0»", PlainStyle.Create(justify: true), Figure with { Caption = [] });
        var pdf = FinishedPdf.Read(Write(laid.Document));
        for (var i = 0; i < laid.Pages.Length; i++)
        {
            var expected = laid.Pages[i].Items.OfType<GlyphRun>().SelectMany(run => PlacesOf(run, laid.Pages[i].Height)).ToList();
            var letters = pdf.Pages[i].Letters;
            Assert.Equal(expected.Count, letters.Count);
            for (var k = 0; k < letters.Count; k++)
            {
                // A fiftieth of a point: seven thousandths of a millimetre.
                Assert.Equal(expected[k].X, letters[k].StartBaseLine.X, 0.02);
                Assert.Equal(expected[k].Y, letters[k].StartBaseLine.Y, 0.02);
            }
        }
    }

    [Fact]
    public void A_divided_word_is_whole_when_read()
    {
        var laid = Laid.Out("# Een\n\n" + Words.Some(120), PlainStyle.Create(justify: true, columnWidth: 180_000));
        var paragraph = FinishedPdf.Read(Write(laid.Document)).Root.All.Single(tag => tag.Type == "P");
        Assert.Contains('\u00AD', paragraph.Text);
        Assert.Equal(Words.Some(120), paragraph.Reading);
    }

    [Fact]
    public void A_hyphen_of_the_author_stays_one()
    {
        var laid = Laid.Out("# Een\n\n" + Words.Some(80) + " sociaal-maatschappelijk " + Words.Some(80), PlainStyle.Create(justify: true, columnWidth: 180_000));
        var paragraph = FinishedPdf.Read(Write(laid.Document)).Root.All.Single(tag => tag.Type == "P");
        Assert.Contains("sociaal-maat", paragraph.Reading, StringComparison.Ordinal);
        Assert.Contains('\u00AD', paragraph.Text);
    }

    [Fact]
    public void Columns_and_rows_have_their_headers()
    {
        var table = new Table(
            [new TableColumn(ColumnKind.Text), new TableColumn(ColumnKind.Amount)],
            [
                new TableRow(RowKind.Head, [Cell("Post"), Cell("2026")]),
                new TableRow(RowKind.Body, [Cell("Sport") with { IsRowHeader = true }, Cell("1,50")]),
                new TableRow(RowKind.Note, [new TableCell([new TextRun("In duizenden", default)], ColumnSpan: 2)]),
            ],
            [],
            null,
            default);
        var tags = FinishedPdf.Read(Write(Laid.Out("# Een\n\n«0»", null, table).Document)).Root.All.ToList();
        Assert.Equal(["Column", "Column", "Row"], tags.Where(tag => tag.Type == "TH").Select(tag => tag.Attributes["Scope"]));
        Assert.Equal("2", tags.Single(tag => tag.Reading == "In duizenden" && tag.Type == "TD").Attributes["ColSpan"]);
    }

    [Fact]
    public void Lists_say_how_they_are_numbered()
    {
        var tags = FinishedPdf.Read(Out("# Een\n\n1. eerst\n\n- punt\n\nTerm\n:   Uitleg\n")).Root.All;
        Assert.Equal(["Decimal", "Disc", "None"], tags.Where(tag => tag.Type == "L").Select(tag => tag.Attributes["ListNumbering"]));
    }

    [Fact]
    public void A_figure_has_its_description_and_its_place()
    {
        var laid = Laid.Out("# Een\n\n«0»", null, Figure);
        var figure = FinishedPdf.Read(Write(laid.Document)).Root.All.Single(tag => tag.Type == "Figure");
        Assert.Equal("Een vierkant met een woord.", figure.Alt);
        Assert.Equal("Block", figure.Attributes["Placement"]);
        Assert.Contains("BBox", figure.Attributes.Keys);
    }

    [Fact]
    public void Links_have_a_name_and_a_target()
    {
        var pdf = FinishedPdf.Read(Out("# Een {#een}\n\n[De site](https://voorbeeld.nl/ruimte voor (haakjes)é) en [mail](mailto:griffie@voorbeeld.nl) en [](#twee).\n\n# Twee {#twee}\n".Replace("ruimte voor (haakjes)é", "(haakjes)/caf%C3%A9", StringComparison.Ordinal)));
        Assert.Equal(
            ["De site (https://voorbeeld.nl/(haakjes)/caf%C3%A9) | https://voorbeeld.nl/(haakjes)/caf%C3%A9 | 0", "mail (mailto:griffie@voorbeeld.nl) | mailto:griffie@voorbeeld.nl | 0", "hoofdstuk 2 (Twee) |  | 2"],
            pdf.Links.Select(link => $"{link.Name} | {link.Uri} | {link.Target}"));
        Assert.Equal(3, pdf.Root.All.Count(tag => tag.Type == "Link" && tag.Kids.OfType<FinishedLink>().Any()));
    }

    [Fact]
    public void Bookmarks_hang_under_their_chapter()
    {
        var outline = FinishedPdf.Read(Out("# Een\n\n## Twee\n\n### Drie\n\n## Vier\n\n# Vijf\n")).Outline;
        Assert.Equal(["1 Een", "2 Vijf"], outline.Select(node => node.Title));
        Assert.Equal(["1.1 Twee", "1.2 Vier"], outline[0].Children.Select(node => node.Title));
        Assert.Equal("Drie", Assert.Single(outline[0].Children[0].Children).Title);
    }

    [Fact]
    public void Pages_are_called_as_the_number_on_them()
    {
        var laid = Laid.Out("# Een\n\n# Twee\n\n# Drie\n");
        (laid.Pages[0].Label, laid.Pages[1].Label, laid.Pages[2].Label) = ("omslag", "2", "3");
        var pdf = FinishedPdf.Read(Write(laid.Document));
        var numbers = ((ArrayToken)pdf.Get((DictionaryToken)pdf.Get(pdf.Catalog, "PageLabels")!, "Nums")!).Data;
        Assert.Equal("0 omslag, 1 from 2", $"{numbers[0]} {Entry(numbers[1], "P")}, {numbers[2]} from {Entry(numbers[3], "St")}");
        Assert.Equal(4, numbers.Count);

        string? Entry(IToken label, string key) => FinishedPdf.TextOf(pdf.Get((DictionaryToken)label, key));
    }

    [Fact]
    public void Properties_are_those_of_the_document()
    {
        var laid = Laid.Out("# Een\n");
        var info = new DocumentInfo("Zó & <meer> – 2026", null, ["Gemeente A", "Gemeente B"], null, "nl-NL", new DateOnly(2026, 3, 31), "agenda", "Beleid", ["wonen", "zorg"]);
        var pdf = FinishedPdf.Read(Write(laid.Document with { Info = info }));
        Assert.Equal("Zó & <meer> – 2026", pdf.Information.Title);
        Assert.Equal("Gemeente A, Gemeente B", pdf.Information.Author);
        Assert.Equal("Beleid", pdf.Information.Subject);
        Assert.Equal("wonen, zorg", pdf.Information.Keywords);
        Assert.Equal("D:20260331", pdf.Information.CreationDate);
        Assert.Equal("nl-NL", pdf.Language);
        Assert.Contains("Zó &amp; &lt;meer&gt; – 2026", pdf.Metadata, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-03-31</xmp:CreateDate>", pdf.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_the_file_has_none()
    {
        var pdf = FinishedPdf.Read(Out("# Een\n"));
        Assert.Null(pdf.Information.CreationDate);
        Assert.DoesNotContain("Date", pdf.Metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_title_is_refused()
    {
        var laid = Laid.Out("# Een\n").Document;
        Assert.Equal(["AG601"], Refused(laid with { Info = laid.Info with { Title = " " } }));
    }

    [Fact]
    public void A_description_that_no_archive_takes_is_refused()
    {
        var laid = Laid.Out("# Een\n\n«0»", null, Figure).Document;
        var figure = Laid.Below(laid.Root).Single(element => element.Tag == "Figure");
        figure.Alt = new string('a', 32_768);
        Assert.Equal(["AG603"], Refused(laid));
        figure.Alt = new string('€', 16_383);
        Assert.Equal(["AG603"], Refused(laid));
        figure.Alt = new string('a', 32_767);
        Assert.Equal(figure.Alt, FinishedPdf.Read(Write(laid)).Root.All.Single(tag => tag.Type == "Figure").Alt);
    }

    [Fact]
    public void A_page_that_no_archive_takes_is_refused()
    {
        var laid = Laid.Out("# Een\n").Document;
        Assert.Equal(["AG602"], Refused(laid with { Pages = [new Page(2_000, 842_000)] }));
        Assert.Equal(["AG602"], Refused(laid with { Pages = [new Page(595_000, 14_400_001)] }));
    }

    private static byte[] Out(string template) => Write(Laid.Out(template).Document);

    private static byte[] Write(LaidOutDocument document)
    {
        var found = new DiagnosticBag();
        var bytes = PdfWriter.Write(document, found).ToArray();
        Assert.Empty(found);
        return bytes;
    }

    private static IEnumerable<string> Refused(LaidOutDocument document)
    {
        var found = new DiagnosticBag();
        Assert.True(PdfWriter.Write(document, found).IsEmpty);
        return found.Select(diagnostic => diagnostic.Code);
    }

    /// <summary>The file's name for itself: `/ID[&lt;…&gt;`.</summary>
    private static string NameOf(byte[] bytes)
    {
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        return text.Substring(text.LastIndexOf("/ID[<", StringComparison.Ordinal), 37);
    }

    private static TableCell Cell(string text) => new([new TextRun(text, default)]);

    private static IEnumerable<(double X, double Y)> PlacesOf(GlyphRun run, int pageHeight)
    {
        var x = run.X;
        foreach (var glyph in run.Glyphs)
        {
            yield return (x / 1000.0, (pageHeight - run.Baseline) / 1000.0);
            x += glyph.Advance;
        }
    }
}
