using System.Reflection;
using Agenda.Diagnostics;

namespace Agenda.Cli.Files;

/// <summary>Files inside the program, by the path that they have in the repository: house styles with their fonts, and the example that a new agenda starts as.</summary>
/// <param name="prefix">`templates/`: ends in a slash.</param>
internal sealed class EmbeddedFolder(string prefix) : IReadOnlyFolder
{
    private static readonly Assembly Program = typeof(EmbeddedFolder).Assembly;

    private string[]? _files;

    public IReadOnlyList<string> Files => _files ??= List();

    /// <summary>A message about one of these files concerns the program's own: there is no path to open.</summary>
    public string Display(string path) => prefix + path;

    /// <summary>Read when asked for; the name must be right to the letter.</summary>
    public FolderFile Read(string path)
    {
        using var stream = Program.GetManifestResourceStream(prefix + path);
        if (stream is null) return new FolderFile(default, FolderFailure.Missing, Array.Find(_files ??= List(), file => string.Equals(file, path, StringComparison.OrdinalIgnoreCase)));
        return new FolderFile(Bytes((UnmanagedMemoryStream)stream));
    }

    private static unsafe ReadOnlyMemory<byte> Bytes(UnmanagedMemoryStream stream) => new ResourceMemory(stream.PositionPointer, (int)stream.Length).Memory;

    private string[] List()
    {
        var found = new List<string>();
        foreach (var name in Program.GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) found.Add(name[prefix.Length..]);
        }
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }
}
