using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Cli.Files;

/// <summary>
/// A folder on disk. It gives no file from elsewhere: not by `..`, not by an absolute path, not through a link. Names match to the letter, as they would on the
/// colleague's computer. `uitvoer`, what starts with a dot, and folders that are links are not part of it.
/// </summary>
internal sealed class DiskFolder : IReadOnlyFolder
{
    /// <summary>What a build writes stands here; it is never read.</summary>
    public const string OutputName = "uitvoer";

    /// <summary>An agenda's texts and pictures are far smaller; a larger file is a mistake.</summary>
    private const int LargestFile = 32 * 1024 * 1024;

    /// <summary>More than any agenda has: who builds the root of a disk by mistake hears so at once.</summary>
    private const int MostFiles = 20_000;

    private const int DeepestFolder = 32;

    private readonly string _root;
    private readonly string _shown;
    private readonly string? _onlyYaml;
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);
    private string[]? _files;

    private DiskFolder(string root, string shown, string? onlyYaml) => (_root, _shown, _onlyYaml) = (root, shown, onlyYaml);

    /// <summary>The folder itself, absolute; a link is followed.</summary>
    public string Root => _root;

    /// <summary>Opens a folder, or one YAML file: then the other YAML files beside it are not part of it.</summary>
    /// <param name="path">As the user typed it; messages show paths relative to it in the same way.</param>
    /// <exception cref="FileTrouble">There is no such folder or file.</exception>
    public static DiskFolder Open(string path) => Open(path, path);

    /// <param name="shown">How messages name it instead.</param>
    public static DiskFolder Open(string path, string shown)
    {
        try
        {
            if (File.Exists(path))
            {
                var parent = Path.GetDirectoryName(path)!;
                return new DiskFolder(Real(Path.GetFullPath(parent.Length == 0 ? "." : parent)), Shown(parent), Path.GetFileName(path));
            }
            if (Directory.Exists(path)) return new DiskFolder(Real(Path.GetFullPath(path)), Shown(shown), null);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FileTrouble($"`{path}` kan niet worden geopend: {FileTrouble.Reason(cause)}", null, cause);
        }
        throw new FileTrouble($"map `{path}` bestaat niet", "controleer de naam, of ga eerst naar de map waar hij in staat");
    }

    public IReadOnlyList<string> Files => _files ??= List();

    public string Display(string path) => _shown + path;

    public FolderFile Read(string path)
    {
        var failure = FolderPath.Split(path, out var names);
        if (failure != FolderFailure.None) return new FolderFile(default, failure);
        if (names[0].Equals(OutputName, StringComparison.OrdinalIgnoreCase)) return new FolderFile(default, FolderFailure.Missing);
        try
        {
            var folder = _root;
            for (var i = 0; i < names.Length; i++)
            {
                var known = Names(folder);
                if (Array.BinarySearch(known, names[i], StringComparer.Ordinal) < 0) return Absent(names, i, known);
                folder = Path.Join(folder, names[i]);
                if (Link(folder) is { } linked) return new FolderFile(default, linked);
            }
            return ReadFile(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return new FolderFile(default, FolderFailure.Unreadable);
        }
    }

    private static FolderFile ReadFile(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists) return new FolderFile(default, Directory.Exists(path) ? FolderFailure.Missing : FolderFailure.Unreadable);
        if (info.Length > LargestFile) return new FolderFile(default, FolderFailure.TooLarge);
        // Nothing to read; and a pipe, which has no length, would keep us waiting.
        if (info.Length == 0) return new FolderFile(default);
        // A spreadsheet program keeps its file open; what it saved can be read.
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[info.Length];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is > 0 and var more) length += more;
        return new FolderFile(bytes.AsMemory(0, length));
    }

    /// <summary>A name that differs by case only from one that is there is told apart: it works on Windows and fails elsewhere.</summary>
    private static FolderFile Absent(ImmutableArray<string> names, int at, string[] known)
    {
        var other = Array.Find(known, name => name.Equals(names[at], StringComparison.OrdinalIgnoreCase));
        if (other is null) return new FolderFile(default, FolderFailure.Missing, Spelled(names, at, Spelling.Nearest(names[at], known)));
        return new FolderFile(default, FolderFailure.OtherCase, Spelled(names, at, other));
    }

    private static string? Spelled(ImmutableArray<string> names, int at, string? name) => name is null ? null : string.Join('/', names.SetItem(at, name));

    /// <summary>Null for what is no link, or a link that stays in the folder.</summary>
    private FolderFailure? Link(string path)
    {
        if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0) return null;
        try
        {
            // The link's own text may pass through other links: what counts is where the system arrives.
            var target = Real(path);
            return IsInside(target) && !IsOutput(target) ? null : FolderFailure.LinkOutside;
        }
        catch (IOException)
        {
            // It goes round in a circle.
            return FolderFailure.Unreadable;
        }
    }

    private bool IsOutput(string target) => Path.GetRelativePath(_root, target).Split(Path.DirectorySeparatorChar)[0].Equals(OutputName, StringComparison.OrdinalIgnoreCase);

    private bool IsInside(string target) => target.StartsWith(_root.EndsWith(Path.DirectorySeparatorChar) ? _root : _root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>A path with every link on the way resolved.</summary>
    /// <exception cref="IOException">A link leads to itself.</exception>
    private static string Real(string path, int links = 0)
    {
        if (links > 40) throw new IOException("Too many links.");
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        parent = Real(parent, links);
        var here = Path.Join(parent, Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is { } target ? Real(Path.GetFullPath(target, parent), links + 1) : here;
    }

    private static string Shown(string path)
    {
        var slashed = path.Replace('\\', '/').TrimEnd('/');
        if (slashed is "" && path.Length > 0) return "/";
        return slashed is "" or "." ? "" : slashed + "/";
    }

    private string[] Names(string folder)
    {
        lock (_names)
        {
            if (_names.TryGetValue(folder, out var known)) return known;
            known = Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry))] : [];
            Array.Sort(known, StringComparer.Ordinal);
            return _names[folder] = known;
        }
    }

    private string[] List()
    {
        var found = new List<string>();
        try
        {
            List(new DirectoryInfo(_root), "", found, 0);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new FileTrouble($"map `{_root}` kan niet worden gelezen: {FileTrouble.Reason(cause)}", null, cause);
        }
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    private void List(DirectoryInfo folder, string prefix, List<string> found, int depth)
    {
        if (depth > DeepestFolder) throw new FileTrouble($"map `{prefix}` zit te diep in andere mappen", "zet de bestanden minder diep");
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            var path = prefix + entry.Name;
            if ((entry.Attributes & FileAttributes.Directory) == 0)
            {
                if (_onlyYaml is null || entry.Name == _onlyYaml && depth == 0 || !IsYaml(entry.Name)) found.Add(path);
            }
            else if ((entry.Attributes & FileAttributes.ReparsePoint) == 0 && (depth > 0 || !entry.Name.Equals(OutputName, StringComparison.OrdinalIgnoreCase)))
            {
                List((DirectoryInfo)entry, path + "/", found, depth + 1);
            }
            if (found.Count > MostFiles)
                throw new FileTrouble($"in deze map staan meer dan {MostFiles} bestanden; dat kan geen agenda zijn", "kies de map waar de YAML-bestanden van de agenda in staan");
        }
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
