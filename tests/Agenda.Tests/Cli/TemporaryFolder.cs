namespace Agenda.Tests.Cli;

/// <summary>A folder under the tests' own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static int _count;

    public TemporaryFolder()
    {
        Path = System.IO.Path.Join(AppContext.BaseDirectory, "mappen", $"{Environment.ProcessId}-{Interlocked.Increment(ref _count)}");
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string this[string name] => System.IO.Path.Join(Path, name);

    public TemporaryFolder With(string name, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this;
    }

    public string Text(string name) => File.ReadAllText(this[name]);

    /// <summary>Everything in it, relative, in ordinal order.</summary>
    public IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
