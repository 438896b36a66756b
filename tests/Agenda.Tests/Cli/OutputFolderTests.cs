using System.Text;
using Agenda.Cli.Building;
using Agenda.Cli.Files;

namespace Agenda.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_is_written_and_nothing_else_stays_behind()
    {
        _folder.With("agenda.pdf", "oud").With("agenda.pdf.onaf", "van een build die werd afgebroken");
        OutputFolder.Write(_folder.Path, [File("agenda.md", "# Dag\n"), File("agenda.pdf", "nieuw"), File("figuren/boom.svg", "<svg/>")]);
        Assert.Equal(["agenda.md", "agenda.pdf", "figuren/boom.svg"], _folder.Names);
        Assert.Equal("nieuw", _folder.Text("agenda.pdf"));
    }

    [Fact]
    public void When_one_file_cannot_be_replaced_all_old_files_stand()
    {
        _folder.With("agenda.md", "oud");
        // A folder cannot be replaced by a file: like a PDF that a viewer holds on Windows.
        Directory.CreateDirectory(_folder["agenda.pdf"]);
        var trouble = Assert.Throws<FileTrouble>(() => OutputFolder.Write(_folder.Path, [File("agenda.md", "nieuw"), File("agenda.pdf", "nieuw")]));
        Assert.Contains("agenda.pdf", trouble.Message, StringComparison.Ordinal);
        Assert.Equal(["agenda.md"], _folder.Names);
        Assert.Equal("oud", _folder.Text("agenda.md"));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_told()
    {
        _folder.With("uitvoer", "geen map");
        Assert.Throws<FileTrouble>(() => OutputFolder.Write(_folder["uitvoer"], [File("agenda.md", "nieuw")]));
        Assert.Equal("geen map", _folder.Text("uitvoer"));
    }

    [Fact]
    public void Our_own_figures_of_an_earlier_build_go_and_those_of_others_stay()
    {
        const string ours = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1pt\" height=\"1pt\" viewBox=\"0 0 1 1\" role=\"img\" aria-labelledby=\"titel uitleg\">\n</svg>\n";
        _folder.With("figuren/oud.svg", ours).With("figuren/logo.svg", "<svg/>").With("figuren/foto.png", "x").With("figuren/blijft.svg", ours);
        OutputFolder.Write(_folder.Path, [File("agenda.md", "# Dag\n"), File("figuren/blijft.svg", ours)]);
        Assert.Equal(["agenda.md", "figuren/blijft.svg", "figuren/foto.png", "figuren/logo.svg"], _folder.Names);
    }

    [Fact]
    public void A_build_of_the_pdf_alone_leaves_the_figures()
    {
        const string ours = "<svg role=\"img\" aria-labelledby=\"titel uitleg\">\n</svg>\n";
        _folder.With("figuren/boom.svg", ours);
        OutputFolder.Write(_folder.Path, [File("agenda.pdf", "nieuw")]);
        Assert.Equal(["agenda.pdf", "figuren/boom.svg"], _folder.Names);
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
