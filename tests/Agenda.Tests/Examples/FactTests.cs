namespace Agenda.Tests.Examples;

/// <summary>
/// What the five published documents say stands in the data and in the PDF, in its own section. `Feiten/NAME.tsv` is the list: the words of a fact, the path in the
/// YAML where it stands, and the heading under which a reader finds it (a dash for the cover).
/// </summary>
public sealed class FactTests
{
    public static TheoryData<string> Names => [.. Example.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fact_is_in_the_data_and_in_its_section(string name)
    {
        var example = Example.Of(name);
        var facts = Read(name);
        Assert.True(facts.Count > 100, $"{facts.Count} facts are too few to be those of a whole document.");
        None.Of(facts.Select(fact => Problem(example, fact)).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fact_that_is_wrong_is_seen(string name)
    {
        var example = Example.Of(name);
        var (fact, path, section) = Read(name)[^1];
        Assert.NotNull(Problem(example, (fact + " anders", path, section)));
        Assert.NotNull(Problem(example, (fact, path + ".niets", section)));
        Assert.NotNull(Problem(example, (fact, path, "Een hoofdstuk dat er niet is")));
    }

    private static string? Problem(Example example, (string Fact, string Path, string Section) fact)
    {
        var words = Sections.Plain(fact.Fact);
        if (example.Value(fact.Path) is not { } value) return $"{fact.Path}: nothing stands there ({fact.Fact})";
        if (!Sections.Plain(value).Contains(words, StringComparison.Ordinal)) return $"{fact.Path}: is `{value}`, not `{fact.Fact}`";
        var sections = fact.Section == "-" ? [example.Sections.Cover] : example.Sections.Under(fact.Section).ToList();
        if (sections.Count == 0) return $"{fact.Path}: no heading `{fact.Section}`";
        return sections.Exists(section => section.Contains(words, StringComparison.Ordinal)) ? null : $"{fact.Path}: `{fact.Fact}` is not under `{fact.Section}`";
    }

    private static List<(string Fact, string Path, string Section)> Read(string name) =>
        [.. File.ReadLines(Path.Join(Repository.Root.FullName, "tests", "Agenda.Tests", "Examples", "Feiten", name + ".tsv"))
            .Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2]))];
}
