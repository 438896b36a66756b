using System.Text;
using Agenda.Conformance.Corpus;
using Agenda.Tests;

namespace Agenda.Conformance;

public sealed class CommonMarkTests
{
    [Fact]
    public void Every_example_becomes_a_PDF_or_the_finding_that_it_deserves()
    {
        Assert.Equal(652, CommonMark.All.Count);
        Assert.All(CommonMark.All, example => Assert.Equal(example.Found.HasErrors, example.Pdf.IsEmpty));
    }

    /// <summary>Which examples are refused and for what: raw HTML is text, but a picture that is not there or an address of a kind that is not allowed stops the build.</summary>
    [Fact]
    public Task Examples_that_are_refused()
    {
        var text = new StringBuilder();
        foreach (var example in CommonMark.All.Where(example => example.Found.HasErrors))
        {
            var codes = example.Found.Where(found => found.IsError).Select(found => found.Code).Distinct().Order(StringComparer.Ordinal);
            text.Append(example.Name).Append(": ").AppendJoin(", ", codes).Append('\n');
        }
        return Verifier.Verify(text.ToString(), "txt");
    }
}
