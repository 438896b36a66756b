using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Cli.Files;

/// <summary>
/// Judges a path that an author wrote, before anything is asked of the system: the verdict is the same on Windows, macOS and Linux.
/// </summary>
internal static class FolderPath
{
    /// <summary>Splits a path into the names that lead to the file from the folder, `..` and `.` resolved.</summary>
    /// <param name="path">With `/` or `\` between the names.</param>
    /// <param name="names">Empty when the answer is a failure.</param>
    public static FolderFailure Split(string path, out ImmutableArray<string> names)
    {
        names = [];
        var slashed = path.Replace('\\', '/');
        // A share (`\\server\map`) and a device (`\\.\`, `\\?\`) start with two slashes on Windows.
        if (slashed.StartsWith("//", StringComparison.Ordinal)) return FolderFailure.DevicePath;
        if (slashed.StartsWith('/') || IsDrive(slashed)) return FolderFailure.OutsideFolder;
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var name in slashed.Split('/'))
        {
            if (name is "" or ".") continue;
            if (name == "..")
            {
                if (found.Count == 0) return FolderFailure.OutsideFolder;
                found.RemoveAt(found.Count - 1);
                continue;
            }
            if (IsDevice(name)) return FolderFailure.DevicePath;
            if (!IsName(name)) return FolderFailure.Missing;
            found.Add(name);
        }
        if (found.Count == 0) return FolderFailure.Missing;
        names = found.DrainToImmutable();
        return FolderFailure.None;
    }

    private static bool IsDrive(string path) => path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0]);

    /// <summary>Names that Windows gives to devices whatever their ending, and `naam:stroom`, which is another stream of a file there.</summary>
    private static bool IsDevice(string name)
    {
        if (name.Contains(':')) return true;
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ').ToUpperInvariant();
        if (stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$") return true;
        return stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal))
            && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³';
    }

    /// <summary>Windows drops a dot or a space at the end of a name, and refuses these characters: such a name is no file's.</summary>
    private static bool IsName(string name)
    {
        if (name[^1] is '.' or ' ') return false;
        foreach (var c in name)
        {
            if (c < ' ' || c is '<' or '>' or '"' or '|' or '?' or '*') return false;
        }
        return true;
    }
}
