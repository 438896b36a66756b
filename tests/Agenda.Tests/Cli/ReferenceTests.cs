using Agenda.Cli;
using Agenda.Cli.Commands;

namespace Agenda.Tests.Cli;

/// <summary>What is generated and committed is what the program says now.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_messages_are_those_of_the_program() => Hold("docs/meldingen.md", ExplainCommand.Reference(DiagnosticCatalog.All), "explain");

    [Fact]
    public void The_keys_of_a_style_are_those_that_are_read() => Hold("docs/stijl.md", SchemaCommand.StyleReference(), "schema stijl --format md");

    [Fact]
    public void The_schema_of_a_style_is_that_of_its_reader() => Hold("schema/style.schema.json", SchemaCommand.StyleSchema(), "schema stijl");

    private static void Hold(string path, string fresh, string arguments)
    {
        var committed = File.ReadAllText(Path.Join(Repository.Root.FullName, path));
        Assert.True(fresh == committed, $"{path} is out of date: dotnet run --project src/Agenda.Cli -- {arguments} > {path}");
    }
}
