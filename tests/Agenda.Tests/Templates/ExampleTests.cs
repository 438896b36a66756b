namespace Agenda.Tests.Templates;

public sealed class ExampleTests
{
    [Theory]
    [InlineData("vijfheerenlanden")]
    [InlineData("voorbeeldstad")]
    public void An_example_is_filled_and_composed_without_a_finding(string name)
    {
        var (document, found, _, _) = Filled.Example(name);
        Assert.True(found.Count == 0, Filled.Report(found));
        Assert.NotEmpty(document.Blocks);
    }
}
