using Agenda.Cli.Commands;
using Agenda.Cli.Terminal;

namespace Agenda.Cli;

/// <summary>The program `agenda`.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        int code;
        using (var screen = Screen.OfProcess()) code = CommandLine.Run(arguments, screen);
        if (OperatingSystem.IsWindows() && WindowsConsole.IsOurs) WaitForKey();
        return code;
    }

    private static void WaitForKey()
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine("Druk op een toets om dit venster te sluiten.");
        Console.ReadKey(intercept: true);
    }
}
