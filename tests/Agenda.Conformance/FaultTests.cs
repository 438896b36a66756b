using Agenda.Conformance.Checks;
using Agenda.Conformance.Corpus;
using Agenda.Layout.Pages;
using Agenda.Styles;

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

    private static Faulty Row(TableScope? scope)
    {
        var faulty = new Faulty();
        var header = faulty.Root.Add("Table").Add("TBody").Add("TR").Add("TH");
        header.Scope = scope;
        return faulty.Say(header, "post", 50, 100);
    }

    private static Faulty Figure(string alt)
    {
        var faulty = new Faulty();
        faulty.Root.Add("Figure").Alt = alt;
        return faulty;
    }
}
