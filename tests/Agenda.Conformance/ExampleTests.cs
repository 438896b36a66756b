using Agenda.Conformance.Checks;
using Agenda.Conformance.Corpus;
using Agenda.Tests;
using Xunit.Abstractions;

namespace Agenda.Conformance;

/// <summary>Any example builds in any style, and what veraPDF cannot see is right in all of them.</summary>
public sealed class ExampleTests(ITestOutputHelper output)
{
    private static readonly (string Name, Func<FinishedPdf, IEnumerable<string>> Check)[] Checks =
    [
        ("spaces", Spaces.Problems),
        ("order", ReadingOrder.Problems),
        ("headings", Headings.Problems),
        ("tables", Tables.Problems),
        ("links", Links.Problems),
        ("figures", Agenda.Conformance.Checks.Figures.Problems),
        ("contrast", Contrast.Problems),
        ("edges", Edges.Problems),
    ];

    public static TheoryData<string> Names => [.. Combination.All.Select(combination => combination.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_in_a_style_is_right(string name)
    {
        var combination = Combination.All.Single(combination => combination.Name == name);
        Assert.DoesNotContain(combination.Result.Diagnostics, found => found.IsError);
        var pdf = FinishedPdf.Read(combination.Pdf);
        Assert.True(pdf.Pages.Count > 5);
        var problems = Checks.SelectMany(check => check.Check(pdf).Select(problem => $"{check.Name}: {problem}")).ToList();
        foreach (var problem in problems) output.WriteLine(problem);
        Assert.Empty(problems);
    }
}
