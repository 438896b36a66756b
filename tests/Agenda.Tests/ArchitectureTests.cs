using System.Xml.Linq;

namespace Agenda.Tests;

/// <summary>Holds the project table of ARCHITECTURE.md against the project files.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Agenda.Diagnostics"] = [],
        ["Agenda.Scriban"] = [],
        ["Agenda.Fonts"] = ["Agenda.Diagnostics"],
        ["Agenda.Yaml"] = ["Agenda.Diagnostics"],
        ["Agenda.Text"] = ["Agenda.Diagnostics"],
        ["Agenda.Model"] = ["Agenda.Yaml", "Agenda.Text"],
        ["Agenda.Styles"] = ["Agenda.Yaml", "Agenda.Fonts"],
        ["Agenda.Templates"] = ["Agenda.Model", "Agenda.Styles", "Agenda.Scriban"],
        ["Agenda.Documents"] = ["Agenda.Text", "Agenda.Styles"],
        ["Agenda.Rules"] = ["Agenda.Model", "Agenda.Documents"],
        ["Agenda.Figures"] = ["Agenda.Model", "Agenda.Styles", "Agenda.Fonts"],
        ["Agenda.Layout"] = ["Agenda.Documents", "Agenda.Figures", "Agenda.Fonts"],
        ["Agenda.Pdf"] = ["Agenda.Layout"],
        ["Agenda.Cli"] = ["Agenda.Pdf", "Agenda.Rules", "Agenda.Templates"],
    };

    [Fact]
    public void Every_project_references_only_the_projects_that_the_table_allows()
    {
        var projects = Repository.Root.EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            .Where(file => file.Directory!.Parent!.Name == "src")
            .ToList();
        Assert.Equal(Allowed.Keys.Order(), projects.Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order());
        foreach (var project in projects)
        {
            var references = XDocument.Load(project.FullName).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
            Assert.Equal(Allowed[Path.GetFileNameWithoutExtension(project.Name)].Order(), references.Order());
        }
    }
}
