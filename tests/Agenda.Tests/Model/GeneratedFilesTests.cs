using System.Text.Json;
using Agenda.Model;

namespace Agenda.Tests.Model;

/// <summary>What is generated from the readers is committed, and is never stale.</summary>
public sealed class GeneratedFilesTests
{
    [Fact]
    public void The_schema_is_the_one_that_the_readers_give() => Same("schema/agenda.schema.json", AgendaReference.Schema());

    [Fact]
    public void The_reference_is_the_one_that_the_readers_give() => Same("docs/yaml.md", AgendaReference.Reference(Agenda.Rules.RuleReference.Links));

    [Fact]
    public void The_schema_refuses_unknown_keys_everywhere()
    {
        using var schema = JsonDocument.Parse(AgendaReference.Schema());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        var objects = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(each => each.Value).Append(schema.RootElement).Where(each => each.TryGetProperty("properties", out _)).ToList();
        Assert.InRange(objects.Count, 25, 500);
        Assert.All(objects, each => Assert.False(each.GetProperty("additionalProperties").GetBoolean()));
        Assert.All(objects, each => Assert.NotEmpty(each.GetProperty("description").GetString()!));
    }

    /// <summary>When a file differs, the new text stands beside it as `.received`: look at it, and put it in the place of the old one.</summary>
    private static void Same(string path, string generated)
    {
        var file = Path.Combine(Repository.Root.FullName, path);
        var committed = File.Exists(file) ? File.ReadAllText(file) : "";
        if (committed == generated) return;
        var received = Path.ChangeExtension(file, ".received" + Path.GetExtension(file));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(received, generated);
        Assert.Fail($"{path} is stale: compare it with {Path.GetFileName(received)} beside it, and rename that to renew.");
    }
}
