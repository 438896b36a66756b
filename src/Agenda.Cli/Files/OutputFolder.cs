using Agenda.Cli.Building;

namespace Agenda.Cli.Files;

/// <summary>
/// Puts what was built in a folder, all or nothing: every file is written whole beside its place first, and only then do they move. A full disk, or a PDF that
/// stands open in a viewer, leaves what was there as it was.
/// </summary>
internal static class OutputFolder
{
    /// <summary>A name that no author chooses; what an interrupted build left under it is overwritten by the next.</summary>
    private const string Unfinished = ".onaf";

    /// <exception cref="FileTrouble">Something could not be written; the old files stand.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        var beside = new List<string>(files.Count);
        var current = "";
        try
        {
            foreach (var file in files)
            {
                current = Path.Join(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(current)!);
                beside.Add(current + Unfinished);
                WriteWhole(current + Unfinished, file.Bytes);
            }
            // The file that is most often open in another program goes first: when it cannot be replaced, nothing is.
            foreach (var file in files.OrderByDescending(file => file.Path.EndsWith(".pdf", StringComparison.Ordinal)))
            {
                current = Path.Join(folder, file.Path);
                File.Move(current + Unfinished, current, overwrite: true);
            }
            foreach (var stale in Stale(folder, files)) File.Delete(stale);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            foreach (var path in beside) TryDelete(path);
            throw Trouble(current, cause);
        }
    }

    /// <summary>Figures and images of an earlier build that this one no longer has. A picture that somebody else put there is not ours, and stays.</summary>
    public static IReadOnlyList<string> Stale(string folder, IReadOnlyList<OutputFile> files) => files.Any(file => file.Path == Outputs.Markdown)
        ? [.. Stale(folder, Outputs.FigureFolder, files, IsOurFigure), .. Stale(folder, Outputs.ImageFolder, files, IsOurCopy)]
        : [];

    private static IEnumerable<string> Stale(string folder, string name, IReadOnlyList<OutputFile> files, Func<string, bool> isOurs)
    {
        var pictures = Path.Join(folder, name);
        if (!Directory.Exists(pictures)) return [];
        var current = files.Select(file => Path.GetFileName(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Directory.EnumerateFiles(pictures).Where(path => !current.Contains(Path.GetFileName(path)) && isOurs(path)).Order(StringComparer.Ordinal);
    }

    private static void WriteWhole(string path, ReadOnlyMemory<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.None);
        file.Write(bytes.Span);
        file.Flush();
    }

    /// <summary>What only our own SVG writer puts in the first line.</summary>
    private static bool IsOurFigure(string path)
    {
        if (!path.EndsWith(".svg", StringComparison.Ordinal)) return false;
        using var reader = new StreamReader(path);
        var head = new char[400];
        return new string(head, 0, reader.ReadBlock(head)).Contains("role=\"img\" aria-labelledby=\"titel uitleg\"", StringComparison.Ordinal);
    }

    /// <summary>Its name says what is in it.</summary>
    private static bool IsOurCopy(string path) => CopyImages.IsCopy(Path.GetFileName(path), File.ReadAllBytes(path));

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // The reason why it could not be written is told; that an unfinished file stays behind is no news beside it.
        }
    }

    private static FileTrouble Trouble(string path, Exception cause)
    {
        // Windows refuses to replace a file that a viewer shows, as either of these.
        var isOpen = File.Exists(path) && OperatingSystem.IsWindows();
        var reason = isOpen ? "het staat open in een ander programma, of u hebt er geen rechten voor" : FileTrouble.Reason(cause);
        return new FileTrouble($"`{path.Replace('\\', '/')}` kan niet worden geschreven: {reason}",
            isOpen ? "sluit het bestand en bouw opnieuw; wat er stond, is niet veranderd" : "wat er stond, is niet veranderd", cause);
    }
}
