using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Images;
using Agenda.Tests.Yaml;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Model;

public sealed class ImageShelfTests
{
    [Fact]
    public void Prose_in_YAML_and_in_a_file_gets_its_images_and_a_file_is_read_once()
    {
        var folder = Folder("inleiding:\n  tekst: |\n    ![Een kaart](beelden/kaart.png)\n\n    ![Nog eens](beelden/kaart.png)\nvisie:\n  tekst: {bestand: visie.md}\n");
        folder.With("visie.md", "![Een huis](beelden/huis.jpg \"Het huis\")\n"u8.ToArray());
        var found = new DiagnosticBag();
        var agenda = AgendaReader.Read(folder, found)!;
        Assert.Equal("", DiagnosticText.Write(found));
        var images = agenda.Inleiding!.Tekst!.Blocks.Cast<ImageBlock>().ToList();
        Assert.Equal(6, images[0].Image!.PixelWidth);
        Assert.Same(images[0].Image, images[1].Image);
        Assert.Equal(24, Assert.IsType<ImageBlock>(Assert.Single(agenda.Visie!.Tekst!.Blocks)).Image!.PixelWidth);
    }

    [Theory]
    [InlineData("beelden/kart.png", FolderFailure.Missing, "AG001")]
    [InlineData("Beelden/kaart.png", FolderFailure.OtherCase, "AG002")]
    [InlineData("../kaart.png", FolderFailure.OutsideFolder, "AG003")]
    [InlineData("beelden/link.png", FolderFailure.LinkOutside, "AG004")]
    [InlineData("//server/kaart.png", FolderFailure.DevicePath, "AG005")]
    [InlineData("beelden/groot.png", FolderFailure.TooLarge, "AG007")]
    public void A_file_that_the_folder_does_not_give_is_reported_at_its_path(string path, FolderFailure failure, string code)
    {
        var folder = Folder($"inleiding:\n  tekst: |\n    Tekst.\n\n    ![Een kaart]({path})\n\n    ![Nog eens]({path})\n");
        folder.Answers[path] = new FolderFile(default, failure);
        var finding = Found(folder);
        Assert.Equal((code, "deel.yaml:5:18"), (finding.Code, finding.Span.ToString()));
    }

    [Fact]
    public void A_file_that_is_no_image_is_reported_at_its_path()
    {
        var finding = Found(Folder("inleiding:\n  tekst: |\n    ![Een kaart](agenda.yaml)\n"));
        Assert.Equal(("AG031", "deel.yaml:3:18"), (finding.Code, finding.Span.ToString()));
    }

    private static MemoryFolder Folder(string yaml) => new MemoryFolder(("agenda.yaml", "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n"), ("deel.yaml", yaml))
        .With("beelden/kaart.png", Sample.Png(6, 4, 2, 8)).With("beelden/huis.jpg", Sample.Jpeg);

    private static Diagnostic Found(MemoryFolder folder)
    {
        var found = new DiagnosticBag();
        AgendaReader.Read(folder, found);
        return Assert.Single(found);
    }
}
