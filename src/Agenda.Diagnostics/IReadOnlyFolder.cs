namespace Agenda.Diagnostics;

/// <summary>
/// Files by path, read only: the folder that is built, or a house style. Only the command line knows whether it is a disk or the program itself. Two threads
/// may ask at once.
/// </summary>
public interface IReadOnlyFolder
{
    /// <summary>Every file below the folder, relative, with forward slashes, in ordinal order.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>The bytes of a file; what went wrong instead when it is missing, too large, outside the folder or reached through a link that leaves it.</summary>
    /// <param name="path">Relative to the folder, as the user wrote it.</param>
    FolderFile Read(string path);

    /// <summary>The path as messages show it, relative to where the user stands.</summary>
    string Display(string path);
}

/// <summary>What a folder answers for a path: its bytes, or why not.</summary>
/// <param name="Bytes">The content when <paramref name="Failure"/> is <see cref="FolderFailure.None"/>.</param>
/// <param name="Nearest">For a missing file: the name that differs only by case, or null.</param>
public readonly record struct FolderFile(ReadOnlyMemory<byte> Bytes, FolderFailure Failure = FolderFailure.None, string? Nearest = null);

/// <summary>Why a folder does not give a file.</summary>
public enum FolderFailure
{
    None,
    Missing,
    OtherCase,
    OutsideFolder,
    LinkOutside,
    DevicePath,
    Unreadable,
    TooLarge,
}
