using Agenda.Tests.Scriban;

namespace Agenda.Tests;

/// <summary>The tests' own process, which test runners do not use: it runs what needs another process than theirs.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [ScribanCaseTests.WithIcu, var folder]) return 2;
        Console.Out.Write(ScribanCaseTests.FaultsWithIcu(folder));
        return 0;
    }
}
