namespace Agenda.Tests.Examples;

/// <summary>`AFWIJKINGEN.md` says where an example differs from its document, and which checks are switched off there: no more and no less than the data does.</summary>
public sealed class DeviationTests
{
    private const string Everywhere = "overal";

    public static TheoryData<string> Names => [.. Example.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Checks_that_are_switched_off_are_those_of_the_list(string name)
    {
        var example = Example.Of(name);
        var switchedOff = Enumerable.Range(0, 50).TakeWhile(i => example.Value($"controles[{i}].melding") is not null)
            .Select(i => $"{example.Value($"controles[{i}].melding")} {example.Value($"controles[{i}].bij") ?? example.Value($"controles[{i}].bestand") ?? Everywhere}");
        var listed = Rows(example, "## Zoals gedrukt, met de controle uit").Select(cells => $"{cells[0]} {cells[1].Trim('`')}");
        Assert.Equal(switchedOff.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_put_right_is_so_in_the_data(string name)
    {
        var example = Example.Of(name);
        Assert.Empty(Rows(example, "## Verbeterd").Where(cells => example.Value(cells[2].Trim('`'))?.Contains(cells[1], StringComparison.Ordinal) != true).Select(cells => $"{cells[2]} is not `{cells[1]}`"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_put_right_stands_nowhere_as_it_was_printed(string name)
    {
        var example = Example.Of(name);
        var printed = Rows(example, "## Verbeterd").Select(cells => cells[0]).Where(words => !words.Contains(' ', StringComparison.Ordinal)).ToList();
        Assert.Empty(example.Values.Where(value => printed.Exists(word => Sections.Plain(value.Value).Contains(Sections.Plain(word), StringComparison.Ordinal))).Select(value => value.Path));
    }

    [Fact]
    public void An_invented_municipality_has_no_document_to_differ_from() =>
        Assert.Equal([.. Example.Names],
            Directory.GetFiles(Path.Join(Repository.Root.FullName, "examples"), "AFWIJKINGEN.md", SearchOption.AllDirectories).Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order(StringComparer.Ordinal));

    /// <summary>The rows of the table under a heading, cell by cell; none without the heading.</summary>
    private static List<string[]> Rows(Example example, string heading) =>
        [.. File.ReadLines(Path.Join(example.Folder, "AFWIJKINGEN.md")).SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray())];
}
