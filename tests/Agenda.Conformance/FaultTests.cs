using Agenda.Conformance.Checks;
using Agenda.Conformance.Corpus;
using Agenda.Layout.Pages;
using Agenda.Styles;
using Agenda.Tests;

namespace Agenda.Conformance;

/// <summary>A check that finds nothing proves something only when it finds what is wrong.</summary>
public sealed class FaultTests
{
    private static readonly Colour Grey = new(0x99, 0x99, 0x99);

    [Fact]
    public void Words_that_run_together_are_seen()
    {
        var faulty = new Faulty();
        var paragraph = faulty.Root.Add("P");
        Assert.Empty(Spaces.Problems(new Faulty().Say("P", "een twee", 50, 100).Pdf));
        Assert.NotEmpty(Spaces.Problems(faulty.Say(paragraph, "een", 50, 100).Say(paragraph, "twee", 80, 100).Pdf));
        Assert.NotEmpty(Spaces.Problems(faulty.Say(paragraph, "drie", 50, 115).Pdf));
    }

    [Theory]
    [InlineData("Een twee drie.\n\nVier.", true)]
    [InlineData("Een twee.\n\nVier.", false)]
    [InlineData("Een twe e drie.\n\nVier.", false)]
    [InlineData("Een tweedrie.\n\nVier.", false)]
    [InlineData("Vier.\n\nEen twee drie.", false)]
    public void Sentences_that_are_lost_broken_or_moved_are_seen(string shown, bool isRight)
    {
        var written = Specimen.Of("geschreven", "# Kop\n\nEen twee drie.\n\nVier.\n");
        var problems = Sentences.Problems(written, FinishedPdf.Read(Specimen.Of("getoond", $"# Kop\n\n{shown}\n").Pdf));
        Assert.Equal(isRight, !problems.Any());
    }

    [Fact]
    public void A_word_that_is_divided_without_a_soft_hyphen_is_seen()
    {
        var (faulty, good) = (new Faulty(), new Faulty());
        var (paragraph, other) = (faulty.Root.Add("P"), good.Root.Add("P"));
        Assert.NotEmpty(Spaces.Problems(faulty.Say(paragraph, "samen", 50, 100).Say(paragraph, "werking", 50, 115).Pdf));
        Assert.Empty(Spaces.Problems(good.Say(other, "samen\u00AD", 50, 100).Say(other, "werking", 50, 115).Pdf));
    }

    [Fact]
    public void Letters_over_the_edge_are_seen()
    {
        Assert.Empty(Edges.Problems(new Faulty().Say("P", "een", 50, 100).Pdf));
        Assert.NotEmpty(Edges.Problems(new Faulty().Say("P", "een", 590, 100).Pdf));
        Assert.NotEmpty(Edges.Problems(new Faulty().Say("P", "een", 50, 850).Pdf));
    }

