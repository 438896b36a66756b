using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Agenda.Cli.Terminal;

/// <summary>What a Windows console must be told, and can tell.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsConsole
{
    private const uint Utf8 = 65001;
    private const int StandardOutput = -11;
    private const int StandardError = -12;
    private const uint EnableVirtualTerminalProcessing = 4;

    /// <summary>Whether the console knows colours; Windows 10 does, when asked.</summary>
    public static bool HasColour { get; private set; }

    public static void Prepare()
    {
        SetConsoleOutputCP(Utf8);
        HasColour = EnableColour(StandardOutput) | EnableColour(StandardError);
    }

    /// <summary>
    /// Somebody dropped a folder on the program's icon: the window is ours alone and closes when we end. Then wait, so that the answer can be read.
    /// </summary>
    public static bool IsOurs
    {
        get
        {
            var processes = new uint[2];
            return GetConsoleProcessList(processes, processes.Length) == 1;
        }
    }

    private static bool EnableColour(int handle)
    {
        var console = GetStdHandle(handle);
        return GetConsoleMode(console, out var mode) && SetConsoleMode(console, mode | EnableVirtualTerminalProcessing);
    }

    [LibraryImport("kernel32")]
    private static partial nint GetStdHandle(int handle);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint console, out uint mode);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint console, uint mode);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleOutputCP(uint codePage);

    [LibraryImport("kernel32")]
    private static partial uint GetConsoleProcessList([Out] uint[] processes, int count);
}
