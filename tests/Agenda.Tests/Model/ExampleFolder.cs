using Agenda.Diagnostics;

namespace Agenda.Tests.Model;

/// <summary>An example in the repository, as the program would read it.</summary>
internal sealed class ExampleFolder(string name) : IReadOnlyFolder
{
    private readonly DirectoryInfo _root = new(Path.Combine(Repository.Root.FullName, "examples", name));

    public IReadOnlyList<string> Files =>
        [.. _root.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_root.FullName, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public FolderFile Read(string path) =>
        File.Exists(Path.Combine(_root.FullName, path)) ? new FolderFile(File.ReadAllBytes(Path.Combine(_root.FullName, path))) : new FolderFile(default, FolderFailure.Missing);

    public string Display(string path) => path;
}
