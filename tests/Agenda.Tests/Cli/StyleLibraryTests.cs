using Agenda.Cli.Commands;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;
using Agenda.Styles;

namespace Agenda.Tests.Cli;

public sealed class StyleLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_program_has_its_own_styles_with_their_fonts()
    {
        var library = StyleLibrary.For(null);
        Assert.Equal(["basis", "capelle", "nederweert-weert", "steenbergen-woensdrecht", "vijfheerenlanden", "vlissingen"], library.Names);
        var basis = library.Find("basis")!;
        Assert.Equal("het programma", basis.Origin);
        Assert.Contains("lettertypen/Lato-Regular.ttf", basis.Files.Files);
        Assert.True(basis.Files.Read("lettertypen/Lato-Regular.ttf").Bytes.Length > 10_000);
    }

    [Fact]
    public void The_nearest_style_of_a_name_counts()
    {
        _folder.With("agenda/agenda.yaml").With("stijlen/basis/style.yaml", "verder").With("stijlen/zuid/style.yaml");
        Assert.Equal("stijlen/basis", Find("basis").Origin);
        _folder.With("agenda/stijl/basis/style.yaml", "dichtbij");
        Assert.EndsWith("stijl/basis", Find("basis").Origin, StringComparison.Ordinal);
        Assert.Equal("zuid", StyleLibrary.For(DiskFolder.Open(_folder["agenda"])).Names[^1]);
    }

    [Fact]
    public void Styles_are_also_found_from_the_folder_that_holds_the_agendas()
    {
        _folder.With("stijlen/gouda/style.yaml").With("agenda/agenda.yaml");
        Assert.Equal("stijlen/gouda", StyleLibrary.From(_folder[""]).Find("gouda")!.Origin);
        Assert.Equal("stijlen/gouda", StyleLibrary.From(_folder["agenda"]).Find("gouda")!.Origin);
    }

    [Theory]
    [InlineData("basis")]
    [InlineData("capelle")]
    [InlineData("nederweert-weert")]
    [InlineData("steenbergen-woensdrecht")]
    [InlineData("vijfheerenlanden")]
    [InlineData("vlissingen")]
    public void A_new_style_holds_as_it_is_and_without_its_hashes(string extends)
    {
        var start = NewStyleCommand.Start("'s-gouda", extends);
        _folder.With("stijlen/zo/style.yaml", start).With("stijlen/open/style.yaml", start.Replace("\n#", "\n", StringComparison.Ordinal).Replace("\n Een sjabloon", "\n# Een sjabloon", StringComparison.Ordinal));
        var found = new DiagnosticBag();
        var library = StyleLibrary.From(_folder[""]);
        Assert.NotNull(StyleLoader.Load("zo", library, found));
        Assert.NotNull(StyleLoader.Load("open", library, found));
        Assert.Equal("", DiagnosticText.Write(found));
        Assert.Equal("De huisstijl van 's-gouda.", StyleLoader.Describe(library.Find("open")!));
    }

    [Theory]
    [InlineData("gouda", "begroting", ExitCode.Done, "gemaakt: `stijlen/gouda/begroting.scriban`, zoals in `basis`")]
    [InlineData("gouda", "visie.scriban", ExitCode.Done, "gemaakt: `stijlen/gouda/visie.scriban`, zoals in `vijfheerenlanden`")]
    [InlineData("gouda", "eigen", ExitCode.Usage, "`stijlen/gouda/eigen.scriban` bestaat al")]
    [InlineData("gouda", "begrotinh", ExitCode.Usage, "bedoelde u `begroting`?")]
    [InlineData("goude", "begroting", ExitCode.Usage, "maak hem eerst: agenda styles new goude")]
    [InlineData("basis", "begroting", ExitCode.Usage, "in `stijlen` staat geen huisstijl `basis`")]
    public void A_template_is_copied_into_a_style_of_ones_own(string style, string template, int code, string words)
    {
        _folder.With("stijlen/gouda/style.yaml", "formaat: 1\nextends: vijfheerenlanden\n").With("stijlen/gouda/eigen.scriban");
        var (said, told) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        Assert.Equal(code, new CopyTemplateCommand(style, template, _folder.Path).Run(new Screen(said, told)));
        Assert.Contains(words, said.ToString() + told, StringComparison.Ordinal);
        if (code == ExitCode.Done) Assert.StartsWith("{{", _folder.Text($"stijlen/gouda/{(template.EndsWith(".scriban", StringComparison.Ordinal) ? template : template + ".scriban")}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_after_style_goes_before_everything()
    {
        _folder.With("agenda/agenda.yaml").With("elders/basis/style.yaml", "gekozen").With("stijlen/basis/style.yaml");
        var library = StyleLibrary.For(DiskFolder.Open(_folder["agenda"]));
        Assert.Equal("basis", library.Choose(_folder["elders/basis"]));
        Assert.Equal("gekozen"u8.ToArray(), library.Find("basis")!.Files.Read("style.yaml").Bytes.ToArray());
    }

    [Fact]
    public void A_path_without_a_style_is_told_and_a_name_is_left_to_the_loader()
    {
        var library = StyleLibrary.For(null);
        Assert.Throws<FileTrouble>(() => library.Choose("nergens/zuid"));
        Assert.Equal("zuid", library.Choose("zuid"));
        Assert.Null(library.Find("zuid"));
    }

    [Theory]
    [InlineData("../basis")]
    [InlineData("basis/lettertypen")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("CON")]
    public void A_style_is_named_never_reached_by_a_path(string name) => Assert.Null(StyleLibrary.For(null).Find(name));

    [Fact]
    public void A_style_cannot_read_beside_itself()
    {
        var basis = StyleLibrary.For(null).Find("basis")!.Files;
        Assert.Equal(FolderFailure.OutsideFolder, basis.Read("../vijfheerenlanden/style.yaml").Failure);
        Assert.Equal(FolderFailure.None, basis.Read("lettertypen/../style.yaml").Failure);
    }

    private Agenda.Styles.StyleFolder Find(string name) => StyleLibrary.For(DiskFolder.Open(_folder["agenda"])).Find(name)!;
}
