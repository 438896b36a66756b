using Agenda.Conformance.Checks;
using Agenda.Conformance.Corpus;
using Agenda.Tests;

namespace Agenda.Conformance;

/// <summary>What veraPDF cannot see, on the finished bytes.</summary>
public sealed class OwnCheckTests
{
    private static readonly Lazy<List<(Specimen Specimen, FinishedPdf Pdf)>> Read = new(() =>
        [.. Features.All.Concat(CommonMark.All).Where(specimen => !specimen.Pdf.IsEmpty).Select(specimen => (specimen, FinishedPdf.Read(specimen.Pdf)))]);

    [Fact]
    public void Every_feature_becomes_a_file()
    {
        Assert.All(Features.All, specimen => Assert.DoesNotContain(specimen.Found, found => found.IsError));
        Assert.True(Read.Value.Count > Features.All.Count + 500);
    }

    [Fact]
    public void Sentences_are_whole_and_in_order() => AssertNone((specimen, pdf) => Sentences.Problems(specimen, pdf));

    [Fact]
    public void Words_are_parted_by_spaces() => AssertNone((_, pdf) => Spaces.Problems(pdf));

    [Fact]
    public void What_is_read_first_stands_highest() => AssertNone((_, pdf) => ReadingOrder.Problems(pdf));

    [Fact]
    public void Headings_mean_what_they_look_like() => AssertNone((_, pdf) => Headings.Problems(pdf));

    [Fact]
    public void Headers_say_what_they_head() => AssertNone((_, pdf) => Tables.Problems(pdf));

    [Fact]
    public void Links_have_words_a_name_and_a_target() => AssertNone((_, pdf) => Links.Problems(pdf));

    [Fact]
    public void Figures_are_described() => AssertNone((_, pdf) => Checks.Figures.Problems(pdf));

    [Fact]
    public void Letters_stand_out_from_what_is_under_them() => AssertNone((_, pdf) => Contrast.Problems(pdf));

    [Fact]
    public void Nothing_stands_outside_the_page() => AssertNone((_, pdf) => Edges.Problems(pdf));

    private static void AssertNone(Func<Specimen, FinishedPdf, IEnumerable<string>> check) =>
        Assert.Empty(Read.Value.SelectMany(file => check(file.Specimen, file.Pdf).Select(problem => $"{file.Specimen.Name}: {problem}")));
}
