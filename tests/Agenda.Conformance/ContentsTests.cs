using Agenda.Conformance.Checks;
using Agenda.Conformance.Corpus;
using Agenda.Tests;
using Agenda.Tests.Examples;

namespace Agenda.Conformance;

/// <summary>No style loses what an author wrote.</summary>
public sealed class ContentsTests
{
    public static TheoryData<string> Names => [.. Combination.All.Select(combination => combination.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_of_an_example_are_in_its_PDF_in_any_style(string name)
    {
        var combination = Combination.All.Single(combination => combination.Name == name);
        None.Of(Contents.Problems(Example.Of(combination.Example), FinishedPdf.Read(combination.Pdf)));
    }

    [Fact]
    public void Words_that_are_not_there_are_seen()
    {
        var combination = Combination.All[0];
        var other = Combination.All.First(other => other.Example != combination.Example);
        Assert.True(Contents.Problems(Example.Of(combination.Example), FinishedPdf.Read(other.Pdf)).Count() > 100);
    }
}
