using System.Text.Json;
using Agenda.Tests;

namespace Agenda.Conformance.Corpus;

/// <summary>The examples of the CommonMark specification, 0.31.2: everything that Markdown can be.</summary>
internal static class CommonMark
{
    private static readonly Lazy<IReadOnlyList<Specimen>> Examples = new(Read);

    public static IReadOnlyList<Specimen> All => Examples.Value;

    private static List<Specimen> Read()
    {
        var path = Path.Combine(Repository.Root.FullName, "tests", "Agenda.Conformance", "Data", "commonmark-0.31.2.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(example =>
            Specimen.OfProse($"commonmark-{example.GetProperty("number").GetInt32():000}", example.GetProperty("markdown").GetString()!))];
    }
}
