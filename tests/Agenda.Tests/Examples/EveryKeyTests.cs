using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Model;
using Agenda.Tests.Yaml;
using Agenda.Yaml.Shapes;

namespace Agenda.Tests.Examples;

/// <summary>A document with every key that the readers know builds in every style, and one without any of its parts in `basis`.</summary>
public sealed class EveryKeyTests
{
    private static readonly ObjectShape Root = (ObjectShape)AgendaReader.Reader.Shape;

    public static TheoryData<string> Styles => [.. StyleLibrary.For(null).Names];

    public static TheoryData<string> Parts =>
        [.. Root.Fields.Where(part => !part.IsComputed && !part.IsRequired && !EveryKeyValues.IsLeftOut(part.Key, part.Key)).Select(part => part.Key)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_document_of_every_key_loses_no_words(string style)
    {
        var made = EveryKey.Create(Root, 2);
        var result = Build(made, new BuildOptions(style, Markdown: false));
        None.Of(result.Diagnostics.Where(found => found.IsError).Select(found => found.ToString()));
        var words = Sections.Of(FinishedPdf.Read(result.Outputs.Single(output => output.Path == Outputs.Pdf).Bytes)).Words;
        None.Of(made.Words.Where(value => !EveryKeyValues.IsNotPrinted(value.Path) && !words.Contains(value.Word, StringComparison.Ordinal)).Select(value => value.Path));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_document_without_one_part_builds(string part)
    {
        var made = EveryKey.Create(Root, 1, part);
        Assert.False(made.Document.ContainsKey(part));
        var result = Build(made, new BuildOptions("basis", Pdf: false));
        None.Of(result.Diagnostics.Where(found => found.IsError).Select(found => found.ToString()));
        Assert.NotEmpty(result.Outputs);
    }

    private static BuildResult Build(EveryKey made, BuildOptions options) =>
        Pipeline.Build(new MemoryFolder(("agenda.yaml", made.Document.ToJsonString())), StyleLibrary.For(null), options);
}
