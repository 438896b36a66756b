using Agenda.Diagnostics;

namespace Agenda.Cli.Files;

/// <summary>A folder in a folder: its files under their paths from there. It reaches nothing beside it.</summary>
/// <param name="path">Of the folder in <paramref name="whole"/>; ends in a slash.</param>
internal sealed class SubFolder(IReadOnlyFolder whole, string path) : IReadOnlyFolder
{
    private string[]? _files;

    public IReadOnlyList<string> Files => _files ??= [.. whole.Files.Where(file => file.StartsWith(path, StringComparison.Ordinal)).Select(file => file[path.Length..])];

    public string Display(string file) => whole.Display(path + file);

    public FolderFile Read(string file)
    {
        // Judged on its own first: `../` may not lead into the folder around it.
        var failure = FolderPath.Split(file, out var names);
        if (failure != FolderFailure.None) return new FolderFile(default, failure);
        var answer = whole.Read(path + string.Join('/', names));
        return answer.Nearest is { } nearest && nearest.StartsWith(path, StringComparison.Ordinal) ? answer with { Nearest = nearest[path.Length..] } : answer with { Nearest = null };
    }
}
