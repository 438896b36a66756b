using Agenda.Cli.Building;
using Agenda.Cli.Files;

namespace Agenda.Tests.Cli;

/// <summary>The PDF of each example in its own style, as text: its tags, outline, links and the lines of its pages.</summary>
public sealed class ExamplePdfTests
{
    public static TheoryData<string> Examples =>
        [.. Directory.GetDirectories(Path.Join(Repository.Root.FullName, "examples")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public Task Example(string example) => Verifier.Verify(PdfText.Of(Build(example)), "txt", method: $"Example_{example}");

    private static ReadOnlyMemory<byte> Build(string example)
    {
        var folder = DiskFolder.Open(Path.Join(Repository.Root.FullName, "examples", example), example);
        var result = Pipeline.Build(folder, StyleLibrary.For(folder), new BuildOptions(Markdown: false));
        return result.Outputs.Single(output => output.Path == Outputs.Pdf).Bytes;
    }
}
