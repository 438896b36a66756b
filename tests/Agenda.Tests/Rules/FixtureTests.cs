using Agenda.Diagnostics;
using Agenda.Rules;

namespace Agenda.Tests.Rules;

public sealed class FixtureTests
{
    public static TheoryData<string> Codes => [.. RuleCatalog.All.Select(rule => rule.Code)];

    [Fact]
    public void Every_rule_has_a_fixture_and_every_fixture_a_rule()
    {
        var fixtures = Fixture.Folder.EnumerateFiles("AG*.md").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(fixtures);
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Code), fixtures);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fixture_finds_what_it_says_and_where(string code)
    {
        var fixture = Fixture.Read(code);
        Assert.Contains(fixture.Cases, testCase => testCase.Fires);
        Assert.Contains(fixture.Cases, testCase => !testCase.Fires);
        foreach (var testCase in fixture.Cases)
        {
            var found = Run(testCase);
            if (!testCase.Fires) Assert.DoesNotContain(found, diagnostic => diagnostic.Code == code);
            else Assert.Equal(testCase.Expected.Select(Written), found.Where(diagnostic => testCase.Expected.Any(expected => expected.Code == diagnostic.Code)).Select(Written).Order(StringComparer.Ordinal));
            if (testCase.Fires) Assert.Contains(testCase.Expected, expected => expected.Code == code);

            string Written(object finding) => finding switch
            {
                ExpectedFinding expected => $"{expected.Code} {expected.Line:D3} {expected.RelatedLine}",
                Diagnostic diagnostic => $"{diagnostic.Code} {diagnostic.Span.StartPosition.Line:D3} {Related(diagnostic, testCase)}",
                _ => "",
            };
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_rule_is_found_and_is_right_when_put_right(string code)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Code == code);
        Assert.Contains(RunExample(rule, rule.Example.Wrong), diagnostic => diagnostic.Code == code);
        Assert.DoesNotContain(RunExample(rule, rule.Example.Right), diagnostic => diagnostic.Code == code);
    }

    private static string Related(Diagnostic diagnostic, FixtureCase testCase) =>
        testCase.Expected.Any(expected => expected.Code == diagnostic.Code && expected.RelatedLine is not null) && !diagnostic.Related.IsDefaultOrEmpty
            ? diagnostic.Related[0].Span.StartPosition.Line.ToString() : "";

    private static DiagnosticBag RunExample(Rule rule, string example) =>
        rule is ModelRule ? NoErrors(Checked.Yaml(("proef.yaml", example)), rule)
        : example.Split("\n---\n") is [var text, var data] ? Checked.Markdown(text, data) : Checked.Markdown(example);

    /// <summary>An example is right but for what its rule is about.</summary>
    private static DiagnosticBag NoErrors(DiagnosticBag found, Rule rule)
    {
        Assert.DoesNotContain(found, diagnostic => diagnostic.IsError && diagnostic.Code != rule.Code);
        return found;
    }

    private static DiagnosticBag Run(FixtureCase testCase)
    {
        var data = testCase.Inputs.Where(input => input.Kind != "markdown").ToList();
        return testCase.Inputs.FirstOrDefault(input => input.Kind == "markdown") is { } text
            ? Checked.Markdown(text.Text, data.Count > 0 ? Assert.Single(data).Text : null)
            : Checked.Yaml([.. data.Select(input => (input.Name, input.Text))]);
    }
}