    [Fact]
    public void Tables_without_headers_or_with_uneven_rows_are_seen()
    {
        var (bare, uneven) = (new Faulty(), new Faulty());
        Assert.NotEmpty(Tables.Problems(bare.Say(bare.Root.Add("Table").Add("TBody").Add("TR").Add("TD"), "een", 50, 100).Pdf));
        var body = uneven.Root.Add("Table").Add("TBody");
        foreach (var cells in (int[])[1, 2])
        {
            var row = body.Add("TR");
            var header = row.Add("TH");
            header.Scope = TableScope.Row;
            uneven.Say(header, "een", 50, 100 + 15 * cells);
            for (var i = 0; i < cells; i++) uneven.Say(row.Add("TD"), "twee", 90 + 40 * i, 100 + 15 * cells);
        }
        Assert.Contains("columns", Assert.Single(Tables.Problems(uneven.Pdf)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_too_late_is_seen()
    {
        Assert.Empty(ReadingOrder.Problems(new Faulty().Say("P", "een", 50, 100).Say("P", "twee", 50, 115).Pdf));
        Assert.NotEmpty(ReadingOrder.Problems(new Faulty().Say("P", "twee", 50, 115).Say("P", "een", 50, 100).Pdf));
    }

    [Fact]
    public void Headings_that_skip_or_look_otherwise_are_seen()
    {
        Assert.Empty(Headings.Problems(new Faulty().Say("H1", "een", 50, 100, 20).Say("H2", "twee", 50, 130, 16).Pdf));
        Assert.NotEmpty(Headings.Problems(new Faulty().Say("H1", "een", 50, 100, 20).Say("H3", "drie", 50, 130, 12).Pdf));
        Assert.NotEmpty(Headings.Problems(new Faulty().Say("H1", "een", 50, 100, 16).Say("H2", "twee", 50, 130, 20).Pdf));
        Assert.NotEmpty(Headings.Problems(new Faulty().Say("H1", "een", 50, 100, 16).Say("H1", "twee", 50, 130, 20).Pdf));
    }

    [Fact]
    public void Headers_that_head_the_wrong_way_are_seen()
    {
        Assert.Empty(Tables.Problems(Row(TableScope.Row).Pdf));
        Assert.NotEmpty(Tables.Problems(Row(TableScope.Column).Pdf));
        Assert.NotEmpty(Tables.Problems(Row(null).Pdf));
        Assert.NotEmpty(Tables.Problems(Row(TableScope.Column, "THead").Pdf));
    }

    [Fact]
    public void Links_without_an_area_or_beside_it_are_seen()
    {
        var (good, beside) = (new Faulty(), new Faulty());
        var (link, other) = (good.Root.Add("P").Add("Link"), beside.Root.Add("P").Add("Link"));
        Assert.Empty(Links.Problems(good.Say(link, "een", 50, 100).Lead(link, 50, 90, 40, 14).Pdf));
        Assert.NotEmpty(Links.Problems(beside.Say(other, "een", 50, 100).Lead(other, 150, 90, 40, 14).Pdf));
        Assert.NotEmpty(Links.Problems(new Faulty().Say("Link", "een", 50, 100).Pdf));
    }

    [Fact]
    public void Links_without_a_name_an_address_or_an_element_are_seen()
    {
        Assert.NotEmpty(Links.Problems(Link("Link", " ", "https://voorbeeld.nl").Pdf));
        Assert.NotEmpty(Links.Problems(Link("Link", "naam", "bestand.docx").Pdf));
        Assert.NotEmpty(Links.Problems(Link("Span", "naam", "https://voorbeeld.nl").Pdf));
        Assert.Empty(Links.Problems(Link("Link", "naam", "https://voorbeeld.nl").Pdf));
    }

    [Fact]
    public void The_name_of_a_file_is_no_description()
    {
        Assert.Empty(Checks.Figures.Problems(Figure("Een kaart van de wijken.").Pdf));
        Assert.NotEmpty(Checks.Figures.Problems(Figure("kaart van de wijken.PNG").Pdf));
        Assert.NotEmpty(Checks.Figures.Problems(Figure("").Pdf));
    }

    [Fact]
    public void Pale_letters_are_seen_on_what_is_under_them()
    {
        Assert.NotEmpty(Contrast.Problems(new Faulty().Say("P", "een", 50, 100, 10, Grey).Pdf));
        Assert.NotEmpty(Contrast.Problems(new Faulty().Say("P", "een", 50, 100, 30, Grey).Pdf));
        Assert.Empty(Contrast.Problems(new Faulty().Paint(40, 80, 100, 30, Colour.Black).Say("P", "een", 50, 100, 10, Grey).Pdf));
        Assert.NotEmpty(Contrast.Problems(new Faulty().Paint(40, 80, 100, 30, Grey).Say("P", "een", 50, 100, 10, Colour.White).Pdf));
    }

    private static Faulty Link(string tag, string name, string uri)
    {
        var faulty = new Faulty();
        var link = faulty.Root.Add("P").Add(tag);
        return faulty.Say(link, "een", 50, 100).Lead(link, 50, 90, 40, 14, name, uri);
    }

    private static Faulty Row(TableScope? scope, string part = "TBody")
    {
        var faulty = new Faulty();
        var row = faulty.Root.Add("Table").Add(part).Add("TR");
        var header = row.Add("TH");
        header.Scope = scope;
        return faulty.Say(header, "post", 50, 100).Say(row.Add("TD"), "12", 100, 100);
    }

    private static Faulty Figure(string alt)
    {
        var faulty = new Faulty();
        faulty.Root.Add("Figure").Alt = alt;
        return faulty;
    }
}
