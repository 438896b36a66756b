using Agenda.Diagnostics;
using Agenda.Styles;

namespace Agenda.Cli.Files;

/// <summary>
/// Where house styles are found, the nearest first: the folder that `--style` names, `stijl/` in the agenda's folder, `stijlen/` beside that folder, and
/// the program's own.
/// </summary>
internal sealed class StyleLibrary : IStyleLibrary
{
    private const string StyleFile = "style.yaml";

    private readonly List<StyleFolder> _nearby = [];
    private readonly string? _siblings;
    private readonly EmbeddedFolder _own = new("templates/");
    private readonly string _shownSiblings;

    private StyleLibrary(string? siblings, string shownSiblings) => (_siblings, _shownSiblings) = (siblings, shownSiblings);

    /// <summary>The styles beside an agenda; null for those of the program alone.</summary>
    public static StyleLibrary For(DiskFolder? agenda)
    {
        if (agenda is null) return new StyleLibrary(null, "");
        var siblings = Path.GetDirectoryName(agenda.Root) is { } parent ? Path.Join(parent, "stijlen") : null;
        var library = new StyleLibrary(Directory.Exists(siblings) ? siblings : null, "stijlen");
        var inside = Path.Join(agenda.Root, "stijl");
        if (!Directory.Exists(inside)) return library;
        if (File.Exists(Path.Join(inside, StyleFile))) library.Add("stijl", inside, agenda.Display("stijl"));
        else library.AddAll(inside, agenda.Display("stijl"));
        return library;
    }

    /// <summary>Without an agenda: what is found from a folder, which may be an agenda's own or one with agendas in it.</summary>
    public static StyleLibrary From(string folder)
    {
        var library = For(DiskFolder.Open(folder));
        var styles = Path.Join(folder, "stijlen");
        if (Directory.Exists(styles)) library.AddAll(styles, "stijlen");
        return library;
    }

    /// <summary>What `--style` says: a path to a folder with a `style.yaml`, or the name of a style.</summary>
    /// <returns>The style's name, by which it is found from now on.</returns>
    /// <exception cref="FileTrouble">It is written as a path, and there is no style.</exception>
    public string Choose(string style)
    {
        if (File.Exists(Path.Join(style, StyleFile)))
        {
            var name = Path.GetFileName(Path.GetFullPath(style).TrimEnd(Path.DirectorySeparatorChar, '/'));
            _nearby.Insert(0, Folder(name, style, style.Replace('\\', '/').TrimEnd('/')));
            return name;
        }
        if (style.AsSpan().ContainsAny('/', '\\')) throw new FileTrouble($"in `{style}` staat geen huisstijl", $"een huisstijl is een map met een bestand `{StyleFile}`");
        return style;
    }

    /// <summary>The name of the style in the agenda's own folder, `stijl/style.yaml`; null without one.</summary>
    public string? Inside => _nearby.Exists(folder => folder.Name == "stijl") ? "stijl" : null;

    public StyleFolder? Find(string name)
    {
        if (!IsName(name)) return null;
        foreach (var folder in _nearby)
        {
            if (folder.Name == name) return folder;
        }
        if (_siblings is not null && File.Exists(Path.Join(_siblings, name, StyleFile))) return Folder(name, Path.Join(_siblings, name), $"{_shownSiblings}/{name}");
        return Array.IndexOf(OwnNames(), name) < 0 ? null : new StyleFolder(name, "het programma", new SubFolder(_own, name + "/"));
    }

    public IReadOnlyList<string> Names
    {
        get
        {
            var names = new SortedSet<string>(StringComparer.Ordinal);
            names.UnionWith(_nearby.Select(folder => folder.Name));
            if (_siblings is not null) names.UnionWith(StylesIn(_siblings));
            names.UnionWith(OwnNames());
            return [.. names];
        }
    }

    /// <summary>The program's own styles are folders with a style file; listing them reads nothing.</summary>
    private string[] OwnNames() => [.. _own.Files.Where(file => file.EndsWith("/" + StyleFile, StringComparison.Ordinal)).Select(file => file[..^(StyleFile.Length + 1)])];

    private static IEnumerable<string> StylesIn(string folder) =>
        Directory.EnumerateDirectories(folder).Where(style => File.Exists(Path.Join(style, StyleFile))).Select(style => Path.GetFileName(style));

    private void AddAll(string folder, string shown)
    {
        foreach (var name in StylesIn(folder).Order(StringComparer.Ordinal)) Add(name, Path.Join(folder, name), $"{shown}/{name}");
    }

    private void Add(string name, string path, string shown) => _nearby.Add(Folder(name, path, shown));

    private static StyleFolder Folder(string name, string path, string shown) => new(name, shown, DiskFolder.Open(path, shown));

    /// <summary>A style is named by its folder: a name with a path in it would reach elsewhere.</summary>
    private static bool IsName(string name) => FolderPath.Split(name, out var names) == FolderFailure.None && names is [var only] && only == name;
}
