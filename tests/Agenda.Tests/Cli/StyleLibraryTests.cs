using Agenda.Cli.Files;
using Agenda.Diagnostics;

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
