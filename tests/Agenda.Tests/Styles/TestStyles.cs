using Agenda.Diagnostics;
using Agenda.Styles;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Styles;

/// <summary>A folder of this checkout.</summary>
internal sealed class CheckoutFolder(string path) : IReadOnlyFolder
{
    private readonly string _root = Path.Combine(Repository.Root.FullName, path);

    public IReadOnlyList<string> Files =>
    [
        .. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public FolderFile Read(string path)
    {
        var file = Path.Combine(_root, path);
        return File.Exists(file) ? new FolderFile(File.ReadAllBytes(file)) : new FolderFile(default, FolderFailure.Missing);
    }

    public string Display(string file) => $"{path}/{file}";
}

/// <summary>The styles of this checkout, and those that a test writes.</summary>
internal sealed class TestStyles(params (string Name, string Yaml)[] written) : IStyleLibrary
{
    public IReadOnlyList<string> Names => [.. written.Select(style => style.Name).Concat(["basis", "vijfheerenlanden"]).Distinct().Order(StringComparer.Ordinal)];

    public StyleFolder? Find(string name)
    {
        foreach (var style in written)
        {
            if (style.Name == name) return new StyleFolder(name, "proef", new MemoryFolder(("style.yaml", style.Yaml)));
        }
        return name is "basis" or "vijfheerenlanden" ? new StyleFolder(name, "het programma", new CheckoutFolder("templates/" + name)) : null;
    }

    /// <summary>A style of this checkout; a test that finds anything wrong with it fails.</summary>
    public static LoadedStyle Own(string name)
    {
        var found = new DiagnosticBag();
        var style = StyleLoader.Load(name, new TestStyles(), found);
        Assert.Empty(found);
        return style!;
    }

    /// <summary>What is wrong with a style, as `AG703 style.yaml:3:5`.</summary>
    public static DiagnosticBag Findings(string yaml)
    {
        var found = new DiagnosticBag();
        StyleLoader.Load("proef", new TestStyles(("proef", yaml)), found);
        return found;
    }
}
