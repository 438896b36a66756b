using System.Xml.Linq;

namespace Agenda.Tests;

/// <summary>Holds the project table of ARCHITECTURE.md against the project files.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Every_project_references_only_the_projects_that_the_table_allows()
    {
        var allowed = Table();
        var projects = Repository.Root.GetDirectories("src")[0].EnumerateFiles("*.csproj", SearchOption.AllDirectories).ToList();
        Assert.Equal(allowed.Keys.Order(), projects.Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order());
        foreach (var project in projects)
        {
            var references = XDocument.Load(project.FullName).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
            Assert.Equal(allowed[Path.GetFileNameWithoutExtension(project.Name)].Order(), references.Order());
        }
    }

    /// <summary>Of each row `| `Agenda.Model` | … | Yaml, Text |` the first and the last cell.</summary>
    private static Dictionary<string, string[]> Table()
    {
        var rows = File.ReadLines(Path.Join(Repository.Root.FullName, "ARCHITECTURE.md")).Where(line => line.StartsWith("| `Agenda.", StringComparison.Ordinal)).Select(line => line.Split('|'))
            .Where(cells => cells.Length == 5);
        return rows.ToDictionary(
            cells => cells[1].Trim(' ', '`'),
            cells => cells[3].Trim() == "nothing" ? [] : cells[3].Split(',').Select(name => "Agenda." + name.Trim()).ToArray());
    }
}
