namespace Agenda.Cli.Files;

/// <summary>A file or folder that cannot be read or written: the surroundings' fault, not the input's. The command line tells it and ends with 3.</summary>
/// <param name="message">Dutch, for the user.</param>
/// <param name="hint">One action that works, or null.</param>
internal sealed class FileTrouble(string message, string? hint = null, Exception? cause = null) : Exception(message, cause)
{
    public string? Hint { get; } = hint;

    /// <summary>Why the system refused, in Dutch; its own words are for programmers, and in another language.</summary>
    public static string Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "u hebt er geen rechten voor, of het bestand is alleen-lezen",
        PathTooLongException => "het pad is te lang",
        DirectoryNotFoundException => "de map bestaat niet",
        FileNotFoundException => "het bestand bestaat niet",
        IOException { HResult: DiskFullOnWindows or HandleDiskFullOnWindows or DiskFullOnUnix } => "de schijf is vol",
        IOException { HResult: SharedOnWindows or LockedOnWindows } => "een ander programma heeft het bestand open",
        IOException { HResult: ReadOnlyOnUnix } => "de schijf is alleen-lezen",
        _ => "het systeem weigert het",
    };

    // The low sixteen bits are the system's own code: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL; ENOSPC and EROFS on Unix.
    private const int SharedOnWindows = unchecked((int)0x80070020);
    private const int LockedOnWindows = unchecked((int)0x80070021);
    private const int HandleDiskFullOnWindows = unchecked((int)0x80070027);
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int DiskFullOnUnix = 28;
    private const int ReadOnlyOnUnix = 30;
}
