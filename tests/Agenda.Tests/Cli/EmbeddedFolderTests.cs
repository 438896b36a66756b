using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Agenda.Cli.Files;
using Agenda.Diagnostics;

namespace Agenda.Tests.Cli;

public sealed class EmbeddedFolderTests
{
    private static readonly EmbeddedFolder Folder = new("templates/");

    [Fact]
    public void A_file_has_the_bytes_that_stand_in_the_repository()
    {
        var file = Folder.Read("basis/style.yaml");

        Assert.Equal(File.ReadAllBytes(Path.Join(Repository.Root.FullName, "templates/basis/style.yaml")), file.Bytes.ToArray());
    }

    [Fact]
    public void A_file_is_not_copied_when_it_is_read()
    {
        var (first, second) = (Folder.Read(Folder.Files[0]).Bytes, Folder.Read(Folder.Files[0]).Bytes);

        Assert.True(Unsafe.AreSame(in MemoryMarshal.GetReference(first.Span), in MemoryMarshal.GetReference(second.Span)));
    }

    [Fact]
    public void A_name_in_another_case_is_missing_and_the_nearest_is_told()
    {
        var file = Folder.Read("Basis/style.yaml");

        Assert.Equal((FolderFailure.Missing, "basis/style.yaml"), (file.Failure, file.Nearest));
    }
}
