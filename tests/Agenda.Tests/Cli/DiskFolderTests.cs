using Agenda.Cli.Files;
using Agenda.Diagnostics;

namespace Agenda.Tests.Cli;

public sealed class DiskFolderTests : IDisposable
{
    private readonly TemporaryFolder _outside = new();

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData("teksten/inleiding.md")]
    [InlineData("teksten\\inleiding.md")]
    [InlineData("./teksten/inleiding.md")]
    [InlineData("teksten/../teksten//inleiding.md")]
    public void A_file_is_found_however_its_path_is_written(string path)
    {
        _folder.With("teksten/inleiding.md", "Dag");
        var file = DiskFolder.Open(_folder.Path).Read(path);
        Assert.Equal(FolderFailure.None, file.Failure);
        Assert.Equal("Dag"u8.ToArray(), file.Bytes.ToArray());
    }

    [Theory]
    [InlineData("../geheim.md", FolderFailure.OutsideFolder)]
    [InlineData("teksten/../../geheim.md", FolderFailure.OutsideFolder)]
    [InlineData("..\\geheim.md", FolderFailure.OutsideFolder)]
    [InlineData("/etc/passwd", FolderFailure.OutsideFolder)]
    [InlineData("C:\\geheim.md", FolderFailure.OutsideFolder)]
    [InlineData("c:geheim.md", FolderFailure.OutsideFolder)]
    [InlineData("\\\\server\\map\\geheim.md", FolderFailure.DevicePath)]
    [InlineData("//server/map", FolderFailure.DevicePath)]
    [InlineData("\\\\.\\COM1", FolderFailure.DevicePath)]
    [InlineData("\\\\?\\C:\\geheim.md", FolderFailure.DevicePath)]
    [InlineData("CON", FolderFailure.DevicePath)]
    [InlineData("nul", FolderFailure.DevicePath)]
    [InlineData("teksten/aux.md", FolderFailure.DevicePath)]
    [InlineData("lpt1.tar.gz", FolderFailure.DevicePath)]
    [InlineData("com¹", FolderFailure.DevicePath)]
    [InlineData("tekst.md:stroom", FolderFailure.DevicePath)]
    [InlineData("", FolderFailure.Missing)]
    [InlineData(".", FolderFailure.Missing)]
    [InlineData("tekst.md.", FolderFailure.Missing)]
    [InlineData("tekst.md ", FolderFailure.Missing)]
    [InlineData("a\0b", FolderFailure.Missing)]
    [InlineData("teksten", FolderFailure.Missing)]
    [InlineData("uitvoer/agenda.md", FolderFailure.Missing)]
    [InlineData("Uitvoer/agenda.md", FolderFailure.Missing)]
    [InlineData("contouren.md", FolderFailure.Missing)]
    public void A_path_that_is_no_file_of_the_folder_says_why(string path, FolderFailure expected)
    {
        _folder.With("tekst.md").With("teksten/a.md").With("uitvoer/agenda.md");
        Assert.Equal(expected, DiskFolder.Open(_folder.Path).Read(path).Failure);
    }

    [Fact]
    public void A_name_in_other_case_is_told_apart_and_spelled_out()
    {
        _folder.With("Teksten/Inleiding.md");
        var folder = DiskFolder.Open(_folder.Path);
        Assert.Equal(new FolderFile(default, FolderFailure.OtherCase, "Teksten/Inleiding.md"), folder.Read("Teksten/inleiding.md"));
        Assert.Equal(new FolderFile(default, FolderFailure.OtherCase, "Teksten/Inleiding.md"), folder.Read("teksten/Inleiding.md"));
    }

    [Fact]
    public void A_misspelled_name_brings_the_nearest()
    {
        _folder.With("teksten/inleiding.md");
        Assert.Equal("teksten/inleiding.md", DiskFolder.Open(_folder.Path).Read("teksten/inlieding.md").Nearest);
    }

    [Fact]
    public void A_link_that_stays_in_the_folder_is_followed_and_one_that_leaves_it_is_not()
    {
        _folder.With("echt/tekst.md", "hier");
        _outside.With("geheim.md", "daar");
        File.CreateSymbolicLink(_folder["binnen.md"], Path.Join("echt", "tekst.md"));
        File.CreateSymbolicLink(_folder["buiten.md"], _outside["geheim.md"]);
        Directory.CreateSymbolicLink(_folder["map"], _outside.Path);
        // Out and in again: what counts is where it ends.
        File.CreateSymbolicLink(_outside["terug"], _folder["echt"]);
        File.CreateSymbolicLink(_folder["om.md"], Path.Join(_outside["terug"], "tekst.md"));
        var folder = DiskFolder.Open(_folder.Path);
        Assert.Equal("hier"u8.ToArray(), folder.Read("binnen.md").Bytes.ToArray());
        Assert.Equal("hier"u8.ToArray(), folder.Read("om.md").Bytes.ToArray());
        Assert.Equal(FolderFailure.LinkOutside, folder.Read("buiten.md").Failure);
        Assert.Equal(FolderFailure.LinkOutside, folder.Read("map/geheim.md").Failure);
        Assert.DoesNotContain(folder.Files, file => file.StartsWith("map/", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_that_go_round_end()
    {
        File.CreateSymbolicLink(_folder["a.md"], "b.md");
        File.CreateSymbolicLink(_folder["b.md"], "a.md");
        Directory.CreateSymbolicLink(_folder["rond"], _folder.Path);
        var folder = DiskFolder.Open(_folder.Path);
        Assert.Equal(FolderFailure.Unreadable, folder.Read("a.md").Failure);
        Assert.Equal(["a.md", "b.md"], folder.Files);
    }

    [Fact]
    public void A_link_to_an_earlier_build_is_not_read()
    {
        _folder.With("uitvoer/agenda.md");
        File.CreateSymbolicLink(_folder["oud.md"], Path.Join("uitvoer", "agenda.md"));
        Assert.Equal(FolderFailure.LinkOutside, DiskFolder.Open(_folder.Path).Read("oud.md").Failure);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using (var file = File.Create(_folder["groot.csv"])) file.SetLength(33 * 1024 * 1024);
        Assert.Equal(FolderFailure.TooLarge, DiskFolder.Open(_folder.Path).Read("groot.csv").Failure);
    }

    [Fact]
    public void Files_come_in_ordinal_order_without_outputs_and_hidden_ones()
    {
        _folder.With("b.yaml").With("B.yaml").With("a/z.md").With("a-b.md").With("uitvoer/agenda.md").With(".git/config").With(".stil").With("a/uitvoer/x.md");
        Assert.Equal(["B.yaml", "a-b.md", "a/uitvoer/x.md", "a/z.md", "b.yaml"], DiskFolder.Open(_folder.Path).Files);
    }

    [Fact]
    public void Ten_thousand_files_are_listed_and_many_more_are_a_mistake()
    {
        for (var i = 0; i < 10_000; i++) _folder.With($"bijlagen/{i % 10}/{i}.txt");
        Assert.Equal(10_000, DiskFolder.Open(_folder.Path).Files.Count);
        for (var i = 0; i < 10_001; i++) _folder.With($"meer/{i % 10}/{i}.txt");
        var trouble = Assert.Throws<FileTrouble>(() => DiskFolder.Open(_folder.Path).Files);
        Assert.Contains("20000", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_yaml_file_is_an_agenda_with_its_texts_and_without_the_other_yaml_files()
    {
        _folder.With("een.yaml").With("twee.yaml").With("teksten/a.md");
        var folder = DiskFolder.Open(_folder["een.yaml"]);
        Assert.Equal(["een.yaml", "teksten/a.md"], folder.Files);
        Assert.Equal(FolderFailure.None, folder.Read("teksten/a.md").Failure);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        Assert.Contains("bestaat niet", Assert.Throws<FileTrouble>(() => DiskFolder.Open(_folder["nergens"])).Message, StringComparison.Ordinal);
    }
}
