using System.CommandLine;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;

namespace Agenda.Cli.Commands;

/// <summary>Reads a command line and carries it out. Nothing that goes wrong leaves as an exception.</summary>
internal static class CommandLine
{
    // A file's name may start with `@`, and `-fx` is one word.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false };

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Screen screen)
    {
        try
        {
            var parsed = CommandTable.Make(screen).Parse(arguments, Parser);
            var isWrong = (parsed.Errors.Count > 0 || UsageErrors.UnknownOption(parsed) is not null) && parsed.Action is not Help;
            return isWrong ? UsageErrors.Tell(screen, parsed) : parsed.Invoke(Invocation);
        }
        catch (FileTrouble trouble)
        {
            screen.Error.WriteLine($"fout: {DiagnosticText.Visible(trouble.Message)}");
            if (trouble.Hint is { } hint) screen.Error.WriteLine($"  tip: {DiagnosticText.Visible(hint)}");
            return ExitCode.Files;
        }
        catch (Exception bug)
        {
            return Confess(bug, screen);
        }
    }

    /// <summary>Whatever it was, the user did not do it: say so, without a page of our own names.</summary>
    private static int Confess(Exception bug, Screen screen)
    {
        var (kind, hint) = bug is OutOfMemoryException
            ? (CliDiagnostics.OutOfMemory, "sluit andere programma’s, of splits het document")
            : (CliDiagnostics.Bug, "meld dit bij de makers, met de bestanden erbij; met `AGENDA_DETAILS=1` staat er meer bij");
        screen.Error.Write(DiagnosticText.Write([new Diagnostic(kind, $"{kind.Title} ({bug.GetType().Name})", SourceSpan.None, hint)], screen.ErrorInk));
        if (Environment.GetEnvironmentVariable("AGENDA_DETAILS") is { Length: > 0 }) screen.Error.WriteLine(bug.ToString());
        return ExitCode.Bug;
    }
}
