using System.Runtime.CompilerServices;

namespace Agenda.Tests;

/// <summary>The checkout that this test was compiled from.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = Find(Here());

    private static string Here([CallerFilePath] string path = "") => path;

    private static DirectoryInfo Find(string start)
    {
        // Deterministic CI builds map source paths away: then the test's own folder leads to the root.
        var folder = new DirectoryInfo(File.Exists(start) ? Path.GetDirectoryName(start)! : AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Agenda.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("No Agenda.slnx above the test: is this a checkout?");
        return folder;
    }
}
