namespace Agenda.Cli.Commands;

/// <summary>What the program answers to whoever started it; docs/ci.md lists them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has errors, or an output is stale.</summary>
    public const int Errors = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int Files = 3;

    /// <summary>Our own bug (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;
}
