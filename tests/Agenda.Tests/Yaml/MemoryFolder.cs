using System.Text;
using Agenda.Diagnostics;

namespace Agenda.Tests.Yaml;

/// <summary>A folder in memory: what a user's folder holds, beside the test that needs it.</summary>
internal sealed class MemoryFolder(params (string Path, string Text)[] files) : IReadOnlyFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(
        files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal);

    /// <summary>Paths for which the folder has another answer than bytes.</summary>
    public Dictionary<string, FolderFile> Answers { get; } = [];

    public IReadOnlyList<string> Files => [.. _files.Keys];

    public MemoryFolder With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public FolderFile Read(string path)
    {
        if (Answers.TryGetValue(path, out var answer)) return answer;
        return _files.TryGetValue(path, out var bytes) ? new FolderFile(bytes) : new FolderFile(default, FolderFailure.Missing);
    }

    public string Display(string path) => path;
}
